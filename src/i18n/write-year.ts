import { type Locale, type Localized, localeInfo } from './locales.ts';

/**
 * Forms of a year: alone, named as a year, and in the cases that sentences ask for. Languages that
 * need no ending give what stands in its place: `of` is "of 2011", "2011-ci ilin", "2011’in".
 */
export const yearForms = ['plain', 'year', 'of', 'in', 'from', 'until'] as const;
export type YearForm = (typeof yearForms)[number];

/** Words of the numbers by which a spoken number can end: units, tens, hundred, thousand. */
interface Numerals {
  readonly units: readonly string[];
  readonly tens: readonly string[];
  readonly hundred: string;
  readonly thousand: string;
}

const azerbaijani: Numerals = {
  units: ['bir', 'iki', 'üç', 'dörd', 'beş', 'altı', 'yeddi', 'səkkiz', 'doqquz'],
  tens: ['on', 'iyirmi', 'otuz', 'qırx', 'əlli', 'altmış', 'yetmiş', 'səksən', 'doxsan'],
  hundred: 'yüz',
  thousand: 'min',
};

const turkish: Numerals = {
  units: ['bir', 'iki', 'üç', 'dört', 'beş', 'altı', 'yedi', 'sekiz', 'dokuz'],
  tens: ['on', 'yirmi', 'otuz', 'kırk', 'elli', 'altmış', 'yetmiş', 'seksen', 'doksan'],
  hundred: 'yüz',
  thousand: 'bin',
};

/** The last word of a number as it is spoken: endings follow its sound. */
function lastWord(year: number, { units, tens, hundred, thousand }: Numerals): string {
  const place = (size: number) => Math.floor(year / size) % 10;
  if (place(1) > 0) return units[place(1) - 1] ?? '';
  if (place(10) > 0) return tens[place(10) - 1] ?? '';
  return place(100) > 0 ? hundred : thousand;
}

const lastVowel = (word: string) => word.match(/[aıoueəiöü]/gu)?.at(-1) ?? '';
const isBack = (word: string) => 'aıou'.includes(lastVowel(word));
const endsInVowel = (word: string) => /[aıoueəiöü]$/u.test(word);

/** The high vowel in harmony with a word: ı, i, u or ü. */
function highVowel(word: string): string {
  const vowel = lastVowel(word);
  if ('aı'.includes(vowel)) return 'ı';
  if ('ou'.includes(vowel)) return 'u';
  return 'öü'.includes(vowel) ? 'ü' : 'i';
}

/** A case of a Turkish number, without its apostrophe. */
function turkishEnding(year: number, form: 'of' | 'in' | 'from' | 'until'): string {
  const word = lastWord(year, turkish);
  const low = isBack(word) ? 'a' : 'e';
  const stop = /[çfhkpsşt]$/u.test(word) ? 't' : 'd';
  switch (form) {
    case 'of':
      return `${endsInVowel(word) ? 'n' : ''}${highVowel(word)}n`;
    case 'in':
      return `${stop}${low}`;
    case 'from':
      return `${stop}${low}n`;
    case 'until':
      return `${endsInVowel(word) ? 'y' : ''}${low} kadar`;
  }
}

type Writer = (year: number, form: Exclude<YearForm, 'plain'>) => string;

const azerbaijaniForms = {
  year: 'il',
  of: 'ilin',
  in: 'ildə',
  from: 'ildən',
  until: 'ilə qədər',
} as const;
const georgianForms = {
  year: 'წელი',
  of: 'წლის',
  in: 'წელს',
  from: 'წლიდან',
  until: 'წლამდე',
} as const;

const writers: Localized<Writer> = {
  // An ordinal of digits ends in -ci with the harmony of its last word: 2011-ci, 2013-cü, 2016-cı.
  az: (year, form) =>
    `${year}-c${highVowel(lastWord(year, azerbaijani))} ${azerbaijaniForms[form]}`,
  tr: (year, form) => (form === 'year' ? `${year} yılı` : `${year}’${turkishEnding(year, form)}`),
  ka: (year, form) => `${year} ${georgianForms[form]}`,
  en: (year, form) => (form === 'year' ? String(year) : `${form} ${year}`),
};

/** A year in a form that its language asks for. */
export function writeYear(year: number, form: YearForm, locale: Locale): string {
  return form === 'plain' ? String(year) : writers[locale](year, form);
}

/** Forms of a month with its year: "December 2011", "in December 2011". */
export const monthForms = ['month', 'month-in'] as const;
export type MonthForm = (typeof monthForms)[number];

/**
 * A month with its year.
 * @param iso the month: `2011-12`
 */
export function writeMonth(iso: string, form: MonthForm, locale: Locale): string {
  const year = Number(iso.slice(0, 4));
  const name = new Intl.DateTimeFormat(localeInfo[locale].tag, {
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${iso.slice(0, 7)}-01T00:00:00Z`));
  const isIn = form === 'month-in';
  switch (locale) {
    case 'az': {
      const month = `${name}${highVowel(name)}`;
      return `${writeYear(year, 'of', locale)} ${month}${isIn ? `nd${isBack(month) ? 'a' : 'ə'}` : ''}`;
    }
    case 'tr':
      return `${name} ${isIn ? writeYear(year, 'in', locale) : year}`;
    case 'ka':
      return `${writeYear(year, 'of', locale)} ${isIn ? `${name.replace(/ი$/u, '')}ში` : name}`;
    case 'en':
      return `${isIn ? 'in ' : ''}${name} ${year}`;
  }
}
