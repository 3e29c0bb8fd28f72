import type { Locale } from '../../i18n/locales.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import type { KindWords } from '../manifest.ts';
import type { AskedKind } from '../kinds.ts';
import { findKind, findPhraseAt } from './find-kind.ts';
import { type QueryWord, readWords } from './read-query.ts';

/** The words by which somebody asks after a number, as a language has them. */
export interface QuestionWords {
  /** Phrases that ask after a number: "how many". */
  readonly count: readonly string[];
  /** Words that a question has besides: "are there". */
  readonly besides: readonly string[];
}

/** A question after a number. */
export interface Question {
  /** What is to be counted. */
  readonly kind: AskedKind;
  /** The words that say of which place, sector or stage. */
  readonly of: readonly QueryWord[];
  /** What is left of the question to be searched, in small letters. */
  readonly search: string;
}

const without = <T>(all: readonly T[], start: number, length: number) => [
  ...all.slice(0, start),
  ...all.slice(start + length),
];

/** Reads a query as a question after a number of entries; undefined if it is none. */
export function readQuestion(
  query: string,
  locale: Locale,
  { count, besides }: QuestionWords,
  kinds: KindWords,
): Question | undefined {
  const words = readWords(query, locale);
  const asked = count
    .map((phrase) => readWords(phrase, locale))
    .map((phrase) => ({ start: findPhraseAt(words, phrase, locale), length: phrase.length }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => b.length - a.length)[0];
  if (!asked) return undefined;
  const rest = without(words, asked.start, asked.length);
  const named = findKind(rest, kinds, locale);
  if (!named) return undefined;
  const small = new Set(besides.flatMap((word) => readWords(word, locale)).map(({ word }) => word));
  const of = without(rest, named.start, named.length).filter(
    ({ word }) => !isStopWord(word, locale) && !small.has(word),
  );
  return { kind: named.kind, of, search: rest.map(({ spelled }) => spelled).join(' ') };
}
