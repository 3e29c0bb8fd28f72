/** Letters that Unicode decomposition leaves alone, and Georgian by the national romanisation (2002). */
const letters: Readonly<Record<string, string>> = {
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

/** Mtavruli capitals (U+1C90–1CBF) to the ordinary Georgian letters. */
export function toMkhedruli(text: string): string {
  return text.replace(/[\u1c90-\u1cbf]/g, (sign) =>
    String.fromCodePoint((sign.codePointAt(0) as number) - 0xbc0),
  );
}

/**
 * Plain lower-case ASCII form of a word, for ids and for comparing what people type:
 * "İğdır" → "igdir", "კახეთი" → "kakheti". Signs other than letters and digits are kept.
 */
export function foldText(text: string): string {
  // Most of what is compared has plain letters only.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
  if (/^[\u0000-\u007f]*$/.test(text)) return text.toLowerCase();
  return [...toMkhedruli(text)]
    .map((sign) => letters[sign] ?? sign.toLowerCase())
    .join('')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/./gu, (sign) => letters[sign] ?? sign);
}

/** An ASCII id from a name: "Süt ve Süt Ürünleri" → "sut-ve-sut-urunleri". */
export function toSlug(text: string): string {
  return foldText(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
