/** Languages whose number endings follow the last spoken word. */
export type EndingLanguage = 'az' | 'tr';

/** Digits 0 to 9, tens 10 to 90, hundred, then powers of a thousand. */
interface NumberWords {
  readonly ones: readonly string[];
  readonly tens: readonly string[];
  readonly hundred: string;
  readonly thousands: readonly string[];
}

const words: Readonly<Record<EndingLanguage, NumberWords>> = {
  az: {
    ones: ['sıfır', 'bir', 'iki', 'üç', 'dörd', 'beş', 'altı', 'yeddi', 'səkkiz', 'doqquz'],
    tens: ['on', 'iyirmi', 'otuz', 'qırx', 'əlli', 'altmış', 'yetmiş', 'səksən', 'doxsan'],
    hundred: 'yüz',
    thousands: ['min', 'milyon', 'milyard', 'trilyon'],
  },
  tr: {
    ones: ['sıfır', 'bir', 'iki', 'üç', 'dört', 'beş', 'altı', 'yedi', 'sekiz', 'dokuz'],
    tens: ['on', 'yirmi', 'otuz', 'kırk', 'elli', 'altmış', 'yetmiş', 'seksen', 'doksan'],
    hundred: 'yüz',
    thousands: ['bin', 'milyon', 'milyar', 'trilyon'],
  },
};

/** Whether number endings follow the spoken word. */
export function hasNumberEndings(language: string): language is EndingLanguage {
  return Object.hasOwn(words, language);
}

/**
 * "altı" for 356, "min" for 2000.
 * @param digits below 10¹⁵
 */
export function lastSpokenWord(digits: string, language: EndingLanguage): string {
  const { ones, tens, hundred, thousands } = words[language];
  const number = digits.replace(/^0+/, '');
  if (number === '') return ones[0] ?? '';
  const zeros = /0*$/.exec(number)?.[0].length ?? 0;
  const digit = Number(number.at(-1 - zeros));
  if (zeros >= 3) return thousands[Math.floor(zeros / 3) - 1] ?? '';
  if (zeros === 2) return hundred;
  return zeros === 1 ? (tens[digit - 1] ?? '') : (ones[digit] ?? '');
}

const romanValues: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/**
 * Roman numeral up to 39, for quarters, centuries and parts. L, C, D and M are excluded, as in acronyms.
 * @returns undefined for anything else, such as "IIV" and single letters other than I
 */
export function readRoman(text: string): number | undefined {
  if (!/^X{0,3}(?:IX|IV|V?I{0,3})$/.test(text) || /^[XV]?$/.test(text)) return undefined;
  const values = Array.from(text, (sign) => romanValues[sign] ?? 0);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}
