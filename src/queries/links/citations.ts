import type { Locale } from '../../i18n/locales.ts';
import { href } from '../../i18n/href.ts';
import { useFormat } from '../../i18n/format.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { writing } from '../../i18n/writing.ts';
import type { Citation } from '../../schemas/common.ts';
import type { Portal } from '../../portal/portal.ts';

/** A citation as a reader sees it, with the place where the source is described. */
export interface CitationView {
  readonly text: string;
  readonly href: string;
}

/** Line numbers with the sign of ranges of the language, and whether it is one line or more. */
function writeLines(lines: string, locale: Locale): { readonly lines: string; readonly n: number } {
  const written = lines.replaceAll('-', writing[locale].rangeSign);
  return { lines: written, n: /^\d+$/.test(lines) ? 1 : 2 };
}

/** "national report (ORA), line 2614", leading to the source in the bibliography. */
export function viewCitation(
  portal: Portal,
  { source, lines }: Citation,
  locale: Locale,
): CitationView {
  const t = useTranslate(locale);
  const name = portal.sourceById.get(source)?.short[locale] ?? source;
  return {
    text: lines ? t('citation.lines', { source: name, ...writeLines(lines, locale) }) : name,
    href: href(locale, `/bibliography/#${source}`),
  };
}

/** Several citations in one line of text. */
export function citationText(
  portal: Portal,
  citations: readonly Citation[],
  locale: Locale,
): string {
  return useFormat(locale).list(
    citations.map((citation) => viewCitation(portal, citation, locale).text),
  );
}
