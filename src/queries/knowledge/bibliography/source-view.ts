import { useFormat } from '../../../i18n/format.ts';
import { type Locale, localeInfo, locales } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
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
  readonly original: { readonly text: string; readonly lang: Locale } | undefined;
  readonly lang: Locale;
  readonly language: string;
  /** Undefined where it is not printed, as the date. */
  readonly publisher: string | undefined;
  readonly date: string | undefined;
  readonly dateNote: string | undefined;
  /** Number of lines of its text. */
  readonly lines: string | undefined;
  readonly about: string;
  readonly limits: string;
  readonly rights: string;
  /** How many entries cite it, by collection. */
  readonly citedBy: readonly CitingCount[];
}

/**
 * Language of a title as printed: the one whose label equals it, ignoring
 * case, else that of the document. A paper may print its title in another language only.
 */
function titleLanguage(printed: string, { title, language }: Source): Locale {
  const called = [language, ...locales].find((locale) => {
    const { tag } = localeInfo[locale];
    return title[locale].toLocaleLowerCase(tag) === printed.toLocaleLowerCase(tag);
  });
  return called ?? language;
}

/** A document in a language. */
export function viewSource(portal: Portal, source: Source, locale: Locale): SourceView {
  const { id, language, original } = source;
  return {
    id,
    short: source.short[locale],
    document: useTranslate(locale)('bibliography.document', { code: source.code }),
    title: source.title[locale],
    original: original ? { text: original, lang: titleLanguage(original, source) } : undefined,
    lang: language,
    language: localeInfo[language].name,
    publisher: source.publisher,
    date: source.date,
    dateNote: source.dateNote?.[locale],
    lines: source.lines === undefined ? undefined : useFormat(locale).number(source.lines),
    about: source.about[locale],
    limits: source.limits[locale],
    rights: source.rights[locale],
    citedBy: countCiting(portal, id, locale),
  };
}
