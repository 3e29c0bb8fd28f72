import { say } from './carried-text.ts';
import { writeEnding } from './harmony.ts';
import { inflect } from './inflect.ts';
import { type Locale, type Localized, localeInfo, perLanguage } from './locales.ts';

/**
 * Forms of a year: alone, named as a year, and in the cases that sentences need, or their equivalents: `of` is
 * "of 2011", "2011-ci ilin", "2011’in".
 */
export const yearForms = ['plain', 'year', 'of', 'in', 'from', 'until'] as const;
export type YearForm = (typeof yearForms)[number];

/** Turkish cases by the form: "2011’in", "2011’de". */
const turkishCases = { of: 'gen', in: 'loc', from: 'abl', until: 'dat' } as const;

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

const writers: Localized<Writer> = perLanguage<Writer>(
  {
    // Ordinals follow the harmony of their last word: 2011-ci, 2013-cü, 2016-cı.
    az: (year, form) => `${inflect(String(year), 'ord', 'az')} ${azerbaijaniForms[form]}`,
    tr: (year, form) =>
      form === 'year'
        ? `${year} yılı`
        : `${inflect(String(year), turkishCases[form], 'tr')}${form === 'until' ? ' kadar' : ''}`,
    ka: (year, form) => `${year} ${georgianForms[form]}`,
    en: (year, form) => (form === 'year' ? String(year) : `${form} ${year}`),
  },
  // Messages of added languages contain the word for a year.
  () => String,
);

/** A year in a form. */
export function writeYear(year: number, form: YearForm, locale: Locale): string {
  return form === 'plain' ? String(year) : say(locale, (language) => writers[language](year, form));
}

/** From Unicode locale data, regardless of form. */
function writeMonthOfAdded(iso: string, locale: Locale): string {
  return new Intl.DateTimeFormat(localeInfo[locale].tag, {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${iso.slice(0, 7)}-01T00:00:00Z`));
}

/** "December 2011", "in December 2011". */
export const monthForms = ['month', 'month-in'] as const;
export type MonthForm = (typeof monthForms)[number];

/**
 * A month with its year.
 * @param iso the month: `2011-12`
 */
export function writeMonth(iso: string, form: MonthForm, locale: Locale): string {
  return say(locale, (language) => monthIn(iso, form, language));
}

function monthIn(iso: string, form: MonthForm, locale: Locale): string {
  const year = Number(iso.slice(0, 4));
  const name = new Intl.DateTimeFormat(localeInfo[locale].tag, {
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${iso.slice(0, 7)}-01T00:00:00Z`));
  const isIn = form === 'month-in';
  switch (locale) {
    case 'az': {
      const month = `${name}${writeEnding(isIn ? 'IndE' : 'I', name, locale)}`;
      return `${writeYear(year, 'of', locale)} ${month}`;
    }
    case 'tr':
      return `${name} ${isIn ? writeYear(year, 'in', locale) : year}`;
    case 'ka':
      return `${writeYear(year, 'of', locale)} ${isIn ? `${name.replace(/ი$/u, '')}ში` : name}`;
    case 'en':
      return `${isIn ? 'in ' : ''}${name} ${year}`;
    default:
      return writeMonthOfAdded(iso, locale);
  }
}
