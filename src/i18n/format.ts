import { type Locale, type Localized, localeInfo, locales } from './locales.ts';

/** Formats numbers, dates and lists of one language. Built once: Intl constructors are slow. */
export interface Format {
  /** 1234.5 → "1.234,5" (tr) */
  number(value: number): string;
  /** 0.352 → "%35" (tr), "35%" (en); one decimal when asked for. */
  percent(ratio: number, decimals?: 0 | 1): string;
  /** A difference in percentage points with its sign: +1.2, −0.3, 0. */
  signed(value: number, decimals?: number): string;
  /** ISO date `2011-12-28` → long date. */
  date(iso: string): string;
  /** ["a","b","c"] → "a, b and c" */
  list(items: readonly string[]): string;
}

function createFormat(locale: Locale): Format {
  const { tag } = localeInfo[locale];
  const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
  const percent = [0, 1].map(
    (decimals) =>
      new Intl.NumberFormat(tag, {
        style: 'percent',
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      }),
  );
  const date = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  return {
    number: (value) => number.format(value).replace('-', '−'),
    percent: (ratio, decimals = 0) => (percent[decimals] as Intl.NumberFormat).format(ratio),
    signed: (value, decimals = 1) =>
      new Intl.NumberFormat(tag, {
        signDisplay: 'exceptZero',
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      })
        .format(value)
        .replace('-', '−'),
    date: (iso) => date.format(new Date(`${iso}T00:00:00Z`)),
    list: (items) => list.format(items),
  };
}

const formats = Object.fromEntries(
  locales.map((locale) => [locale, createFormat(locale)]),
) as Localized<Format>;

/** The formats of a language. Uses Node's full ICU: browsers may lack az and ka. */
export function useFormat(locale: Locale): Format {
  return formats[locale];
}
