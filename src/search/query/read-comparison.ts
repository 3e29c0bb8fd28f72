import type { Locale } from '../../i18n/locales.ts';
import type { CountedValue, CountTable } from '../count-table.ts';
import { nameIn } from './count-entries.ts';
import { type QueryWord, readWords } from './read-query.ts';
import { findLongest, without } from './read-question.ts';

/** What can be set side by side by name. */
const comparedFacets = ['region', 'sector'] as const;

/** Places or sectors that a query asks to set side by side. */
export interface AskedComparison {
  readonly facet: (typeof comparedFacets)[number];
  /** Two or more, in the order of the query. */
  readonly values: readonly CountedValue[];
}

/** Values of a facet that the words name as a whole, each word one of them. */
function findWhole(
  words: readonly QueryWord[],
  values: readonly CountedValue[],
  locale: Locale,
): CountedValue[] {
  const named = values
    .flatMap((value, at) => nameIn(value, at, words, locale) ?? [])
    .filter(({ share }) => share === 1)
    .sort((a, b) => b.words.length - a.words.length || a.at - b.at);
  const free = new Set(words.keys());
  const chosen: typeof named = [];
  for (const one of named) {
    if (!one.words.every((place) => free.has(place))) continue;
    chosen.push(one);
    for (const place of one.words) free.delete(place);
  }
  return chosen
    .sort((a, b) => Math.min(...a.words) - Math.min(...b.words))
    .map(({ value }) => value);
}

/** Does a query ask to compare? Then what can be compared is worth loading. */
export const asksToCompare = (query: string, locale: Locale, phrases: readonly string[]): boolean =>
  findLongest(readWords(query, locale), phrases, locale) !== undefined;

/**
 * What a query asks to set side by side: “İzmir against Ankara”.
 * @param phrases that ask for it in the language
 * @returns undefined if it does not name two places, or two sectors, as a whole
 */
export function readComparison(
  query: string,
  locale: Locale,
  phrases: readonly string[],
  { values }: Pick<CountTable, 'values'>,
): AskedComparison | undefined {
  const words = readWords(query, locale);
  const asked = findLongest(words, phrases, locale);
  if (!asked) return undefined;
  const rest = without(words, asked.start, asked.length);
  for (const facet of comparedFacets) {
    const found = findWhole(
      rest,
      values.filter((value) => value.facet === facet),
      locale,
    );
    if (found.length > 1) return { facet, values: found };
  }
  return undefined;
}
