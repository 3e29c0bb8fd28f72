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

/**
 * A query for a need seeks what others did about it: the best practice with a word of the need comes first, unless
 * the first page has more of the query, or is what the whole query names.
 */
export function liftPractice(
  pages: readonly Ranked[],
  need: readonly number[],
  rows: readonly PageRow[],
): readonly Ranked[] {
  const practices = new Set(rows.flatMap(({ id, kind }) => (kind === 'practice' ? id : [])));
  const practice = pages.find(
    ({ id, parts }) => practices.has(id) && parts.some((part) => need.includes(part)),
  );
  const [first] = pages;
  const isNamed = first && first.named > 0 && first.named === first.parts.length;
  const isCloser = practice && !isNamed && practice.parts.length >= (first?.parts.length ?? 0);
  return isCloser ? [practice, ...pages.filter((page) => page !== practice)] : pages;
}
