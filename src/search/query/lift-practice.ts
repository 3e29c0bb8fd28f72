import type { Locale } from '../../i18n/locales.ts';
import type { PageRow } from '../page-row.ts';
import { findPhraseAt, toWords } from './find-kind.ts';
import type { Ranked } from './rank.ts';
import type { QueryWord } from './read-query.ts';
import type { LanguageData } from './site-data.ts';

/** Positions of query words that name a need, such as export. */
export function findNeed(
  words: readonly QueryWord[],
  { needs }: Pick<LanguageData, 'needs'>,
  locale: Locale,
): number[] {
  return needs.flatMap((need) => {
    const phrase = toWords(need, locale);
    const start = findPhraseAt(words, phrase, locale);
    return start < 0 ? [] : phrase.map((_, at) => start + at);
  });
}

/** Results that most readers look at. */
const seen = 3;

/**
 * A query for a need seeks what others did about it: the best practice with a word of the need comes first, unless
 * the first page has more of the query, or is what the whole query names. Figures show no way, so they follow.
 */
export function liftPractice(
  pages: readonly Ranked[],
  need: readonly number[],
  rows: readonly PageRow[],
): readonly Ranked[] {
  const kinds = new Map(rows.map(({ id, kind }) => [id, kind]));
  const [first] = pages;
  if (need.length === 0 || !first || (first.named > 0 && first.named === first.parts.length)) {
    return pages;
  }
  const practice = pages.find(
    ({ id, parts }) => kinds.get(id) === 'practice' && parts.some((part) => need.includes(part)),
  );
  const isCloser = practice && practice.parts.length >= first.parts.length;
  const ways = pages.filter((page) => page !== practice && kinds.get(page.id) !== 'figure');
  const best = (isCloser ? [practice, ...ways] : ways).slice(0, seen);
  return [...best, ...pages.filter((page) => !best.includes(page))];
}
