import anyAscii from 'any-ascii';
import { toMkhedruli } from './fold.ts';

/** An apostrophe within a word of a script that has no use for it but to part sounds: зв'язок. */
const innerApostrophe = /(?<=\p{Script=Cyrillic})['’](?=\p{Script=Cyrillic})/gu;

/** Letters that join or part what is written, and are not seen. */
const unseen = /\p{Cf}/gu;

/**
 * Letters and digits of any script in ASCII, Georgian by the national romanisation (2002), Cyrillic as
 * maps have it (BGN/PCGN). Other characters are kept.
 */
function toLatin(text: string): string {
  return toMkhedruli(text.normalize('NFC').replace(unseen, ''))
    .replace(innerApostrophe, '')
    .replace(/[\p{L}\p{M}\p{N}]/gu, (letter) =>
      // An apostrophe of the transliteration is a sound that an address does without.
      letter < '\u0080' ? letter : anyAscii(letter).replace(/[^A-Za-z0-9]/g, ''),
    );
}

const joinWords = (text: string): string =>
  text.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '');

/** An ASCII id from a name: "Süt ve Süt Ürünleri" → "sut-ve-sut-urunleri", "Вино" → "vino". */
export function toSlug(text: string): string {
  return joinWords(toLatin(text)).toLowerCase();
}

/** Small letters of scripts that have capitals in use; those of Georgian are for headings alone. */
const smallLetter = /(?!\p{Script=Georgian})\p{Ll}/u;

/** An ASCII code that keeps its form: "IĞDIR" → "IGDIR", "თბ" → "TB", "MD-a" → "MD-a". */
export function toCode(text: string): string {
  const code = joinWords(toLatin(text));
  return smallLetter.test(text) ? code : code.toUpperCase();
}
