import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { MessagePart } from '../../i18n/translate-parts.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { viewCitation } from '../links/citations.ts';
import { markCited } from '../links/mark-cited.ts';
import type { NamedLink } from '../links/refs.ts';
import { listParts, type ListedPart } from './report-parts.ts';

/** A titled list of figures or of tables. */
export interface PartsList {
  readonly title: string;
  readonly parts: readonly ListedPart[];
}

/**
 * Lists of the report's figures and tables, without empty ones.
 * @param whole whether the page is the one with all chapters
 */
export function viewListedParts(portal: Portal, locale: Locale, whole: boolean): PartsList[] {
  const t = useTranslate(locale);
  const { figures, tables } = listParts(portal, locale, whole);
  return [
    { title: t('report.list.figures'), parts: figures },
    { title: t('report.list.tables'), parts: tables },
  ].filter(({ parts }) => parts.length > 0);
}

/** A contradiction or gap in the sources. */
export interface ListedDoubt {
  readonly href: string;
  readonly about: string;
  readonly readings: readonly {
    /** In parts, so that quotations carry the language of their source. */
    readonly says: readonly MessagePart[];
    readonly sources: readonly NamedLink[];
  }[];
  /** How the portal handles it. */
  readonly here: string | undefined;
}

/** All doubts in the order of the portal. */
export function viewListedDoubts(portal: Portal, locale: Locale): ListedDoubt[] {
  return portal.doubts.map(({ id, about, readings, here }) => ({
    href: href(locale, `/status/#doubt-${id}`),
    about: about[locale],
    readings: readings.map(({ says, sources }) => ({
      says: markCited(portal, says, sources, locale),
      sources: sources.map((source) => {
        const { text, href: to } = viewCitation(portal, source, locale);
        return { label: text, href: to };
      }),
    })),
    here: here?.[locale],
  }));
}
