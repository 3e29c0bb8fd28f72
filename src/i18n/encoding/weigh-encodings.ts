import { createRequire } from 'node:module';
import type * as Detector from 'jschardet';
import { alphabets, type LatinPage, type OtherPage, scripts } from './alphabets.ts';

/** An encoding that nothing in a text gives away, in which programs save files all the same. */
export type LegacyEncoding = LatinPage | OtherPage;

/** A guess at the encoding of a text, with a word that shows the difference. */
export interface WeighedEncoding {
  readonly taken: LegacyEncoding;
  /** The next likely one that reads the text otherwise; undefined where all read it alike. */
  readonly other?: {
    readonly encoding: LegacyEncoding;
    /** The first word that the two read differently, as the one and the other read it. */
    readonly word: string;
    readonly otherWord: string;
  };
}

/** Characters beyond ASCII that are no letters and yet stand in good text. */
const plainSigns = /[\s¡¿«»“”‘’„‚‹›–—…·•°ªº№§©®™€£¥±×÷µ¹²³½¼¾´]/u;

/** Characters that no word has between its letters: what old DOS programs wrote there were letters. */
const insideWord = /\p{L}[¡¿«»“”„‚‹›…•°§©®™€£¥±×÷]\p{L}/u;

/** Bytes that are weighed: a few pages decide as well as a whole file. */
const sample = 1_000_000;
/** Bytes by which the encodings of other scripts are told apart. */
const scriptSample = 50_000;

/** A reading of the bytes, and how much its words look like those of an alphabet. */
interface Reading {
  readonly encoding: LegacyEncoding;
  readonly text: string;
  readonly weight: number;
}

/**
 * How much a word looks like one of its alphabet: for a letter of the language it gains, for one
 * of no language here, or two alphabets in one word, it loses more.
 */
function weighWord(word: string, isOwn: (letter: string) => boolean, isLatin: boolean): number {
  let good = 0;
  let bad = 0;
  let ascii = 0;
  for (const letter of word) {
    if (letter < '\u0080') ascii += /[a-z]/i.test(letter) ? 1 : 0;
    else if (isOwn(letter)) good++;
    else if (!plainSigns.test(letter)) bad++;
  }
  // Latin words of three letters have one in ASCII; those of other scripts have none.
  const isForeign = isLatin ? good > 2 && ascii === 0 : good > 0 && ascii > 0;
  return isForeign ? -good - 2 * bad : good - 2 * bad;
}

/** Distinct words beyond ASCII. Weighing some thousand of them decides as well as all. */
function listWords(text: string): string[] {
  const words = new Set<string>();
  for (const [word] of text.matchAll(/[^\s,;"()/|]*[^\p{ASCII}\s][^\s,;"()/|]*/gu)) {
    words.add(word);
    if (words.size >= 5_000) break;
  }
  return [...words];
}

const sum = (words: readonly string[], isOwn: (letter: string) => boolean, isLatin: boolean) =>
  words.reduce((total, word) => total + weighWord(word, isOwn, isLatin), 0);

/** The readings in each alphabet of Latin letters. */
function readLatin(bytes: Uint8Array): Reading[] {
  const texts = new Map<LatinPage, { readonly text: string; readonly words: readonly string[] }>();
  const textIn = (page: LatinPage) => {
    const known = texts.get(page);
    if (known) return known;
    const text = new TextDecoder(page).decode(bytes);
    const read = { text, words: listWords(text) };
    texts.set(page, read);
    return read;
  };
  return alphabets.map(({ page, letters }) => {
    const { text, words } = textIn(page);
    const locale = page === 'windows-1254' ? 'tr' : 'en';
    const own = new Set(letters + letters.toLocaleUpperCase(locale));
    return { encoding: page, text, weight: sum(words, (letter) => own.has(letter), true) };
  });
}

/** The reading in another script, as far as one is likely. Its letters are told apart by their frequency. */
function readOther(bytes: Uint8Array): Reading[] {
  // Its models take as long to load as a small import takes: only files that are no UTF-8 need them.
  const { detect } = createRequire(import.meta.url)('jschardet') as typeof Detector;
  const detectEncodings = Object.keys(scripts).map((name) => name.replace('windows-874', 'cp874'));
  const found = detect(bytes.subarray(0, scriptSample), { detectEncodings }).encoding ?? '';
  const encoding = found.toLowerCase().replace('cp874', 'windows-874') as OtherPage;
  const script = scripts[encoding];
  if (!script) return [];
  const text = new TextDecoder(encoding).decode(bytes);
  return [{ encoding, text, weight: sum(listWords(text), (one) => script.test(one), false) }];
}

/** True if a text has nothing but letters and what stands beside them. */
const isText = (text: string): boolean =>
  !insideWord.test(text) &&
  [...text].every((sign) => sign < '\u0080' || /[\p{L}\p{M}]/u.test(sign) || plainSigns.test(sign));

/**
 * Chooses an encoding for bytes that are no Unicode: the code pages read any bytes, and only the words
 * that come out tell which was meant.
 * @returns undefined if none gives words
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

/** Where two readings differ first, in a letter if they do so in any. */
function findDifference(text: string, other: string): number {
  let first = -1;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === other[at]) continue;
    if (first < 0) first = at;
    // Behind a character of several bytes the two no longer run side by side.
    if (text.length !== other.length) break;
    if (/\p{L}/u.test(text[at] ?? '')) return at;
  }
  return Math.max(0, first);
}

/** The bytes from a little before the first letter beyond ASCII. */
function cutSample(bytes: Uint8Array): Uint8Array {
  const first = Math.max(0, bytes.findIndex((byte) => byte > 127) - 100);
  return bytes.subarray(first, first + sample);
}

/** The word of which a character is part, cut where it is long. */
function wordAround(text: string, at: number): string {
  const before = /[^\s,;"]*$/.exec(text.slice(Math.max(0, at - 30), at))?.[0] ?? '';
  return before + (/^[^\s,;"]*/.exec(text.slice(at, at + 30))?.[0] ?? '');
}
