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

/** What sources contradict or leave open, and what the portal does about it. */
export interface DoubtView {
  readonly id: string;
  readonly about: string;
  readonly readings: readonly {
    /** In pieces, of which those that quote a source say its language. */
    readonly says: readonly MessagePart[];
    readonly sources: CitationView;
  }[];
  /** What is done about it; said of none that figures alone deal with. */
  readonly here: string | undefined;
  /** The figures that it touches. */
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
        // Several sources stand in one line, which leads to the first.
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
