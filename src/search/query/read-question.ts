import type { Locale } from '../../i18n/locales.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { type CountFacet, countFacets } from '../count-table.ts';
import type { KindWords } from '../manifest.ts';
import type { AskedKind } from '../kinds.ts';
import { areAlike, findKind, findPhraseAt } from './find-kind.ts';
import { type QueryWord, readWords } from './read-query.ts';

/** A language's words for asking for a number. */
export interface QuestionWords {
  /** Phrases that ask for a number: "how many". */
  readonly count: readonly string[];
  /** Filler words of questions: "are there". */
  readonly besides: readonly string[];
  /** Phrases that ask for the highest number: "the most". */
  readonly most: readonly string[];
  /** Phrases that ask for what has left a stage behind: "beyond". */
  readonly past: readonly string[];
  /** Phrases that ask to compare two places or sectors: "versus". */
  readonly versus: readonly string[];
  /** Words for what is compared: "province". */
  readonly compared: Readonly<Record<CountFacet, readonly string[]>>;
}

/** A question for a number. */
export interface Question {
  readonly kind: AskedKind;
  /** What is compared, if the highest number is requested. */
  readonly most?: CountFacet;
  /** Set if entries that have left the named stage behind are requested. */
  readonly past?: true;
  /** Words that name the place, sector or stage. */
  readonly of: readonly QueryWord[];
  /** The rest of the question, to be searched, in lower case. */
  readonly search: string;
}

export const without = <T>(all: readonly T[], start: number, length: number) => [
  ...all.slice(0, start),
  ...all.slice(start + length),
];

/** The longest of some phrases that occurs in a query. */
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

/** What a question for the highest number compares, and its other words. */
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

/** Parse a query as a question for a number of entries, or for what has most; undefined if it is not one. */
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
  // Questions for the highest number also use the words for a number: "the highest number of".
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
