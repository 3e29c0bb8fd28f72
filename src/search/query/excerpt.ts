import { foldWord } from '../fold-word.ts';
import { joints, splitTokens } from '../words.ts';

/** A run of text, marked if it matches the query. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Words per excerpt. */
const length = 24;

/** Words as counted by the index. */
export function splitText(content: string): string[] {
  return content.split(/\s+/u).filter(Boolean);
}

/**
 * Positions of words, ascending.
 * @param words folded
 */
export function findPlaces(content: string, words: readonly string[]): number[] {
  const wanted = new Set(words);
  if (wanted.size === 0) return [];
  // Pages have thousands of words: fold all at once, and split only candidates (including words that match
  // without joints).
  return splitText(foldWord(content)).flatMap((folded, place) => {
    if (!joints.test(folded) && !words.some((word) => folded.includes(word))) return [];
    const tokens = splitTokens(folded).flatMap(({ text, parts }) => [text, ...parts]);
    return tokens.some((token) => wanted.has(token)) ? [place] : [];
  });
}

const endsSentence = (word: string | undefined) => /[.!?]$/u.test(word ?? '.');

/** A word's letters and digits in lower case. */
const bare = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Separate a word from surrounding punctuation. Linear in its length. */
function splitCharacters(word: string): [before: string, core: string, after: string] {
  const start = word.search(/[\p{L}\p{N}]/u);
  if (start < 0) return [word, '', ''];
  const signs = [...word];
  let end = signs.length;
  while (!/[\p{L}\p{N}]/u.test(signs[end - 1] as string)) end -= 1;
  const after = signs.slice(end).join('');
  return [word.slice(0, start), word.slice(start, word.length - after.length), after];
}

/**
 * Mark words at the places, without surrounding punctuation.
 * @param start of the first word; `end` is after the last
 */
export function markWords(
  words: readonly string[],
  places: ReadonlySet<number>,
  start = 0,
  end = words.length,
): Piece[] {
  const pieces: Piece[] = [];
  const add = (text: string, marked: boolean) => {
    const last = pieces.at(-1);
    if (last && last.marked === marked) {
      pieces[pieces.length - 1] = { text: last.text + text, marked };
    } else if (text) pieces.push({ text, marked });
  };
  for (let at = start; at < Math.min(end, words.length); at += 1) {
    if (at > start) add(' ', false);
    const word = words[at] as string;
    const [before, core, after] = splitCharacters(word);
    if (places.has(at) && core) {
      add(before, false);
      add(core, true);
      add(after, false);
    } else add(word, false);
  }
  return pieces;
}

/** First and last of the closest positions; distinct words count first. */
function findDensest(words: readonly string[], places: readonly number[]): [number, number] {
  let best = -1;
  let found: [number, number] = [0, 0];
  places.forEach((first, index) => {
    const near = new Set<string>();
    let last = first;
    let at = index;
    for (; at < places.length && (places[at] as number) < first + length; at += 1) {
      last = places[at] as number;
      near.add(bare(words[last] ?? ''));
    }
    const score = near.size * length + (at - index);
    if (score > best) {
      best = score;
      found = [first, last];
    }
  });
  return found;
}

/**
 * Start of an excerpt with the words from `first` to `last`: a sentence start if near, otherwise some words
 * before.
 */
function findStart(words: readonly string[], first: number, last: number, from: number): number {
  const room = length - (last - first + 1);
  const earliest = Math.max(from, first - Math.ceil(room * 0.7));
  for (let at = earliest; at <= first; at += 1) {
    if (at === from || endsSentence(words[at - 1])) return at;
  }
  return Math.max(from, first - Math.floor(room / 3));
}

/**
 * The part of a text where the query's words are closest together, or its beginning.
 * @param words of the text
 * @param places positions of matches, ascending
 * @param from start of the text after its title
 */
export function makeExcerpt(
  words: readonly string[],
  places: readonly number[],
  from: number,
): Piece[] {
  const inText = places.filter((place) => place >= from && place < words.length);
  const [first, last] = inText.length > 0 ? findDensest(words, inText) : [from, from];
  const start = findStart(words, first, last, from);
  const end = Math.min(words.length, start + length);
  const pieces = markWords(words, new Set(inText), start, end);
  const before = endsSentence(words[start - 1]) || start === from ? [] : ['… '];
  const after = end === words.length || endsSentence(words[end - 1]) ? [] : [' …'];
  const plain = (text: string): Piece => ({ text, marked: false });
  return [...before.map(plain), ...pieces, ...after.map(plain)];
}
