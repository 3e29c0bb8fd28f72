import anyAscii from 'any-ascii';
import { toMkhedruli } from './fold.ts';

/** An apostrophe within a Cyrillic word, which only separates sounds: зв'язок. */
const innerApostrophe = /(?<=\p{Script=Cyrillic})['’](?=\p{Script=Cyrillic})/gu;

/** Invisible joining and separating characters. */
const unseen = /\p{Cf}/gu;

/** Transliterate to ASCII: Georgian by the national romanisation (2002), Cyrillic as on maps (BGN/PCGN). */
function toLatin(text: string): string {
  return toMkhedruli(text.normalize('NFC').replace(unseen, ''))
    .replace(innerApostrophe, '')
    .replace(/[\p{L}\p{M}\p{N}]/gu, (letter) =>
      // Transliterated apostrophes are unnecessary in URLs.
      letter < '\u0080' ? letter : anyAscii(letter).replace(/[^A-Za-z0-9]/g, ''),
    );
}

const joinWords = (text: string): string =>
  text.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '');

/** ASCII id: "Süt ve Süt Ürünleri" → "sut-ve-sut-urunleri", "Вино" → "vino". */
export function toSlug(text: string): string {
  return joinWords(toLatin(text)).toLowerCase();
}

/** Except Georgian, which has capitals in headings only. */
const smallLetter = /(?!\p{Script=Georgian})\p{Ll}/u;

/** ASCII with case: "IĞDIR" → "IGDIR", "თბ" → "TB", "MD-a" → "MD-a". */
export function toCode(text: string): string {
  const code = joinWords(toLatin(text));
  return smallLetter.test(text) ? code : code.toUpperCase();
}
