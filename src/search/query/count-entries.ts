import type { Locale } from '../../i18n/locales.ts';
import type {
  CountedNames,
  CountedThings,
  CountedValue,
  CountFacet,
  CountTable,
} from '../count-table.ts';
import { areAlike } from './find-kind.ts';
import { findMost, type Most } from './find-most.ts';
import type { SynonymRun } from './find-synonyms.ts';
import { type QueryWord, readQuery } from './read-query.ts';
import type { Question } from './read-question.ts';

export interface CountAnswer {
  readonly things: CountedThings;
  /** Requested places, sectors and stages; empty for all. */
  readonly values: readonly CountedValue[];
  /** Words that no value has: only entries with all of them in their name are counted. */
  readonly named: readonly string[];
  readonly count: number;
  /** Words to search pages for. */
  readonly search: string;
  /** Shown instead of the number, if no source lists any. */
  readonly unknown: string | undefined;
  /** Said instead of what was counted. */
  readonly line?: string | undefined;
  /** Stages after the named one, if entries past it are counted. */
  readonly later?: readonly CountedValue[];
  /** Set if the highest number is requested, which is then the count. */
  readonly most?: Most & { readonly facet: CountFacet };
}

interface Named {
  readonly at: number;
  readonly value: CountedValue;
  readonly words: readonly number[];
  /** Share of the name that was typed, 0 to 1. */
  readonly share: number;
}

/** Forms of one word share their first two letters. */
const mayBeAlike = (a: QueryWord, b: QueryWord) => a.word.slice(0, 2) === b.word.slice(0, 2);

/**
 * Match a value with the words that name it.
 * @param at its position in the table
 */
export function nameIn(
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
  // A place matches by its first word, a sector by any: "furniture" for wood, paper and furniture.
  const isNamed = value.facet === 'sector' ? said.length > 0 : (places[0] ?? -1) >= 0;
  if (!isNamed) return undefined;
  return { at, value, words: said, share: said.length / name.length };
}

/** Values of a facet that words name; only those named in full, if any. */
export function findNamed(
  words: readonly QueryWord[],
  values: readonly CountedValue[],
  locale: Locale,
): CountedValue[] {
  const named = values.flatMap((value, at) => nameIn(value, at, words, locale) ?? []);
  const whole = named.filter(({ share }) => share === 1);
  return (whole.length > 0 ? whole : named).map(({ value }) => value);
}

export type FindOthers = (words: readonly QueryWord[]) => Promise<readonly SynonymRun[]>;

/** Ways to understand words that no value has. */
interface OtherWords {
  readonly findOthers: FindOthers;
  names(): Promise<CountedNames>;
}

/** Values named, and positions of the remaining words. */
interface Read {
  readonly chosen: Named[];
  readonly left: Set<number>;
}

/** Values that words name, at most one per word; undefined if two of a facet are named. */
function findValues(
  words: readonly QueryWord[],
  { values }: CountTable,
  locale: Locale,
): Read | undefined {
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
  return { chosen, left };
}

/** The value that a synonym names in full: “Turkey”, “mature” for maturity. */
function findByOthers(
  { phrases }: SynonymRun,
  { values }: CountTable,
  taken: readonly Named[],
  locale: Locale,
): Named | undefined {
  const free = values.map((value, at) => ({ value, at }));
  return phrases
    .map((phrase) => readQuery(phrase, locale))
    .flatMap((phrase) =>
      free
        .flatMap(({ value, at }) => nameIn(value, at, phrase, locale) ?? [])
        .filter(({ words }) => words.length === phrase.length),
    )
    .filter(({ value }) => !taken.some((one) => one.value.facet === value.facet))
    .toSorted((a, b) => b.share - a.share || a.at - b.at)[0];
}

async function readOthers(
  words: readonly QueryWord[],
  { chosen, left }: Read,
  table: CountTable,
  locale: Locale,
  findOthers: FindOthers,
): Promise<void> {
  const places = [...left];
  const runs = await findOthers(places.flatMap((place) => words[place] ?? []));
  for (const run of runs) {
    const named = findByOthers(run, table, chosen, locale);
    if (!named) continue;
    chosen.push(named);
    for (const place of places.slice(run.start, run.start + run.length)) left.delete(place);
  }
}

