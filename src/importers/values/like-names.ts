import { countSlips } from '../../search/query/correct.ts';
import { isLooseWord } from '../words/loose-words.ts';
import { toSlug } from '../../i18n/slug.ts';
import { foldWords } from '../../i18n/fold.ts';

/** Min length of a word that may contain a typo; in shorter ones each letter matters. */
const shortestWord = 3;

/** Min letters of a name that may contain a typo in a short word, without words such as cluster. */
const shortestName = 6;

/** Min length of a word that may contain a typo in any name: `Çay Sektörü` and `Çay Sktörü`. */
const longWord = 5;

/** One typo: a letter added, missing, replaced or two swapped. The first letter is rarely mistyped. */
const isSlip = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= shortestWord && a[0] === b[0] && countSlips(a, b, 1) <= 1;

/** A word with one character for each romanised Georgian letter: without its ჩ, `lechkhumi` is `lekhumi`. */
const joinLetters = (word: string): string =>
  word.replace(/[cgksz]h|dz|ts/g, (letter) => String.fromCodePoint(0xe000 + letter.charCodeAt(0)));

/**
 * True for two spellings of one word, as typed or in Latin script, where letters that sound alike are the same:
 * `ών` and `όν`.
 */
const isMisspelt = (a: string, b: string): boolean =>
  [(word: string) => word, toSlug, joinLetters].some((write) => isSlip(write(a), write(b)));

/** Min length of a distinctive word; shorter ones occur in many names. */
const fewestLetters = 4;

/** Min length of a misspelt word if another is left out too. */
const fewestMisspelt = 6;

interface NameWords {
  readonly words: readonly string[];
  /** Distinctive words: without those for cluster, sector and association. */
  readonly core: readonly string[];
  /** Numbers, Roman numerals and single letters, which distinguish entries of a list. */
  readonly marks: string;
}

function takeApart(name: string): NameWords {
  const words = foldWords(name)
    .split(' ')
    .filter((word) => word !== '');
  const marks = words.filter((word) => /^(?:\d+|[ivx]+|\p{L})$/u.test(word)).join(' ');
  const core = words.filter((word) => !isLooseWord(word));
  return { words, core: core.length > 0 ? core : words, marks };
}

/** A name with one word replaced by a gap, and that word. */
interface Gap {
  readonly key: string;
  readonly word: string;
}

/** Keys with one word at a time replaced by a gap, shared by names that differ in that word. */
const gapsOf = (words: readonly string[]): Gap[] =>
  words.map((word, at) => ({
    key: words.map((one, n) => (n === at ? '·' : one)).join(' '),
    word,
  }));

/** Gaps of a core with one word left out, as the other name may do. */
const shortGapsOf = (core: readonly string[]): Gap[] =>
  core.flatMap((_, left) => gapsOf(core.toSpliced(left, 1)));

export interface LikeNames {
  /** Indexes of similar names, ascending. */
  find(name: string): number[];
}

/**
 * Index names for lookup by similarity: different spacing, one word misspelt, words left out, or another word
 * for a cluster. Zone I and Zone II, or North and South, are distinct.
 */
export function indexLikeNames(names: readonly string[]): LikeNames {
  const all = names.map(takeApart);
  const add = <T>(index: Map<string, T[]>, key: string, one: T) => {
    const known = index.get(key);
    if (known) known.push(one);
    else index.set(key, [one]);
  };
  type GapIndex = Map<string, { readonly n: number; readonly word: string }[]>;
  const byLetters = new Map<string, number[]>();
  const byWord = new Map<string, number[]>();
  const byGap: GapIndex = new Map();
  const byCoreGap: GapIndex = new Map();
  const byShortGap: GapIndex = new Map();
  for (const [n, { words, core }] of all.entries()) {
    for (const letters of new Set([words.join(''), core.join('')])) add(byLetters, letters, n);
    for (const word of new Set(words)) add(byWord, word, n);
    for (const { key, word } of gapsOf(words)) add(byGap, key, { n, word });
    for (const { key, word } of gapsOf(core)) add(byCoreGap, key, { n, word });
    for (const { key, word } of shortGapsOf(core)) add(byShortGap, key, { n, word });
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
      const { words, core } = own;
      const isLong = ({ core: left }: NameWords) => left.join('').length >= shortestName;
      const nearIn = (index: GapIndex, gaps: readonly Gap[], least?: number) =>
        gaps.flatMap(({ key, word }) =>
          (index.get(key) ?? []).flatMap((one) => {
            const areLong = isLong(own) && isLong(all[one.n] ?? own);
            const min = least ?? (areLong ? 0 : longWord);
            const length = Math.min(word.length, one.word.length);
            return length >= min && isMisspelt(word, one.word) ? [one.n] : [];
          }),
        );
      const misspelt = [
        ...nearIn(byGap, gapsOf(words)),
        ...nearIn(byCoreGap, gapsOf(core)),
        ...nearIn(byShortGap, gapsOf(core), fewestMisspelt),
        ...nearIn(byCoreGap, shortGapsOf(core), fewestMisspelt),
      ];
      const longer = (byWord.get(rarest(words)) ?? []).filter((n) =>
        holds(all[n]?.words ?? [], words),
      );
      const shorter = words.flatMap((word) =>
        (byRarest.get(word) ?? []).filter((n) => holds(words, all[n]?.words ?? [])),
      );
      const same = [words, core].flatMap((some) => byLetters.get(some.join('')) ?? []);
      return [...new Set([...same, ...misspelt, ...longer, ...shorter])]
        .filter((n) => all[n]?.marks === own.marks)
        .sort((a, b) => a - b);
    },
  };
}
