import { countSlips } from '../../search/query/correct.ts';
import { foldWords } from './fold-words.ts';

/** Slips that a word of so many letters may have. */
const slipsIn = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** Words of a name, as it is compared. */
export const nameWords = (name: string): readonly string[] =>
  foldWords(name)
    .split(' ')
    .filter((word) => word !== '');

/** Numbers, Roman numbers and single letters of a name, by which a list tells its entries apart. */
const marksOf = (words: readonly string[]): string =>
  words.filter((word) => /^(?:\d+|[ivx]+|\p{L})$/u.test(word)).join(' ');

/** True if one name has all words of the other, and enough of them to tell. */
function holdsAll(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.join(' ').length >= 4 && few.every((word) => many.includes(word));
}

const isMisspelt = (a: string, b: string): boolean => {
  const limit = slipsIn(Math.max(a.length, b.length));
  return limit > 0 && countSlips(a, b, limit) <= limit;
};

/**
 * True if two names may be of one and the same thing: they differ in the spelling of words, or one has words
 * that the other leaves out. Zone I and Zone II, North and South are two.
 */
export function areAlike(a: readonly string[], b: readonly string[]): boolean {
  if (marksOf(a) !== marksOf(b)) return false;
  if (a.join('') === b.join('') || holdsAll(a, b)) return true;
  return (
    a.length === b.length && a.every((word, n) => word === b[n] || isMisspelt(word, b[n] ?? ''))
  );
}
