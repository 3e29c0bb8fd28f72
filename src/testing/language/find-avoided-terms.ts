import { avoidedPattern, isAbbreviation } from '../../i18n/avoided-pattern.ts';
import { type Locale, localeInfo } from '../../i18n/locales.ts';
import type { Term } from '../../schemas/reference.ts';
import { dropQuotations } from './quotations.ts';

/** A beginning of words that must not stand in a language, and the term that should. */
export interface AvoidedTerm {
  readonly locale: Locale;
  readonly stem: string;
  readonly instead: string;
}

/** All beginnings that a glossary tells to avoid. */
export function listAvoidedTerms(terms: readonly Term[]): AvoidedTerm[] {
  return terms.flatMap(({ avoid = {}, label }) =>
    Object.entries(avoid).flatMap(([key, stems]) => {
      const locale = key as Locale;
      return (stems ?? []).map((stem) => ({ locale, stem, instead: label[locale] }));
    }),
  );
}

/**
 * Words of a text that begin as they should not, in whatever case they are written. A word in quotes
 * is mentioned, and not used.
 * @param names of bodies and works that keep their spelling
 */
export function findAvoidedTerms(
  locale: Locale,
  text: string,
  avoided: readonly AvoidedTerm[],
  names: readonly string[] = [],
): string[] {
  const lower = (words: string) => words.toLocaleLowerCase(localeInfo[locale].tag);
  const unquoted = names.reduce((rest, name) => rest.replaceAll(name, ' '), dropQuotations(text));
  const plain = lower(unquoted);
  return avoided.flatMap(({ locale: of, stem, instead }) => {
    if (of !== locale) return [];
    const [found] = isAbbreviation(stem)
      ? (avoidedPattern(stem).exec(unquoted) ?? [])
      : (avoidedPattern(lower(stem)).exec(plain) ?? []);
    return found === undefined ? [] : [`“${found}”, where the glossary has “${instead}”`];
  });
}
