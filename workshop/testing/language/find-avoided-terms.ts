import { avoidedPattern, isAbbreviation } from '../../../src/i18n/avoided-pattern.ts';
import { type Locale, localeInfo } from '../../../src/i18n/locales.ts';
import type { Term } from '../../../src/schemas/reference.ts';
import { dropQuotations } from './quotations.ts';

/** A word beginning to avoid in a language, and the preferred term. */
export interface AvoidedTerm {
  readonly locale: Locale;
  readonly stem: string;
  readonly instead: string;
}

/** Every word beginning that a glossary asks to avoid. */
export function listAvoidedTerms(terms: readonly Term[]): AvoidedTerm[] {
  return terms.flatMap(({ avoid = {}, label }) =>
    Object.entries(avoid).flatMap(([key, stems]) => {
      const locale = key as Locale;
      return (stems ?? []).map((stem) => ({ locale, stem, instead: label[locale] }));
    }),
  );
}

/**
 * Words with a beginning to avoid. A word in quotes is mentioned, not used.
 * @param names that keep their spelling
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
