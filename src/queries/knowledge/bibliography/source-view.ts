import { upperFirst } from '../../../i18n/first-letter.ts';
import { useFormat } from '../../../i18n/format.ts';
import { type Locale, localeInfo, locales, type Localized } from '../../../i18n/locales.ts';
import { markQuoted } from '../../../i18n/mark-quoted.ts';
import { nameLanguage } from '../../../i18n/name-language.ts';
import type { MessagePart } from '../../../i18n/translate-parts.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import { writeLines } from '../../links/citations.ts';
import { type CitingCount, countCiting } from '../../links/cited-by.ts';

type Source = Portal['sources'][number];

/** A source document. */
export interface SourceView {
  readonly id: string;
  readonly short: string;
  /** "document ORA" */
  readonly document: string;
  readonly title: string;
  /** Its title as printed; undefined where it has none. */
  readonly original: { readonly text: string; readonly lang: string } | undefined;
  readonly lang: string;
  readonly language: string;
  /** Undefined where it is not printed, as the date. */
  readonly publisher: string | undefined;
  readonly date: string | undefined;
  readonly dateNote: readonly MessagePart[] | undefined;
  /** Number of lines of its text. */
  readonly lines: string | undefined;
  /** In pieces, of which those that quote the document say its language, as what is known of its date. */
  readonly about: readonly MessagePart[];
  readonly limits: readonly MessagePart[];
  readonly rights: readonly MessagePart[];
  /** Passages that the portal does not tell, each with the reason: "3–9", "a table of contents". */
  readonly untold: readonly { readonly lines: string; readonly why: string }[];
  /** How many entries cite it, by collection. */
  readonly citedBy: readonly CitingCount[];
}

/**
 * Language of a title as printed: the one whose label equals it, ignoring
 * case, else that of the document. A paper may print its title in another language only.
 */
function titleLanguage(printed: string, { title, language }: Source): string {
  const own = locales.filter((locale) => locale === language);
  const called = [...own, ...locales].find((locale) => {
    const { tag } = localeInfo[locale];
    return title[locale].toLocaleLowerCase(tag) === printed.toLocaleLowerCase(tag);
  });
  return called ?? language;
}

/** A document in a language. */
export function viewSource(portal: Portal, source: Source, locale: Locale): SourceView {
  const { id, language, original } = source;
  const mark = (text: Localized) => markQuoted(text, locale, language);
  return {
    id,
    short: upperFirst(source.short[locale], locale),
    document: useTranslate(locale)('bibliography.document', { code: source.code }),
    title: source.title[locale],
    original: original ? { text: original, lang: titleLanguage(original, source) } : undefined,
    lang: language,
    language: upperFirst(nameLanguage(language, locale), locale),
    publisher: source.publisher,
    date: source.date,
    dateNote: source.dateNote && mark(source.dateNote),
    lines: source.lines === undefined ? undefined : useFormat(locale).number(source.lines),
    about: mark(source.about),
    limits: mark(source.limits),
    rights: mark(source.rights),
    untold: source.untold.map(({ lines, why }) => ({
      lines: writeLines(lines, locale).lines,
      why: why[locale],
    })),
    citedBy: countCiting(portal, id, locale),
  };
}
