import anyAscii from 'any-ascii';
import { toMkhedruli } from './fold.ts';

/** An apostrophe within a Cyrillic word, which only separates sounds: зв'язок. */
const innerApostrophe = /(?<=\p{Script=Cyrillic})['’](?=\p{Script=Cyrillic})/gu;

/** Invisible joining and separating characters. */
const unseen = /\p{Cf}/gu;

/**
 * Transliterate letters and digits to ASCII: Georgian by the national romanisation (2002), Cyrillic as on maps
 * (BGN/PCGN). Other characters are kept.
 */
function toLatin(text: string): string {
  return toMkhedruli(text.normalize('NFC').replace(unseen, ''))
    .replace(innerApostrophe, '')
    .replace(/[\p{L}\p{M}\p{N}]/gu, (letter) =>
      // Transliteration apostrophes mark sounds that a URL does not need.
      letter < '\u0080' ? letter : anyAscii(letter).replace(/[^A-Za-z0-9]/g, ''),
    );
}

const joinWords = (text: string): string =>
  text.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '');

/** An ASCII id from a name: "Süt ve Süt Ürünleri" → "sut-ve-sut-urunleri", "Вино" → "vino". */
export function toSlug(text: string): string {
  return joinWords(toLatin(text)).toLowerCase();
}

/**
 * Lower-case letters of scripts with capitals in general use; Georgian uses them in headings only.
 */
const smallLetter = /(?!\p{Script=Georgian})\p{Ll}/u;

/** An ASCII code that keeps its case: "IĞDIR" → "IGDIR", "თბ" → "TB", "MD-a" → "MD-a". */
export function toCode(text: string): string {
  const code = joinWords(toLatin(text));
  return smallLetter.test(text) ? code : code.toUpperCase();
}
