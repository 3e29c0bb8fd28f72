/** An encoding of one byte a letter, in which files of the region are saved. */
export type LegacyEncoding = 'windows-1254' | 'windows-1251';

/** A guess at the encoding of a text, with a word that shows the difference. */
export interface WeighedEncoding {
  readonly taken: LegacyEncoding;
  readonly other: LegacyEncoding;
  /** The first word that the two read differently. */
  readonly word: string;
  readonly otherWord: string;
}

/** Letters beyond a to z that Turkish, Azerbaijani and the languages around write in 1254. */
const latinLetters = /[çğıöşüÇĞİÖŞÜâîûÂÎÛéèêëàáäñóôùúÉÄßæøåÅ]/u;

/** Letters of Russian, Ukrainian and Belarusian, which 1251 is used for here. */
const cyrillicLetters = /[А-яЁёІіЇїЄєҐґЎў]/u;

/** Signs beyond ASCII that are no letters and yet stand in good text. */
const plainSigns = /[\s«»“”‘’„‚–—…·•°№§©®™€±×½¼¾]/u;

/** Bytes that are weighed: a few pages decide as well as a whole file. */
const sample = 1_000_000;

/**
 * How much a word looks like one of its alphabet: for a letter of the language it gains, for one
 * of no language here, or two alphabets in one word, it loses more.
 */
function weighWord(word: string, own: RegExp): number {
  let good = 0;
  let bad = 0;
  let ascii = 0;
  for (const sign of word) {
    if (sign < '\u0080') ascii += /[a-z]/i.test(sign) ? 1 : 0;
    else if (own.test(sign)) good++;
    else if (!plainSigns.test(sign)) bad++;
  }
  if (own === cyrillicLetters) return ascii > 0 ? -good - 2 * bad : good - 2 * bad;
  // No Turkic word has three letters and none of them in ASCII; Russian ones have nothing else.
  const foreign = good > 2 && ascii === 0;
  return foreign ? -good - 2 * bad : good - 2 * bad;
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

const sum = (words: readonly string[], own: RegExp) =>
  words.reduce((total, word) => total + weighWord(word, own), 0);

/**
 * Chooses between the Turkish and the Cyrillic code page. Both read any bytes, and only the words
 * that come out tell which was meant: Turkish ones mix letters of ASCII with others, Russian ones
 * have none of ASCII.
 * @returns undefined if neither gives words
 */
export function weighEncodings(bytes: Uint8Array): WeighedEncoding | undefined {
  const looked = cutSample(bytes);
  const latin = new TextDecoder('windows-1254').decode(looked);
  const cyrillic = new TextDecoder('windows-1251').decode(looked);
  const latinWeight = sum(listWords(latin), latinLetters);
  const cyrillicWeight = sum(listWords(cyrillic), cyrillicLetters);
  if (Math.max(latinWeight, cyrillicWeight) <= 0) return undefined;
  let at = 0;
  while (latin[at] === cyrillic[at] && at < latin.length) at++;
  const [latinWord, cyrillicWord] = [wordAround(latin, at), wordAround(cyrillic, at)];
  return latinWeight >= cyrillicWeight
    ? {
        ...{ taken: 'windows-1254', word: latinWord },
        ...{ other: 'windows-1251', otherWord: cyrillicWord },
      }
    : {
        ...{ taken: 'windows-1251', word: cyrillicWord },
        ...{ other: 'windows-1254', otherWord: latinWord },
      };
}

/** The bytes from a little before the first letter beyond ASCII. */
function cutSample(bytes: Uint8Array): Uint8Array {
  const first = Math.max(0, bytes.findIndex((byte) => byte > 127) - 100);
  return bytes.subarray(first, first + sample);
}

/** The word of which a sign is part, cut where it is long. */
function wordAround(text: string, at: number): string {
  const before = /[^\s,;"]*$/.exec(text.slice(Math.max(0, at - 30), at))?.[0] ?? '';
  return before + (/^[^\s,;"]*/.exec(text.slice(at, at + 30))?.[0] ?? '');
}
