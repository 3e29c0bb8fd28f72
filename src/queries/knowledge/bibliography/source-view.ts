import { nameLanguage } from '../../../i18n/display-names.ts';
import { upperFirst } from '../../../i18n/first-letter.ts';
import { useFormat } from '../../../i18n/format.ts';
import { type Locale, localeInfo, locales, type Localized } from '../../../i18n/locales.ts';
import { markQuoted } from '../../../i18n/mark-quoted.ts';
import type { MessagePart } from '../../../i18n/translate-parts.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import { writeLines, writePlaces } from '../../links/citations.ts';
import { type CitingCount, countCiting } from '../../links/cited-by.ts';

type Source = Portal['sources'][number];

export interface SourceView {
  readonly id: string;
  readonly short: string;
  /** "document ORA" */
  readonly document: string;
  readonly title: string;
  /** Its title as printed, if any. */
  readonly original: { readonly text: string; readonly lang: string } | undefined;
  readonly lang: string;
  readonly language: string;
  /** Undefined if not printed; the same for the date. */
  readonly publisher: string | undefined;
  readonly date: string | undefined;
  readonly dateNote: readonly MessagePart[] | undefined;
  /** Number of lines of its text. */
  readonly lines: string | undefined;
  /** In parts, so that quotations carry the language of the document; so is its date. */
  readonly about: readonly MessagePart[];
  readonly limits: readonly MessagePart[];
  readonly rights: readonly MessagePart[];
  /** Passages not covered by the portal, each with the reason: "3–9", "a table of contents". */
  readonly untold: readonly { readonly lines: string; readonly why: string }[];
  /** Its parts, which citations name, with the lines of its text that they do not. */
  readonly places: readonly { readonly label: string; readonly lines: string }[];
  /** Number of entries that cite it, by collection. */
  readonly citedBy: readonly CitingCount[];
}

/**
 * Language of a printed title: that of the label that equals it, ignoring case, otherwise that of the document.
 * A document may print its title in another language only.
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
    places: (source.places ?? []).map(({ lines }) => ({
      label: writePlaces(portal, id, lines, locale).join('; '),
      lines: writeLines(lines, locale).lines,
    })),
    citedBy: countCiting(portal, id, locale),
  };
}
