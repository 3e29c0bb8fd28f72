import { foldText } from '../i18n/fold.ts';
import { type Phrase, phrase } from '../i18n/phrase.ts';
import { unmask } from '../importers/values/look-alikes.ts';
import { countSlips } from '../search/query/correct.ts';

/** Longer names are not compared: nobody misspells a whole sentence. */
const longest = 100;

/** Lists as short as this are told in whole. */
const shortList = 8;

/** Slips that a name of so many letters may have. */
const slipsAllowed = (length: number) => (length < 3 ? 0 : length < 6 ? 1 : length < 12 ? 2 : 3);

const fold = (name: string) => foldText(unmask(name).text).replace(/[\s_./-]+/g, '-');

/** The numbers of a name: another year or number is another thing, and no slip. */
const numbersOf = (name: string) => (name.match(/\d+/g) ?? []).map(Number).join(' ');

/** The name that was probably meant by one that is not known; undefined where none is near. */
export function findNearestName(typed: string, known: Iterable<string>): string | undefined {
  if (typed.length > longest) return undefined;
  const own = fold(typed);
  const numbers = numbersOf(own);
  const limit = slipsAllowed(own.length);
  let nearest: string | undefined;
  let least = limit + 1;
  for (const name of known) {
    if (name === typed) return undefined;
    if (name.length > longest || numbersOf(name) !== numbers) continue;
    const slips = countSlips(own, fold(name), Math.min(limit, least));
    if (slips < least) [nearest, least] = [name, slips];
  }
  return nearest;
}

/** How to mend a name that is not known: the nearest one first, where there is one. */
export function mendName(typed: string, known: Iterable<string>, otherwise: Phrase): Phrase {
  const nearest = findNearestName(typed, known);
  return nearest === undefined
    ? otherwise
    : phrase('check.mend.didYouMean', { nearest, otherwise });
}

/** The same for a name that no message lists the others of: a few are listed here. */
export function mendListedName(typed: string, known: Iterable<string>, otherwise: Phrase): Phrase {
  const names = [...known];
  const mended = mendName(typed, names, otherwise);
  if (mended !== otherwise || names.length === 0 || names.length > shortList) return mended;
  return phrase('check.mend.oneOfThese', {
    count: names.length,
    names: names.toSorted().join(', '),
    otherwise,
  });
}
