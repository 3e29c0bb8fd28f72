import type { Locale } from '../../i18n/locales.ts';
import type { CountedThings, CountedValue, CountTable } from '../count-table.ts';
import { areAlike } from './find-kind.ts';
import { type QueryWord, readQuery } from './read-query.ts';
import type { Question } from './read-question.ts';

/** A number that answers a question. */
export interface CountAnswer {
  readonly things: CountedThings;
  /** Places, sectors and stages that were asked for; none for all. */
  readonly values: readonly CountedValue[];
  readonly count: number;
  /** The words of the question that pages are searched for. */
  readonly search: string;
  /** Said in place of the number, where no source lists any. */
  readonly unknown: string | undefined;
}

/** A value whose name stands in a question. */
interface Named {
  readonly at: number;
  readonly value: CountedValue;
  /** Positions of the question's words that name it. */
  readonly words: readonly number[];
  /** How much of the name was said, 0 to 1. */
  readonly share: number;
}

/** Words that can be forms of one begin with the same letters. */
const mayBeAlike = (a: QueryWord, b: QueryWord) => a.word.slice(0, 2) === b.word.slice(0, 2);

function nameIn(
  value: CountedValue,
  at: number,
  words: readonly QueryWord[],
  locale: Locale,
): Named | undefined {
  const name = readQuery(value.label.replaceAll('-', ' '), locale);
  const places = name.map((part) =>
    words.findIndex((word) => mayBeAlike(word, part) && areAlike(word, part, locale)),
  );
  const said = [...new Set(places.filter((place) => place >= 0))];
  // A place is known by its first word, a sector by any: "furniture" for wood, paper and furniture.
  const isNamed = value.facet === 'sector' ? said.length > 0 : (places[0] ?? -1) >= 0;
  if (!isNamed) return undefined;
  return { at, value, words: said, share: said.length / name.length };
}

/** Values of a facet that some of the words name, by their whole names if any has one. */
export function findNamed(
  words: readonly QueryWord[],
  values: readonly CountedValue[],
  locale: Locale,
): CountedValue[] {
  const named = values.flatMap((value, at) => nameIn(value, at, words, locale) ?? []);
  const whole = named.filter(({ share }) => share === 1);
  return (whole.length > 0 ? whole : named).map(({ value }) => value);
}

/** The values that the words of a question name, each word by one; undefined if a word names none, or two of a facet. */
function findValues(
  words: readonly QueryWord[],
  { values }: CountTable,
  locale: Locale,
): Named[] | undefined {
  const named = values
    .flatMap((value, at) => nameIn(value, at, words, locale) ?? [])
    .sort((a, b) => b.words.length - a.words.length || b.share - a.share || a.at - b.at);
  const chosen: Named[] = [];
  const left = new Set(words.keys());
  for (const one of named) {
    if (!one.words.every((place) => left.has(place))) continue;
    if (chosen.some(({ value }) => value.facet === one.value.facet)) return undefined;
    chosen.push(one);
    for (const place of one.words) left.delete(place);
  }
  return left.size === 0 ? chosen : undefined;
}

/** The number that answers a question; undefined if a word of it is not understood. */
export function countEntries(
  { kind, of, search }: Question,
  table: CountTable,
  locale: Locale,
): CountAnswer | undefined {
  const things = table.things.find((one) => one.kind === kind);
  const chosen = things && findValues(of, table, locale);
  if (!things || !chosen) return undefined;
  const wanted = chosen.map(({ at }) => at);
  const count = things.of.filter((entry) => wanted.every((at) => entry.includes(at))).length;
  const values = chosen.map(({ value }) => value);
  const unknown =
    count === 0 && kind === 'cluster' ? values.find((one) => one.unknown)?.unknown : undefined;
  return { things, values, count, search, unknown };
}
