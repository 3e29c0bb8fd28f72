import type { Locale } from '../../i18n/locales.ts';
import { type Context, trust } from './context.ts';
import { findForms } from './find-forms.ts';
import { findSure } from './find-word.ts';
import type { Finding } from './rank.ts';
import type { QueryWord } from './read-query.ts';
import type { LanguageData } from './site-data.ts';
import type { Match } from './word-index.ts';

/** Map matches to the same pages in the reader's language. */
function carryOver(
  matches: readonly Match[],
  theirs: ReadonlyMap<string, number>,
  ours: readonly string[],
): Match[] {
  return matches.flatMap((match) => {
    const row = theirs.get(match.id);
    return row === undefined ? [] : [{ ...match, id: ours[row] || `~${row}` }];
  });
}

/** Pages of one other language with the word, as pages of the reader's. */
async function findIn(
  word: QueryWord,
  locale: Locale,
  data: LanguageData,
  { own }: Context,
): Promise<Finding[]> {
  const findings = await findSure(await findForms(word, locale, data), data);
  if (findings.length === 0) return [];
  const theirs = new Map((await data.rows()).map(({ id }, row) => [id, row]));
  const ours = (await own.rows()).map(({ id }) => id);
  return findings.map(({ weight, words }) => ({
    weight: weight * trust.otherLanguage,
    words: words.map((matches) => carryOver(matches, theirs, ours)),
  }));
}

/**
 * Pages with the word in another language. A language that cannot be loaded has none: a reader keeps only their own
 * for reading offline.
 */
export async function findElsewhere(word: QueryWord, context: Context): Promise<Finding[]> {
  const others = [...context.site.languages].filter(([locale]) => locale !== context.locale);
  const found = await Promise.all(
    others.map(([locale, data]) => findIn(word, locale, data, context).catch(() => [])),
  );
  return found.flat();
}
