import type { Locale } from '../i18n/locales.ts';
import { href } from '../i18n/href.ts';
import { useFormat } from '../i18n/format.ts';
import { useTranslate } from '../i18n/translate.ts';
import type { Citation } from '../schemas/common.ts';
import { sourceById } from './portal.ts';

/** A citation as a reader sees it, with the place where the source is described. */
export interface CitationView {
  readonly text: string;
  readonly href: string;
}

/** "national report (ORA), line 2614", leading to the source in the bibliography. */
export function viewCitation({ source, lines }: Citation, locale: Locale): CitationView {
  const t = useTranslate(locale);
  const name = sourceById.get(source)?.short[locale] ?? source;
  return {
    text: lines ? t('citation.lines', { source: name, lines: lines.replaceAll('-', '–') }) : name,
    href: href(locale, `/bibliography/#${source}`),
  };
}

/** Several citations in one line of text. */
export function citationText(citations: readonly Citation[], locale: Locale): string {
  return useFormat(locale).list(citations.map((citation) => viewCitation(citation, locale).text));
}
