import type { Locale } from '../../i18n/locales.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { type CountFacet, countFacets } from '../count-table.ts';
import type { KindWords } from '../manifest.ts';
import type { AskedKind } from '../kinds.ts';
import { areAlike, findKind, findPhraseAt } from './find-kind.ts';
import { type QueryWord, readWords } from './read-query.ts';

/** Words of questions in a language. */
export interface QuestionWords {
  /** Of a number: "how many". */
  readonly count: readonly string[];
  /** Filler: "are there". */
  readonly besides: readonly string[];
  /** Of the highest number: "the most". */
  readonly most: readonly string[];
  /** Of having left a stage behind: "beyond". */
  readonly past: readonly string[];
  /** Of comparisons: "versus". */
  readonly versus: readonly string[];
  /** Compared things: "province". */
  readonly compared: Readonly<Record<CountFacet, readonly string[]>>;
}

export interface Question {
  readonly kind: AskedKind;
  /** Set if the highest number is requested. */
  readonly most?: CountFacet;
  /** Set if the named stage must be left behind. */
  readonly past?: true;
  /** Words for place, sector or stage. */
  readonly of: readonly QueryWord[];
  /** The rest, to be searched, in lower case. */
  readonly search: string;
}

/** A list without a run of its items. */
export const without = <T>(all: readonly T[], start: number, length: number) => [
  ...all.slice(0, start),
  ...all.slice(start + length),
];

/** Longest of the phrases that occurs. */
export function findLongest(
  words: readonly QueryWord[],
  phrases: readonly string[],
  locale: Locale,
) {
  return phrases
    .map((phrase) => readWords(phrase, locale))
    .map((phrase) => ({ start: findPhraseAt(words, phrase, locale), length: phrase.length }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => b.length - a.length)[0];
}

/** What is compared, and the other words. */
function readCompared(
  words: readonly QueryWord[],
  locale: Locale,
  { most, compared }: QuestionWords,
): { readonly most: CountFacet; readonly rest: readonly QueryWord[] } | undefined {
  const asked = findLongest(words, most, locale);
  if (!asked) return undefined;
  const left = without(words, asked.start, asked.length);
  for (const facet of countFacets) {
    const named = findLongest(left, compared[facet], locale);
    if (named) return { most: facet, rest: without(left, named.start, named.length) };
  }
  return undefined;
}

/** Parse a question for a number of entries, or for what has most; undefined if it is not one. */
export function readQuestion(
  query: string,
  locale: Locale,
  texts: QuestionWords,
  kinds: KindWords,
): Question | undefined {
  const words = readWords(query, locale);
  const asked = findLongest(words, texts.count, locale);
  const compared = readCompared(words, locale, texts);
  const isPast = findLongest(words, texts.past, locale) !== undefined;
  // "Clusters beyond the idea stage" asks for them without a word for a number.
  if (!asked && !compared && !(isPast && findKind(words, kinds, locale))) return undefined;
  const rest = compared?.rest ?? (asked ? without(words, asked.start, asked.length) : words);
  // Only clusters can be past a stage.
  const named =
    findKind(rest, kinds, locale) ??
    (isPast ? { kind: 'cluster' as const, start: 0, length: 0 } : undefined);
  if (!named) return undefined;
  // Such questions also ask for a number: "the highest number of".
  const others = compared ? [...texts.besides, ...texts.count] : texts.besides;
  const small = others.flatMap((word) => readWords(word, locale));
  const isSmall = (word: QueryWord) => small.some((one) => areAlike(word, one, locale));
  const said = without(rest, named.start, named.length);
  const past = findLongest(said, texts.past, locale);
  const of = (past ? without(said, past.start, past.length) : said).filter(
    (word) => !isStopWord(word.word, locale) && !isSmall(word),
  );
  return {
    kind: named.kind,
    ...(compared && { most: compared.most }),
    ...(past && { past: true }),
    of,
    search: rest.map(({ spelled }) => spelled).join(' '),
  };
}
