import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { MessagePart } from '../../i18n/translate-parts.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { figurePath } from '../figures/figure-pages.ts';
import { figuresOfDoubt, figureTitle } from '../figures/figure-views.ts';
import { type CitationView, citationText } from '../links/citations.ts';
import { markCited } from '../links/mark-cited.ts';
import type { NamedLink } from '../links/refs.ts';

/** A contradiction or gap in the sources, and how the portal handles it. */
export interface DoubtView {
  readonly id: string;
  readonly about: string;
  readonly readings: readonly {
    /** In parts, so that quotations carry the language of their source. */
    readonly says: readonly MessagePart[];
    readonly sources: CitationView;
  }[];
  /** How it is handled; undefined if only figures do so. */
  readonly here: string | undefined;
  readonly figures: readonly NamedLink[];
}

/** All doubts in the order of the portal. */
export function viewDoubts(portal: Portal, locale: Locale): DoubtView[] {
  return portal.doubts.map(({ id, about, readings, here }) => {
    const figures = figuresOfDoubt(portal).get(id) ?? [];
    return {
      id,
      about: about[locale],
      readings: readings.map(({ says, sources }) => ({
        says: markCited(portal, says, sources, locale),
        // Several sources are on one line, linked to the first.
        sources: {
          text: citationText(portal, sources, locale),
          href: href(locale, `/bibliography/#${sources[0]?.source}`),
        },
      })),
      here:
        here?.[locale] ??
        (figures.length === 0 ? useTranslate(locale)('status.notUsed') : undefined),
      figures: figures.map((figure) => ({
        label: figureTitle(portal, figure, locale),
        href: href(locale, figurePath(figure)),
      })),
    };
  });
}
