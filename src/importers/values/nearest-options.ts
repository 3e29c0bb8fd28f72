import { countBits, countSlips, lettersOf } from '../../search/query/correct.ts';
import { foldWords } from './fold-words.ts';
import type { FoldedName, OptionList } from './option-list.ts';

/** So many are offered as meant. */
const offered = 3;
/** Whatever is longer is no misspelt label. */
const longest = 200;

/** Slips that a text of so many letters may have. */
const slipsAllowed = (length: number) =>
  length < 4 ? 0 : length < 6 ? 1 : Math.min(6, Math.max(2, Math.floor(length / 5)));

/** Does one text hold all words of the other, and enough of them to tell? */
function holdsWords(a: string, b: string): boolean {
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  const within = ` ${many} `;
  return few.length >= 4 && few.split(' ').every((word) => within.includes(` ${word} `));
}

/** How far two names are from each other; undefined for too far. */
function distance(a: FoldedName, b: FoldedName): number | undefined {
  const limit = slipsAllowed(Math.max(a.text.length, b.text.length));
  // Every slip adds at most one letter that the other has not.
  const isNear = countBits(a.letters & ~b.letters) <= limit;
  const slips = isNear ? countSlips(a.text, b.text, limit) : limit + 1;
  if (slips <= limit) return slips;
  return holdsWords(a.text, b.text) ? limit + 1 : undefined;
}

/** The ids of the options that a text may have meant, the likeliest first. */
export function findNearest(typed: string, { folded }: OptionList): string[] {
  const text = foldWords(typed);
  if (text === '' || text.length > longest) return [];
  const own = { text, letters: lettersOf(text) };
  const near = folded.flatMap(({ id, names }) => {
    const distances = names.flatMap((name) => distance(own, name) ?? []);
    return distances.length > 0 ? [{ id, far: Math.min(...distances) }] : [];
  });
  const least = Math.min(...near.map(({ far }) => far));
  return near
    .filter(({ far }) => far <= least + 1)
    .sort((a, b) => a.far - b.far)
    .slice(0, offered)
    .map(({ id }) => id);
}
