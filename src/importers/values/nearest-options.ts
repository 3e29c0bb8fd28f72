import { countBits, countSlips, lettersOf } from '../../search/query/correct.ts';
import { foldWords } from '../../i18n/fold.ts';
import type { FoldedName, OptionList } from './option-list.ts';

/** Max suggestions. */
const offered = 3;
/** Longer text is not a misspelt label. */
const longest = 200;

/** Suggestions; none if too many are equally near. */
const offer = (near: readonly { readonly id: string }[]): string[] =>
  near.length > offered ? [] : near.map(({ id }) => id);

/** Typos allowed in a text of this length. */
const slipsAllowed = (length: number) =>
  length < 4 ? 0 : length < 8 ? 1 : Math.min(4, Math.max(2, Math.floor(length / 8)));

/** Whether one text contains all words of the other, and that is long enough to be distinctive. */
function holdsWords(a: string, b: string): boolean {
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  const within = ` ${many} `;
  return few.length >= 4 && few.split(' ').every((word) => within.includes(` ${word} `));
}

/** Distance between two names; undefined if too far. */
function distance(a: FoldedName, b: FoldedName): number | undefined {
  const limit = slipsAllowed(Math.max(a.text.length, b.text.length));
  // Every typo adds at most one letter missing in the other.
  const isNear = countBits(a.letters & ~b.letters) <= limit;
  const slips = isNear ? countSlips(a.text, b.text, limit) : limit + 1;
  if (slips <= limit) return slips;
  return holdsWords(a.text, b.text) ? limit + 1 : undefined;
}

/** Longer lists are not searched for words with the same beginning. */
const mostRelated = 300;
const longWords = (text: string) => text.split(' ').filter((word) => word.length >= 4);

/** Length of the common beginning of two words, relative to the longer one; 0 if too short. */
function likeness(a: string, b: string): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const isStem = same >= 4 && same >= 0.7 * Math.min(a.length, b.length);
  return isStem ? same / Math.max(a.length, b.length) : 0;
}

/**
 * Similarity of two names, from 0 to 1, if each long word of the shorter one begins like a word of the other. A
 * single shared word, such as “services”, means nothing if the others differ.
 */
function relation(a: readonly string[], b: readonly string[]): number {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  const likest = few.map((word) => Math.max(0, ...many.map((one) => likeness(word, one))));
  return likest.length > 0 && !likest.includes(0) ? Math.min(...likest) : 0;
}

/**
 * Ids of options whose words begin like those of a text, most likely first: other inflections were meant. Too
 * weak to report two names as nearly the same.
 */
export function findRelated(typed: string, { folded }: OptionList): string[] {
  if (folded.length > mostRelated || typed.length > longest) return [];
  const words = longWords(foldWords(typed));
  const related = folded.flatMap(({ id, names }) => {
    const like = Math.max(0, ...names.map(({ text }) => relation(words, longWords(text))));
    return like > 0 ? [{ id, like }] : [];
  });
  const most = Math.max(...related.map(({ like }) => like));
  const likest = related.filter(({ like }) => like >= most - 0.1);
  return offer(likest.sort((a, b) => b.like - a.like));
}

/** Ids of options that a text may mean, most likely first. */
export function findNearest(typed: string, { folded }: OptionList): string[] {
  const text = foldWords(typed);
  if (text === '' || text.length > longest) return [];
  const own = { text, letters: lettersOf(text) };
  const near = folded.flatMap(({ id, names }) => {
    const distances = names.flatMap((name) => distance(own, name) ?? []);
    return distances.length > 0 ? [{ id, far: Math.min(...distances) }] : [];
  });
  const least = Math.min(...near.map(({ far }) => far));
  const nearest = near.filter(({ far }) => far <= least + 1).sort((a, b) => a.far - b.far);
  // Prefer the few nearest among many.
  return offer(nearest.length > offered ? nearest.filter(({ far }) => far === least) : nearest);
}
