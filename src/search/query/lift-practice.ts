import type { Locale } from '../../i18n/locales.ts';
import type { PageRow } from '../page-row.ts';
import { findPhraseAt, toWords } from './find-kind.ts';
import type { Ranked } from './rank.ts';
import type { QueryWord } from './read-query.ts';
import type { LanguageData } from './site-data.ts';

/** Number of results most readers look at. */
const seen = 3;

/**
 * A query for a need, such as export, seeks what others did about it: move the best matching practice into the
 * top results, even if other words match many names.
 */
export function liftPractice(
  pages: readonly Ranked[],
  words: readonly QueryWord[],
  { needs }: Pick<LanguageData, 'needs'>,
  rows: readonly PageRow[],
  locale: Locale,
): readonly Ranked[] {
  const places = needs.flatMap((need) => {
    const phrase = toWords(need, locale);
    const start = findPhraseAt(words, phrase, locale);
    return start < 0 ? [] : phrase.map((_, at) => start + at);
  });
  const practices = new Set(rows.flatMap(({ id, kind }) => (kind === 'practice' ? id : [])));
  const at = pages.findIndex(
    ({ id, parts }) => practices.has(id) && parts.some((part) => places.includes(part)),
  );
  const practice = pages[at];
  if (at < seen || !practice) return pages;
  const others = pages.toSpliced(at, 1);
  return [...others.slice(0, seen - 1), practice, ...others.slice(seen - 1)];
}
