import { type EndingLanguage, lastSpokenWord, readRoman } from './spoken-numbers.ts';

/** Letter names without the usual vowel of their language: Azerbaijani `el`, `ka`. */
const letterNames: Readonly<Record<EndingLanguage, Readonly<Record<string, string>>>> = {
  az: { f: 'ef', l: 'el', m: 'em', n: 'en', r: 'er', s: 'es', k: 'ka', h: 'he' },
  tr: {},
};

const vowel = /[aeıioöuüə]/;
const localeTag: Readonly<Record<EndingLanguage, string>> = { az: 'az', tr: 'tr' };

/** Common final consonants: "park", "dost", "genç". Acronyms with others are spelled out. */
const spokenPairs = /(?:[lrn][çkstzdf]|[lr][pm]|rş|mp|[sşf]t|ks|rb|rd|nt|xt)$/;

/** Read as words despite their ending. */
const readAsWords: ReadonlySet<string> = new Set(['ABŞ']);

/**
 * Whether an acronym is spelled out: without a vowel, of two letters, or with an unpronounceable ending: AB,
 * TTGV, ABD, OECD, but not KOSGEB, OSTİM, NATO.
 */
function isSpelled(word: string, small: string): boolean {
  if (word !== word.toUpperCase() || readAsWords.has(word)) return false;
  if (word.length <= 2 || ![...small].some((sign) => vowel.test(sign))) return true;
  const tail = /[^aeıioöuüə]*$/.exec(small)?.[0] ?? '';
  return tail.length > 2 || (tail.length === 2 && !spokenPairs.test(tail));
}

/** Symbols and short forms read as words: currencies, units, large numbers. */
const spokenShort: Readonly<Record<EndingLanguage, Readonly<Record<string, string>>>> = {
  az: {
    '€': 'avro',
    $: 'dollar',
    '₺': 'lirə',
    '₼': 'manat',
    '₾': 'lari',
    '%': 'faiz',
    mln: 'milyon',
    mlrd: 'milyard',
    min: 'min',
    km: 'kilometr',
    kg: 'kiloqram',
    m: 'metr',
    ha: 'hektar',
    'm²': 'kvadratmetr',
    'km²': 'kvadratkilometr',
  },
  tr: {
    '€': 'avro',
    $: 'dolar',
    '₺': 'lira',
    '₼': 'manat',
    '₾': 'lari',
    mn: 'milyon',
    mln: 'milyon',
    mr: 'milyar',
    mlr: 'milyar',
    km: 'kilometre',
    m: 'metre',
    kg: 'kilogram',
    ha: 'hektar',
    'm²': 'metrekare',
    'km²': 'kilometrekare',
  },
};

function lastLetterName(letter: string, language: EndingLanguage): string {
  if (vowel.test(letter)) return letter;
  return letterNames[language][letter] ?? `${letter}e`;
}

/** Readings of an acronym: as a word, with I also as i (SPRINT, IBM), and by its last letter. */
export function readingsAloud(acronym: string, language: EndingLanguage): string[] {
  const small = acronym.toLocaleLowerCase(localeTag[language]);
  return [small, acronym.toLowerCase(), lastLetterName(small.at(-1) ?? '', language)];
}

/**
 * Last spoken word of a number, share, fraction or name, in lower case, which determines the ending. For `0,61`
 * "bir", `17%` "faiz" (az), `%17` "yedi" (tr), `1/3` "bir", `TTGV` "ve", `IV` "dörd".
 * @param text with the language's separators
 * @throws Error if nothing in the text is spoken
 */
export function lastWordAloud(text: string, language: EndingLanguage): string {
  // Brackets, quotation marks and points are not spoken.
  const trimmed = text.trim().replace(/[\s).»”“’".]+$/u, '');
  const short = spokenShort[language];
  const sign = /(?:[€$₺₼₾]|%|\p{L}+²?)$/u.exec(trimmed)?.[0];
  const spoken = sign === undefined ? undefined : short[sign];
  if (spoken !== undefined) return spoken;
  // A currency sign before a number is spoken after it; Turkish per cent before it.
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
