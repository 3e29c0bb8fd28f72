import type { Locale } from '../../i18n/locales.ts';
import type { CountedValue, CountTable } from '../count-table.ts';
import { nameIn } from './count-entries.ts';
import { type QueryWord, readWords } from './read-query.ts';
import { findLongest, without } from './read-question.ts';

const comparedFacets = ['region', 'sector'] as const;

export interface AskedComparison {
  readonly facet: (typeof comparedFacets)[number];
  /** At least two, in query order. */
  readonly values: readonly CountedValue[];
}

/** Values named in full, each word used once. */
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

/** Whether to load comparable values for a query. */
export const asksToCompare = (query: string, locale: Locale, phrases: readonly string[]): boolean =>
  findLongest(readWords(query, locale), phrases, locale) !== undefined;

/**
 * The comparison that a query asks for: “İzmir against Ankara”.
 * @param phrases that ask for one
 * @returns undefined unless two places or two sectors are named in full
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
