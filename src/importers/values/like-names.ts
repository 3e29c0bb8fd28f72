import { countSlips } from '../../search/query/correct.ts';
import { foldWords } from './fold-words.ts';

/** Typos tolerated in a word, by its length in characters. */
const slipsIn = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2);

const isMisspelt = (a: string, b: string): boolean => {
  const limit = slipsIn(Math.max(a.length, b.length));
  return limit > 0 && countSlips(a, b, limit) <= limit;
};

/** Minimum length of a distinctive word; shorter ones occur in many names. */
const fewestLetters = 4;

/** A name split and folded for comparison. */
interface NameWords {
  readonly words: readonly string[];
  /** Numbers, Roman numerals and single letters that distinguish entries of a list. */
  readonly marks: string;
}

function takeApart(name: string): NameWords {
  const words = foldWords(name)
    .split(' ')
    .filter((word) => word !== '');
  const marks = words.filter((word) => /^(?:\d+|[ivx]+|\p{L})$/u.test(word)).join(' ');
  return { words, marks };
}

/**
 * The name with one word at a time replaced by a gap: names that differ in one word share such a
 * key.
 */
const withGaps = ({ words }: NameWords): string[] =>
  words.map((_, at) => words.map((word, n) => (n === at ? '·' : word)).join(' '));

/** Lookup of similar names. */
export interface LikeNames {
  /** Indexes of similar names, ascending. */
  find(name: string): number[];
}

/**
 * Indexes names for lookup by similarity: different spacing, one word misspelt, or words left out.
 * Zone I and Zone II, or North and South, are distinct.
 */
export function indexLikeNames(names: readonly string[]): LikeNames {
  const all = names.map(takeApart);
  const add = (index: Map<string, number[]>, key: string, n: number) => {
    const known = index.get(key);
    if (known) known.push(n);
    else index.set(key, [n]);
  };
  const byLetters = new Map<string, number[]>();
  const byGap = new Map<string, number[]>();
  const byWord = new Map<string, number[]>();
  for (const [n, name] of all.entries()) {
    add(byLetters, name.words.join(''), n);
    for (const gap of withGaps(name)) add(byGap, gap, n);
    for (const word of new Set(name.words)) add(byWord, word, n);
  }
  const frequency = (word: string) => byWord.get(word)?.length ?? 0;
  const rarest = (words: readonly string[]) =>
    words.toSorted((a, b) => frequency(a) - frequency(b))[0] ?? '';
  // A name contained in a longer one is found by its rarest word.
  const byRarest = new Map<string, number[]>();
  for (const [n, { words }] of all.entries()) add(byRarest, rarest(words), n);

  const holds = (many: readonly string[], few: readonly string[]) =>
    few.join(' ').length >= fewestLetters && few.every((word) => many.includes(word));
  return {
    find: (name) => {
      const own = takeApart(name);
      const { words } = own;
      const misspelt = withGaps(own).flatMap((gap, at) =>
        (byGap.get(gap) ?? []).filter((n) => isMisspelt(words[at] ?? '', all[n]?.words[at] ?? '')),
      );
      const longer = (byWord.get(rarest(words)) ?? []).filter((n) =>
        holds(all[n]?.words ?? [], words),
      );
      const shorter = words.flatMap((word) =>
        (byRarest.get(word) ?? []).filter((n) => holds(words, all[n]?.words ?? [])),
      );
      const same = byLetters.get(words.join('')) ?? [];
      return [...new Set([...same, ...misspelt, ...longer, ...shorter])]
        .filter((n) => all[n]?.marks === own.marks)
        .sort((a, b) => a - b);
    },
  };
}
