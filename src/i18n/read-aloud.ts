import { type EndingLanguage, lastSpokenWord, readRoman } from './spoken-numbers.ts';

/** Names of letters that do not end in the vowel that their language gives to most: Azerbaijani `el`, `ka`. */
const letterNames: Readonly<Record<EndingLanguage, Readonly<Record<string, string>>>> = {
  az: { f: 'ef', l: 'el', m: 'em', n: 'en', r: 'er', s: 'es', k: 'ka', h: 'he' },
  tr: {},
};

const vowel = /[aeıioöuüə]/;
const localeTag: Readonly<Record<EndingLanguage, string>> = { az: 'az', tr: 'tr' };

/** Two consonants in which words of both languages may end: "park", "dost", "genç". A word in others is spelled. */
const spokenPairs = /(?:[lrn][çkstzdf]|[lr][pm]|rş|mp|[sşf]t|ks|rb|rd|nt|xt)$/;

/** Acronyms that are read as words although they end as no word does, as those who use them say them. */
const readAsWords: ReadonlySet<string> = new Set(['ABŞ']);

/**
 * Is a word in capitals read letter by letter? One without a vowel is, one of two letters, and one that no
 * tongue ends a word in; others are read as words: KOSGEB, OSTİM, NATO, but AB, TTGV, ABD, OECD.
 */
function isSpelled(word: string, small: string): boolean {
  if (word !== word.toUpperCase() || readAsWords.has(word)) return false;
  if (word.length <= 2 || ![...small].some((sign) => vowel.test(sign))) return true;
  const tail = /[^aeıioöuüə]*$/.exec(small)?.[0] ?? '';
  return tail.length > 2 || (tail.length === 2 && !spokenPairs.test(tail));
}

/** Signs and short forms that are read as words: currencies, units, large numbers. */
const spokenShort: Readonly<Record<EndingLanguage, Readonly<Record<string, string>>>> = {
  az: {
    ...{ '€': 'avro', $: 'dollar', '₺': 'lirə', '₼': 'manat', '₾': 'lari', '%': 'faiz' },
    ...{ mln: 'milyon', mlrd: 'milyard', min: 'min', km: 'kilometr', kg: 'kiloqram', m: 'metr' },
    ...{ ha: 'hektar', 'm²': 'kvadratmetr', 'km²': 'kvadratkilometr' },
  },
  tr: {
    ...{ '€': 'avro', $: 'dolar', '₺': 'lira', '₼': 'manat', '₾': 'lari' },
    ...{ mn: 'milyon', mln: 'milyon', mr: 'milyar', mlr: 'milyar', km: 'kilometre', m: 'metre' },
    ...{ kg: 'kilogram', ha: 'hektar', 'm²': 'metrekare', 'km²': 'kilometrekare' },
  },
};

/** The name of the last letter of an acronym that is read letter by letter. */
function lastLetterName(letter: string, language: EndingLanguage): string {
  if (vowel.test(letter)) return letter;
  return letterNames[language][letter] ?? `${letter}e`;
}

/**
 * An acronym in the ways in which it may be read: as a word, of a language with I and i as well (SPRINT, IBM), and by
 * the name of its last letter.
 */
export function readingsAloud(acronym: string, language: EndingLanguage): string[] {
  const small = acronym.toLocaleLowerCase(localeTag[language]);
  return [small, acronym.toLowerCase(), lastLetterName(small.at(-1) ?? '', language)];
}

/**
 * The last word of a number, share, fraction or name as it is read aloud, in small letters: endings follow it.
 * Of `0,61` it is "bir", of `17%` "faiz" (az) and of `%17` "yedi" (tr), of `1/3` "bir", of `TTGV` "ve", of `IV` "dörd".
 * @param text as it stands in a sentence, with the signs for thousands and decimals of the language
 * @throws Error for a text in which nothing can be read aloud
 */
export function lastWordAloud(text: string, language: EndingLanguage): string {
  // Brackets, quotation marks and the point of an abbreviation are not spoken.
  const trimmed = text.trim().replace(/[\s).»”“’".]+$/u, '');
  const short = spokenShort[language];
  const sign = /(?:[€$₺₼₾]|%|\p{L}+²?)$/u.exec(trimmed)?.[0];
  const spoken = sign === undefined ? undefined : short[sign];
  if (spoken !== undefined) return spoken;
  // Before a number the sign of a currency is spoken behind it; per cent of Turkish before it.
  const currency = /^[€$₺₼₾](?=\s?\d)/u.exec(trimmed)?.[0];
  if (currency !== undefined) return short[currency] ?? '';
  const plain = trimmed.replace(/\s?%$/u, '');
  const fraction = /^(\d+)\/\d+$/.exec(plain)?.[1];
  if (fraction !== undefined) return lastSpokenWord(fraction, language);
  const number = /(?:^|[^\p{L}\d])(\d[\d.\s\u00a0\u202f]*)(?:,(\d+))?$/u.exec(plain);
  if (number) {
    const [, whole = '', decimals] = number;
    return lastSpokenWord(decimals ?? whole.replace(/\D/g, ''), language);
  }
  const word = /[\p{L}\d]+$/u.exec(plain)?.[0] ?? '';
  const digits = /\d+$/.exec(word)?.[0];
  if (digits) return lastSpokenWord(digits, language);
  const roman = readRoman(word);
  if (roman !== undefined) return lastSpokenWord(String(roman), language);
  const small = word.toLocaleLowerCase(localeTag[language]);
  if (word !== '' && isSpelled(word, small)) return lastLetterName(small.at(-1) ?? '', language);
  if (!/\p{Script=Latin}/u.test(small))
    throw new Error(`${language}: expected a number or a word to put into a case, found "${text}"`);
  return small;
}
