import type { Locale } from '../../i18n/locales.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { type CountFacet, countFacets } from '../count-table.ts';
import type { KindWords } from '../manifest.ts';
import type { AskedKind } from '../kinds.ts';
import { areAlike, findKind, findPhraseAt } from './find-kind.ts';
import { type QueryWord, readWords } from './read-query.ts';

/** The words by which somebody asks after a number, as a language has them. */
export interface QuestionWords {
  /** Phrases that ask after a number: "how many". */
  readonly count: readonly string[];
  /** Words that a question has besides: "are there". */
  readonly besides: readonly string[];
  /** Phrases that ask which has the highest number: "the most". */
  readonly most: readonly string[];
  /** Phrases that ask for what has left a stage behind: "beyond". */
  readonly past: readonly string[];
  /** Phrases that ask to set two places or sectors side by side: "versus". */
  readonly versus: readonly string[];
  /** Words for what is compared: "province". */
  readonly compared: Readonly<Record<CountFacet, readonly string[]>>;
}

/** A question after a number. */
export interface Question {
  /** What is to be counted. */
  readonly kind: AskedKind;
  /** What is compared, where the one with the highest number is asked for. */
  readonly most?: CountFacet;
  /** Asked for are those that have left the stage behind which is named. */
  readonly past?: true;
  /** The words that say of which place, sector or stage. */
  readonly of: readonly QueryWord[];
  /** What is left of the question to be searched, in small letters. */
  readonly search: string;
}

/** A list without a run of its items. */
export const without = <T>(all: readonly T[], start: number, length: number) => [
  ...all.slice(0, start),
  ...all.slice(start + length),
];

/** The longest of some phrases that a query has. */
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

/** What is compared in a question after the highest number, and its other words. */
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

/** Reads a query as a question after a number of entries, or after what has most; undefined if it is none. */
export function readQuestion(
  query: string,
  locale: Locale,
  texts: QuestionWords,
  kinds: KindWords,
): Question | undefined {
  const words = readWords(query, locale);
  const asked = findLongest(words, texts.count, locale);
  const compared = readCompared(words, locale, texts);
  if (!asked && !compared) return undefined;
  const rest = compared?.rest ?? (asked ? without(words, asked.start, asked.length) : words);
  // Only clusters can be past a stage.
  const isPast = findLongest(rest, texts.past, locale) !== undefined;
  const named =
    findKind(rest, kinds, locale) ??
    (isPast ? { kind: 'cluster' as const, start: 0, length: 0 } : undefined);
  if (!named) return undefined;
  // Which has most is asked with the words of a number, too: "the highest number of".
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
