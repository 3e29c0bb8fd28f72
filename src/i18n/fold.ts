/** Letters without Unicode decomposition, and Georgian by the national romanisation (2002). */
export const plainLetters: Readonly<Record<string, string>> = {
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

/**
 * Normalise user input for comparison: lower case, and ASCII in the engine's languages: "İğdır" → "igdir",
 * "კახეთი" → "kakheti". Only letters and digits change.
 */
export function foldText(text: string): string {
  // Fast path: most texts have plain letters only.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
  if (/^[\u0000-\u007f]*$/.test(text)) return text.toLowerCase();
  return [...toMkhedruli(text)]
    .map((sign) => plainLetters[sign] ?? sign.toLowerCase())
    .join('')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/./gu, (sign) => plainLetters[sign] ?? sign);
}
