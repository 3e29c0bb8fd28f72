import { countSlips } from '../../search/query/correct.ts';
import { foldWords } from './fold-words.ts';

/** Slips that a word of so many letters may have. */
const slipsIn = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2);

const isMisspelt = (a: string, b: string): boolean => {
  const limit = slipsIn(Math.max(a.length, b.length));
  return limit > 0 && countSlips(a, b, limit) <= limit;
};

/** Letters that tell a name from others: fewer are a part of many. */
const fewestLetters = 4;

/** A name taken apart, as it is compared. */
interface NameWords {
  readonly words: readonly string[];
  /** Numbers, Roman numbers and single letters, by which a list tells its entries apart. */
  readonly marks: string;
}

function takeApart(name: string): NameWords {
  const words = foldWords(name)
    .split(' ')
    .filter((word) => word !== '');
  const marks = words.filter((word) => /^(?:\d+|[ivx]+|\p{L})$/u.test(word)).join(' ');
  return { words, marks };
}

/** A name with a gap in the place of one of its words: what is alike but for its spelling has the same. */
const withGaps = ({ words }: NameWords): string[] =>
  words.map((_, at) => words.map((word, n) => (n === at ? '·' : word)).join(' '));

/** The names among others that may be of one and the same thing. */
export interface LikeNames {
  /** Places in the list of the names that are like one, in their order. */
  find(name: string): number[];
}

/**
 * Makes names ready to be found by others like them: of other spacing, with one word spelt otherwise, or with
 * words that the other leaves out. Zone I and Zone II, North and South are two.
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
  // A name that another one holds whole is found by the word of it that the fewest names have.
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
