import type { Locale } from '../../i18n/locales.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import type { CountedValue, CountTable } from '../count-table.ts';
import type { KindWords } from '../manifest.ts';
import { areAlike, toWords } from './find-kind.ts';
import { type QueryWord, readWords } from './read-query.ts';
import { findLongest, type QuestionWords, without } from './read-question.ts';

export interface AskedComparison {
  readonly facet: 'region' | 'sector';
  /** At least two, in query order. */
  readonly values: readonly CountedValue[];
}

/** A query that consists of names of places or sectors. */
export interface NamedPlaces {
  readonly compared?: AskedComparison;
  /** The only place named. */
  readonly place?: CountedValue;
}

type PlaceWords = Pick<QuestionWords, 'besides' | 'compared' | 'versus'>;

const labelWords = ({ label }: CountedValue, locale: Locale) =>
  readWords(label.replaceAll('-', ' '), locale);

/** Values named in full, each word used once, and the words left. */
function findWhole(
  words: readonly QueryWord[],
  values: readonly CountedValue[],
  isGeneric: (word: QueryWord) => boolean,
  locale: Locale,
): { readonly values: readonly CountedValue[]; readonly left: readonly QueryWord[] } {
  const named = values.flatMap((value, at) => {
    const label = labelWords(value, locale);
    const telling = label.filter((word) => !isGeneric(word));
    const places = telling.map((part) => words.findIndex((word) => areAlike(word, part, locale)));
    return telling.length > 0 && places.every((place) => place >= 0) ? [{ value, at, places }] : [];
  });
  const free = new Set(words.keys());
  const chosen: typeof named = [];
  for (const one of named.sort((a, b) => b.places.length - a.places.length || a.at - b.at)) {
    if (!one.places.every((place) => free.has(place))) continue;
    chosen.push(one);
    for (const place of one.places) free.delete(place);
  }
  return {
    values: chosen
      .sort((a, b) => Math.min(...a.places) - Math.min(...b.places))
      .map(({ value }) => value),
    left: words.filter((_, at) => free.has(at)),
  };
}

/** Values that each word is part of the name of: "furniture" for wood, paper and furniture; none if a word is of none. */
function findByParts(
  words: readonly QueryWord[],
  values: readonly CountedValue[],
  isGeneric: (word: QueryWord) => boolean,
  locale: Locale,
): readonly CountedValue[] {
  const named = words
    .filter((word) => !isGeneric(word))
    .map((word) =>
      values.find((value) =>
        labelWords(value, locale).some((part) => areAlike(word, part, locale)),
      ),
    );
  const all = named.filter((value) => value !== undefined);
  return all.length === named.length ? [...new Set(all)] : [];
}

/** The value whose name has all of these words, beyond the named ones: the region of two districts. */
function findAround(
  words: readonly QueryWord[],
  named: readonly CountedValue[],
  values: readonly CountedValue[],
  locale: Locale,
): CountedValue | undefined {
  const parts = [...words, ...named.flatMap((value) => labelWords(value, locale)[0] ?? [])];
  return values.find((value) => {
    const label = named.includes(value) ? [] : labelWords(value, locale);
    return parts.every((part) => label.some((word) => areAlike(word, part, locale)));
  });
}

/**
 * Places and sectors that a query consists of, such as “İzmir”, “clusters in Ankara” or “İzmir and Ankara”. With a
 * word for comparing, other words may be left.
 */
export function readPlaces(
  query: string,
  locale: Locale,
  { besides, compared, versus }: PlaceWords,
  kinds: KindWords,
  { values }: Pick<CountTable, 'values'>,
): NamedPlaces {
  const words = readWords(query.replaceAll('-', ' '), locale);
  const asked = findLongest(words, versus, locale);
  const small = [...besides, ...Object.values(compared).flat(), ...kinds.cluster].flatMap((text) =>
    toWords(text, locale),
  );
  const isGeneric = (word: QueryWord) =>
    isStopWord(word.word, locale) || small.some((one) => areAlike(word, one, locale));
  const rest = asked ? without(words, asked.start, asked.length) : words;
  for (const facet of ['region', 'country', 'sector'] as const) {
    const own = values.filter((value) => value.facet === facet);
    const found = findWhole(rest, own, isGeneric, locale);
    const [first, second] = found.values;
    const telling = found.left.filter((word) => !isGeneric(word));
    const isWhole = telling.length === 0;
    const isLonger = first && !asked && (second || !isWhole);
    const around = isLonger && findAround(telling, found.values, own, locale);
    if (around) return { place: around };
    if (second && facet !== 'country' && (asked || isWhole)) {
      return { compared: { facet, values: found.values } };
    }
    if (first && !second && facet !== 'sector' && isWhole && !asked) return { place: first };
  }
  if (!asked) return {};
  const sectors = values.filter(({ facet }) => facet === 'sector');
  const parts = findByParts(rest, sectors, isGeneric, locale);
  return parts.length > 1 ? { compared: { facet: 'sector', values: parts } } : {};
}
