import { foldWords } from '../i18n/fold.ts';
import { type Phrase, phrase } from '../i18n/phrase.ts';
import { unmask } from '../i18n/lookalikes.ts';
import { countSlips } from '../search/query/correct.ts';

/** Longer names are not compared: whole sentences are not misspelt ids. */
const longest = 100;

/** Lists up to this length are shown in full. */
const shortList = 8;

/** By length: in short names they make another word. */
const slipsAllowed = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : length < 16 ? 2 : 3);

/** Words of a name, with numbers without leading zeros. */
const fold = (name: string) =>
  foldWords(unmask(name).text).replace(/\d+/g, (digits) => String(Number(digits)));

/** Drop a common prefix: `xx-` says nothing about what was meant. */
function dropShared(a: string, b: string): readonly [string, string] {
  const [first, second] = [a.split(' '), b.split(' ')];
  const differ = first.findIndex((part, at) => part !== second[at]);
  const shared = Math.min(differ < 0 ? first.length : differ, first.length - 1, second.length - 1);
  return [first.slice(shared).join(' '), second.slice(shared).join(' ')];
}

/** Whether most of the shorter one is shared, as in `theory` and `theories`. */
function areForms(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const [shorter, longer] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  return same >= 5 && same >= 0.75 * shorter && longer - shorter < 3;
}

/** Distance of a name from the typed one; undefined if too far. */
function distance(typed: string, name: string): number | undefined {
  const [own, other] = dropShared(typed, name);
  const limit = areForms(own, other) ? 3 : slipsAllowed(Math.max(own.length, other.length));
  // Typos in the first letter are rare.
  const slips = countSlips(own, other, limit) + (own[0] === other[0] ? 0 : 1);
  return slips <= limit ? slips : undefined;
}

/** Another year or number is not a typo. */
const numbersOf = (name: string) => (name.match(/\d+/g) ?? []).map(Number).join(' ');

/** Most similar known name; undefined if none is close. */
export function findNearestName(typed: string, known: Iterable<string>): string | undefined {
  if (typed.length > longest) return undefined;
  const own = fold(typed);
  if (own === '') return undefined;
  const numbers = numbersOf(own);
  let nearest: string | undefined;
  let min = Number.POSITIVE_INFINITY;
  for (const name of known) {
    if (name === typed) return undefined;
    if (name.length > longest || numbersOf(name) !== numbers) continue;
    const slips = distance(own, fold(name)) ?? Number.POSITIVE_INFINITY;
    if (slips < min) [nearest, min] = [name, slips];
  }
  return nearest;
}

/** Suggest the most similar name, if any. */
export function hintForName(typed: string, known: Iterable<string>, otherwise: Phrase): Phrase {
  const nearest = findNearestName(typed, known);
  return nearest === undefined
    ? otherwise
    : phrase('check.mend.didYouMean', { nearest, otherwise });
}

/** Suggest names that the message does not list. */
export function hintForListedName(
  typed: string,
  known: Iterable<string>,
  otherwise: Phrase,
): Phrase {
  const names = [...known];
  const mended = hintForName(typed, names, otherwise);
  if (mended !== otherwise || names.length === 0 || names.length > shortList) return mended;
  return phrase('check.mend.oneOfThese', {
    count: names.length,
    names: names.toSorted().join(', '),
    otherwise,
  });
}