/** Whether a name has all of these words, in any form. */
const hasAll = (name: string, words: readonly QueryWord[], locale: Locale) => {
  const parts = readQuery(name, locale);
  return words.every((word) =>
    parts.some((part) => mayBeAlike(word, part) && areAlike(word, part, locale)),
  );
};

/** Unreported stages among the requested places and sectors, if none is at the requested one. */
function findUnreported(
  wanted: readonly number[],
  { values }: CountTable,
  entries: CountedThings['of'],
): string | undefined {
  const silent = values.findIndex((value) => value.silent);
  const rest = wanted.filter((at) => values[at]?.facet !== 'stage');
  if (silent < 0 || rest.length === wanted.length) return undefined;
  const { length } = entries.filter((entry) => [...rest, silent].every((at) => entry.includes(at)));
  return length > 0 ? `${values[silent]?.label}: ${length}` : undefined;
}

/** Later stages than the given one, if entries past it are requested. */
function findLater(
  past: true | undefined,
  wanted: readonly number[],
  { values }: CountTable,
): readonly number[] | undefined {
  const stage = wanted.find((at) => values[at]?.facet === 'stage');
  if (!past || stage === undefined || values[stage]?.silent) return undefined;
  return [...values.keys()].filter((at) => {
    const value = values[at];
    return at > stage && value?.facet === 'stage' && !value.silent;
  });
}

/** Number of clusters of a place or sector. */
export function countPlace(
  place: CountedValue,
  { values, things }: CountTable,
  search: string,
): CountAnswer | undefined {
  const clusters = things.find(({ kind }) => kind === 'cluster');
  const at = values.findIndex(({ facet, id }) => facet === place.facet && id === place.id);
  if (!clusters) return undefined;
  const count = clusters.of.filter((entry) => entry.includes(at)).length;
  const unknown = count === 0 ? place.unknown : undefined;
  return { things: clusters, values: [place], named: [], count, search, unknown, line: place.line };
}

/**
 * Answer a question for a number: entries of the places, sectors and stages named directly or by synonyms; other
 * words must be in the entries' names. If the highest number is requested, that of the value that has it.
 * @returns undefined if a word is not understood
 */
export async function countEntries(
  { kind, most: compared, past, of, search }: Question,
  table: CountTable,
  locale: Locale,
  others: OtherWords,
): Promise<CountAnswer | undefined> {
  const things = table.things.find((one) => one.kind === kind);
  const read = things && findValues(of, table, locale);
  if (!things || !read) return undefined;
  if (read.left.size > 0) await readOthers(of, read, table, locale, others.findOthers);
  const rest = of.filter((_, place) => read.left.has(place));
  const wanted = read.chosen.map(({ at }) => at);
  const later = findLater(past, wanted, table);
  // "Past" without a known stage.
  if (past && !later) return undefined;
  const isWanted = (entry: readonly number[]) =>
    wanted.every((at) =>
      later && table.values[at]?.facet === 'stage'
        ? later.some((one) => entry.includes(one))
        : entry.includes(at),
    );
  const names = rest.length > 0 && kind === 'cluster' ? await others.names() : [];
  const entries = things.of
    .map((entry, at) => ({ entry, name: names[at] ?? '' }))
    .filter(({ entry }) => isWanted(entry))
    .filter(({ name }) => hasAll(name, rest, locale));
  const count = entries.length;
  // A word in no name was not understood.
  if (rest.length > 0 && count === 0) return undefined;
  const values = read.chosen.map(({ value }) => value);
  const unknown =
    count === 0 && kind === 'cluster'
      ? (values.find((one) => one.unknown)?.unknown ?? findUnreported(wanted, table, things.of))
      : undefined;
  const named = rest.map(({ spelled }) => spelled);
  const after = later && { later: later.flatMap((at) => table.values[at] ?? []) };
  if (compared) {
    const counted = entries.map(({ entry }) => entry);
    const most = findMost(compared, counted, table.values, wanted);
    return (
      most && {
        things,
        values,
        named,
        count: most.count,
        search,
        unknown: undefined,
        ...after,
        most: { ...most, facet: compared },
      }
    );
  }
  return { things, values, named, count, search, unknown, ...after };
}
