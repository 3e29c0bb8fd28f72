import { foldText } from '../../i18n/fold.ts';
import { surnameEnding } from '../../i18n/surnames.ts';
import type { Context } from './context.ts';
import { type Part, isWhole } from './find-part.ts';
import type { Own } from './find-word.ts';
import type { QueryWord } from './read-query.ts';
import { findLongest } from './read-question.ts';
import { lowerWord } from '../words.ts';

/** Longer queries are no names. */
const longestName = 4;

/** Ids of the pages that have a part. */
const pagesOf = ({ findings }: Part) =>
  new Set(findings.flatMap(({ words }) => words.flat().map(({ id }) => id)));

/**
 * Whether a query is the name of a firm or person that no page is about: an unknown word with the ending of a
 * surname, or capitalised as all others are; or a legal form, and no page with all the words beside it.
 * @param firm legal forms
 */
export async function isNameAskedFor(
  query: string,
  words: readonly QueryWord[],
  owns: readonly Own[],
  parts: readonly Part[],
  firm: readonly string[],
  context: Context,
): Promise<boolean> {
  if (words.length > longestName) return false;
  const form = findLongest(words, firm, context.locale);
  const isForm = (at: number) => form && at >= form.start && at < form.start + form.length;
  const named = words.flatMap((word, at) => (isForm(at) ? [] : { word, at }));
  if (named.length === 0) return false;
  const whole = await Promise.all(
    named.map(async ({ word, at }) => owns[at]?.known || isWhole(word, context)),
  );
  const strange = named.filter((_, at) => !whole[at]);
  if (form) {
    const [first, ...rest] = named.map(({ at }) => pagesOf(parts[at] as Part));
    const hasAll = [...(first ?? [])].some((id) => rest.every((ids) => ids.has(id)));
    return strange.length > 0 || !hasAll;
  }
  if (words.length < 2) return false;
  if (strange.some(({ word: { spelled } }) => surnameEnding.test(foldText(spelled)))) return true;
  // A capital makes a word a name; small letters may be a typo.
  const capitals = new Set(query.match(/(?<!\p{L})\p{Lu}[\p{Ll}\p{M}]+/gu) ?? []);
  const lower = new Set([...capitals].map((word) => lowerWord(word, context.locale)));
  const names = strange.filter(
    ({ word: { spelled }, at }) => lower.has(spelled) && parts[at]?.meant.length === 0,
  );
  const isName = named.every(({ word: { spelled } }) => lower.has(spelled));
  return isName && 2 * names.length >= named.length;
}
