import { cleanLine, dropUnseen } from './clean-text.ts';
import { unmaskMixed } from './lookalikes.ts';

/** Letters without Unicode decomposition, and Georgian by the national romanisation (2002). */
const plainLetters: Readonly<Record<string, string>> = {
  ı: 'i',
  İ: 'i',
  ə: 'e',
  Ə: 'e',
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ა: 'a',
  ბ: 'b',
  გ: 'g',
  დ: 'd',
  ე: 'e',
  ვ: 'v',
  ზ: 'z',
  თ: 't',
  ი: 'i',
  კ: 'k',
  ლ: 'l',
  მ: 'm',
  ნ: 'n',
  ო: 'o',
  პ: 'p',
  ჟ: 'zh',
  რ: 'r',
  ს: 's',
  ტ: 't',
  უ: 'u',
  ფ: 'p',
  ქ: 'k',
  ღ: 'gh',
  ყ: 'q',
  შ: 'sh',
  ჩ: 'ch',
  ც: 'ts',
  ძ: 'dz',
  წ: 'ts',
  ჭ: 'ch',
  ხ: 'kh',
  ჯ: 'j',
  ჰ: 'h',
};

/** Mtavruli capitals (U+1C90–1CBF) to ordinary letters. */
export function toMkhedruli(text: string): string {
  return text.replace(/[\u1c90-\u1cbf]/g, (sign) =>
    String.fromCodePoint((sign.codePointAt(0) as number) - 0xbc0),
  );
}

/** Ligatures and full-width signs, as copied from a PDF file or another keyboard. */
const presented = /[\ufb00-\ufb06\uff01-\uff5e]/gu;

/** Apostrophes that Unicode counts among letters. */
const apostrophes = /[ʻʼ]/gu;

const folded = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'gu');

/**
 * The one way in which words are compared, in content, spreadsheets and queries: lower case without diacritics,
 * ASCII for the languages of the engine, Latin letters for look-alikes in Latin words (`Gәncə`), and nothing
 * invisible. `I` and `İ` both become `i`, since Turkish or Azerbaijani capitals may mean either. White space and
 * punctuation do not change.
 * @param romanise other spellings of some letters of `plainLetters`
 */
export function foldLetters(text: string, romanise: (latin: string) => string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
  if (/^[\u0000-\u007f]*$/.test(text)) return text.toLowerCase();
  const visible = dropUnseen(text)
    .replace(presented, (sign) => sign.normalize('NFKC'))
    .replace(apostrophes, "'");
  return toMkhedruli(unmaskMixed(visible).text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(folded, (letter) => romanise(plainLetters[letter] as string));
}

/** Fold user input on one line: "İğdır" → "igdir", "კახეთი" → "kakheti" (national romanisation). */
export function foldText(text: string): string {
  return foldLetters(cleanLine(text), (latin) => latin);
}

/** The same with one space for any punctuation. */
export function foldWords(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
