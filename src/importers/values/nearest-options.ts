import { countSlips } from '../../search/query/correct.ts';
import { foldWords } from './fold-words.ts';
import type { OptionList } from './option-list.ts';

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
  const words = new Set(many.split(' '));
  return few.length >= 4 && few.split(' ').every((word) => words.has(word));
}

/** How far a text is from a name; undefined for too far. */
function distance(text: string, name: string): number | undefined {
  const limit = slipsAllowed(Math.max(text.length, name.length));
  const slips = countSlips(text, name, limit);
  if (slips <= limit) return slips;
  return holdsWords(text, name) ? limit + 1 : undefined;
}

/** The ids of the options that a text may have meant, the likeliest first. */
export function findNearest(typed: string, { folded }: OptionList): string[] {
  const text = foldWords(typed);
  if (text === '' || text.length > longest) return [];
  const near = folded.flatMap(({ id, names }) => {
    const distances = names.flatMap((name) => distance(text, name) ?? []);
    return distances.length > 0 ? [{ id, far: Math.min(...distances) }] : [];
  });
  const least = Math.min(...near.map(({ far }) => far));
  return near
    .filter(({ far }) => far <= least + 1)
    .sort((a, b) => a.far - b.far)
    .slice(0, offered)
    .map(({ id }) => id);
}
