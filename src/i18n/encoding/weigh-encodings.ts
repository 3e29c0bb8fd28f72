import { createRequire } from 'node:module';
import type * as Detector from 'jschardet';
import { alphabets, type LatinPage, type OtherPage, scripts } from './alphabets.ts';

/** An encoding that bytes alone cannot verify. */
export type LegacyEncoding = LatinPage | OtherPage;

/** A guessed encoding and its runner-up. */
export interface WeighedEncoding {
  readonly taken: LegacyEncoding;
  /** Best alternative that decodes differently, if any. */
  readonly other?: {
    readonly encoding: LegacyEncoding;
    /** First word that differs, in both versions. */
    readonly word: string;
    readonly otherWord: string;
  };
}

/** Non-letters outside ASCII that occur in normal text. */
const plainSymbols = /[\s¡¿«»“”‘’„‚‹›–—…·•°ªº№§©®™€£¥±×÷µ¹²³½¼¾´]/u;

/** Never within a word, except in text of a DOS code page. */
const insideWord = /\p{L}[¡¿«»“”„‚‹›…•°§©®™€£¥±×÷]\p{L}/u;

/** Max bytes; a few pages are as conclusive as a whole file. */
const sample = 1_000_000;
/** Bytes used to distinguish encodings of other scripts. */
const scriptSample = 50_000;

interface Reading {
  readonly encoding: LegacyEncoding;
  readonly text: string;
  readonly weight: number;
}

/**
 * Score a word against an alphabet: its letters add; letters of no language, or mixed scripts, subtract more.
 */
function weighWord(word: string, isOwn: (letter: string) => boolean, isLatin: boolean): number {
  let good = 0;
  let bad = 0;
  let ascii = 0;
  for (const letter of word) {
    if (letter < '\u0080') ascii += /[a-z]/i.test(letter) ? 1 : 0;
    else if (isOwn(letter)) good++;
    else if (!plainSymbols.test(letter)) bad++;
  }
  // Latin words of three letters contain an ASCII letter; others contain none.
  const isForeign = isLatin ? good > 2 && ascii === 0 : good > 0 && ascii > 0;
  return isForeign ? -good - 2 * bad : good - 2 * bad;
}

/** Distinct non-ASCII words; a few thousand suffice. */
function listWords(text: string): string[] {
  const words = new Set<string>();
  for (const [word] of text.matchAll(/[^\s,;"()/|]*[^\p{ASCII}\s][^\s,;"()/|]*/gu)) {
    words.add(word);
    if (words.size >= 5_000) break;
  }
  return [...words];
}

/**
 * Letters of ISO 8859-2 with bytes of Windows symbols, where such symbols occur: `µm`, `±5`, `«mot»`, `¡Hola`,
 * `Name®`, `Name¹`. They prove nothing.
 */
const symbolLike = /^[ąľťĄŤ]|[šťŽŤ]$/u;
/** A symbol read as a letter: next to a digit, alone, or a capital where no word has one: `ŠMicrosoft`. */
const isSymbol = (word: string): boolean =>
  /\d|\p{Ll}\p{Lu}|^\P{L}*\p{Lu}{2}\p{Ll}/u.test(word) || !/[a-z]/i.test(word);

/** Words that count as evidence for a page. */
const evidenceWords = (page: LatinPage, words: readonly string[]): readonly string[] =>
  page === 'iso-8859-2'
    ? words.flatMap((word) => (isSymbol(word) ? [] : [word.replace(symbolLike, '')]))
    : words;

const sum = (words: readonly string[], isOwn: (letter: string) => boolean, isLatin: boolean) =>
  words.reduce((total, word) => total + weighWord(word, isOwn, isLatin), 0);

/** Matches no letter, for words impossible in a language. */
const isNone = () => false;

/** A candidate for each Latin alphabet. */
function readLatin(bytes: Uint8Array): Reading[] {
  const texts = new Map<LatinPage, { readonly text: string; readonly words: readonly string[] }>();
  const textIn = (page: LatinPage) => {
    const known = texts.get(page);
    if (known) return known;
    const text = new TextDecoder(page).decode(bytes);
    const read = { text, words: evidenceWords(page, listWords(text)) };
    texts.set(page, read);
    return read;
  };
  return alphabets.map(({ page, letters, never }) => {
    const { text, words } = textIn(page);
    const locale = page === 'windows-1254' ? 'tr' : 'en';
    const own = new Set(letters + letters.toLocaleUpperCase(locale));
    const isOwn = (letter: string) => own.has(letter);
    const weight = words.reduce(
      (total, word) => total + weighWord(word, never?.test(word) ? isNone : isOwn, true),
      0,
    );
    return { encoding: page, text, weight };
  });
}

/** By letter frequency; undefined if unlikely. */
function readOther(bytes: Uint8Array): Reading[] {
  // Only for files that are not UTF-8: loading its models takes as long as a small import.
  const { detect } = createRequire(import.meta.url)('jschardet') as typeof Detector;
  const detectEncodings = Object.keys(scripts).map((name) => name.replace('windows-874', 'cp874'));
  const found = detect(bytes.subarray(0, scriptSample), { detectEncodings }).encoding ?? '';
  const encoding = found.toLowerCase().replace('cp874', 'windows-874') as OtherPage;
  const script = scripts[encoding];
  if (!script) return [];
  const text = new TextDecoder(encoding).decode(bytes);
  return [{ encoding, text, weight: sum(listWords(text), (one) => script.test(one), false) }];
}

/** Whether a text has only letters and common symbols. */
const isText = (text: string): boolean =>
  !insideWord.test(text) &&
  [...text].every(
    (sign) => sign < '\u0080' || /[\p{L}\p{M}]/u.test(sign) || plainSymbols.test(sign),
  );

/**
 * Choose an encoding for non-Unicode bytes. Code pages decode any bytes, so only the resulting words are
 * evidence.
 * @returns undefined if no encoding yields words
 */
export function weighEncodings(bytes: Uint8Array): WeighedEncoding | undefined {
  const looked = cutSample(bytes);
  const readings = [...readLatin(looked), ...readOther(looked)].toSorted(
    (a, b) => b.weight - a.weight,
  );
  const [best] = readings;
  if (!best || (best.weight <= 0 && !isText(best.text))) return undefined;
  const next = readings.find(({ text }) => text !== best.text);
  if (!next) return { taken: best.encoding };
  const at = findDifference(best.text, next.text);
  const [word, otherWord] = [wordAround(best.text, at), wordAround(next.text, at)];
  return { taken: best.encoding, other: { encoding: next.encoding, word, otherWord } };
}

/** Index of the first difference, at a letter if possible. */
function findDifference(text: string, other: string): number {
  let first = -1;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === other[at]) continue;
    if (first < 0) first = at;
    // The two are no longer aligned.
    if (text.length !== other.length) break;
    if (/\p{L}/u.test(text[at] ?? '')) return at;
  }
  return Math.max(0, first);
}

/** From shortly before the first non-ASCII byte. */
function cutSample(bytes: Uint8Array): Uint8Array {
  const first = Math.max(0, bytes.findIndex((byte) => byte > 127) - 100);
  return bytes.subarray(first, first + sample);
}

/** Word around a character, truncated if long. */
function wordAround(text: string, at: number): string {
  const before = /[^\s,;"]*$/.exec(text.slice(Math.max(0, at - 30), at))?.[0] ?? '';
  return before + (/^[^\s,;"]*/.exec(text.slice(at, at + 30))?.[0] ?? '');
}
