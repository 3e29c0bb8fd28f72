import {
  carriesEnglish,
  carry,
  inEnglish,
  ownText,
  fallbackLocale,
  markText,
  plainText,
  sharedLanguage,
} from './carried-text.ts';
import { type Locale, localeInfo } from './locales.ts';
import { writeYear } from './write-year.ts';
import { writing } from './writing.ts';

/** Number, date and list formats of one language. */
export interface Format {
  /** 1234.5 → "1.234,5" (tr); optionally with fixed decimals. */
  number(value: number, decimals?: number): string;
  /** 0.352 → "%35" (tr), "35%" (en). Never rounds to zero: "<1%". */
  percent(ratio: number, decimals?: 0 | 1 | 2): string;
  /** A difference in percentage points: +1.2, −0.3, 0. */
  signed(value: number, decimals?: number): string;
  /** ISO date `2011-12-28` → long date. */
  date(iso: string): string;
  /** `2009-07` → "July 2009" */
  month(iso: string): string;
  /** Per cent with the given decimals, at most two: 37.5 → "37.5%", 0.001 → "<0.01%". */
  percentAsGiven(percent: number): string;
  /** A year, month or day, as precise as given. */
  moment(iso: string): string;
  /** `1999–2001`; common parts appear once: `14–15 June 2012`. */
  period(from: string, to?: string): string;
  /** 3–5, in Turkish 3-5. */
  range(from: string, to: string): string;
  readonly separators: { readonly group: string; readonly decimal: string };
  /** ["a","b","c"] → "a, b and c"; or "a; b and c; d" if items contain a comma or "and". */
  list(items: readonly string[]): string;
}

/** Memoise by argument. */
function keep<T>(make: (key: number) => T): (key: number) => T {
  const made = new Map<number, T>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) {
      value = make(key);
      made.set(key, value);
    }
    return value;
  };
}

/** Including the start and end of periods within a year. */
interface Dates {
  readonly day: (date: Date) => string;
  readonly month: (date: Date) => string;
  readonly days: (from: Date, to: Date) => string;
  readonly months: (from: Date, to: Date) => string;
}

/** Georgian puts the year first, in a form that Intl lacks. */
function createDates(locale: Locale): Dates {
  const { tag } = localeInfo[locale];
  const formatOf = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
  const join = (text: string) =>
    text
      .replace(/\s*–\s*/u, ' – ')
      .replace(/^(\d+\.?) – (?=\d)/u, (_, first: string) => `${first}${writing[locale].rangeSign}`);
  if (locale !== 'ka') {
    const [day, month] = [{ dateStyle: 'long' }, { year: 'numeric', month: 'long' }] as const;
    const [days, months] = [formatOf(day), formatOf(month)];
    return {
      day: (date) => days.format(date),
      month: (date) => months.format(date),
      days: (from, to) => join(days.formatRange(from, to)),
      months: (from, to) => join(months.formatRange(from, to)),
    };
  }
  const names = formatOf({ month: 'long' });
  const name = (date: Date) => names.format(date);
  const year = (date: Date) => writeYear(date.getUTCFullYear(), 'of', locale);
  const dayOf = (date: Date) => `${date.getUTCDate()} ${name(date)}`;
  return {
    day: (date) => `${year(date)} ${dayOf(date)}`,
    month: (date) => `${year(date)} ${name(date)}`,
    days: (from, to) => {
      const isOneMonth = from.getUTCMonth() === to.getUTCMonth();
      const first = isOneMonth
        ? `${from.getUTCDate()}${writing[locale].rangeSign}`
        : `${dayOf(from)} – `;
      return `${year(from)} ${first}${dayOf(to)}`;
    },
    months: (from, to) => `${year(from)} ${name(from)} – ${name(to)}`,
  };
}

function createFormat(locale: Locale): Format {
  const { tag } = localeInfo[locale];
  // Values that round to zero have no sign.
  const signDisplay = 'negative' as const;
  const digits = (decimals: number) => ({
    signDisplay,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  const plain = new Intl.NumberFormat(tag, { signDisplay, maximumFractionDigits: 2 });
  const written = keep((value) => minus(plain.format(value)));
  const fixed = keep((decimals) => new Intl.NumberFormat(tag, digits(decimals)));
  const percent = keep(
    (decimals) => new Intl.NumberFormat(tag, { style: 'percent', ...digits(decimals) }),
  );
  const signed = keep(
    (decimals) => new Intl.NumberFormat(tag, { ...digits(decimals), signDisplay: 'exceptZero' }),
  );
  const { day, month, days, months } = createDates(locale);
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  const [, and] = list.formatToParts(['a', 'b']);
  const ownWord = new RegExp(`\\s${and?.value.trim()}\\s`, 'u');
  /** Whether item boundaries would be unclear, including by an "and" within an item. */
  const isMingled = (items: readonly string[]) =>
    items.some((item) => /[,:]\s|;/.test(item)) ||
    items.slice(-2).some((item) => ownWord.test(item));
  const parts = plain.formatToParts(1234567.8);
  const sign = (type: 'group' | 'decimal') => parts.find((part) => part.type === type)?.value ?? '';
  const dateOf = (iso: string) => new Date(`${iso.length === 7 ? `${iso}-01` : iso}T00:00:00Z`);
  const writeDate = (iso: string) => day(dateOf(iso));
  const writeMonth = (iso: string) => month(dateOf(iso));
  const writeMoment = (iso: string) =>
    iso.length === 4 ? iso : iso.length === 7 ? writeMonth(iso) : writeDate(iso);
  const minus = (text: string) => text.replace('-', '−');
  const writePercent = (ratio: number, decimals: number) => {
    const min = 10 ** (-2 - decimals);
    const isTooSmall = ratio > 0 && ratio < min / 2;
    return isTooSmall
      ? `<${percent(decimals).format(min)}`
      : minus(percent(decimals).format(ratio));
  };
  return {
    // Only counts recur enough to be cached.
    number: (value, decimals) =>
      decimals === undefined && Number.isInteger(value)
        ? written(value)
        : minus((decimals === undefined ? plain : fixed(decimals)).format(value)),
    percent: (ratio, decimals = 0) => writePercent(ratio, decimals),
    percentAsGiven: (value) => {
      const decimals = [0, 1].find((places) => Number(value.toFixed(places)) === value) ?? 2;
      return writePercent(value / 100, decimals);
    },
    signed: (value, decimals = 1) => minus(signed(decimals).format(value)),
    date: writeDate,
    month: writeMonth,
    period: (from, to) => {
      if (to === undefined || to === from) return writeMoment(from);
      const isOneYear = from.slice(0, 4) === to.slice(0, 4) && from.length === to.length;
      if (isOneYear && from.length > 4)
        return (from.length === 7 ? months : days)(dateOf(from), dateOf(to));
      // Spaces around the dash, unless both are years.
      const join = from.length > 4 || to.length > 4 ? ' – ' : writing[locale].rangeSign;
      return `${writeMoment(from)}${join}${writeMoment(to)}`;
    },
    moment: writeMoment,
    range: (from, to) => `${from}${writing[locale].rangeSign}${to}`,
    separators: { group: sign('group'), decimal: sign('decimal') },
    list: (items) => {
      // Join with the "and" of the items' language.
      const shared = items.length > 1 ? sharedLanguage(items, locale) : undefined;
      if (shared) return markText(shared, useFormat(shared).list(items.map(plainText)));
      return items.length > 1 && isMingled(items) ? items.join('; ') : list.format(items);
    },
  };
}

const formats = new Map<Locale, Format>();
const carrying = new Map<Locale, Format>();

/** Cached per language, since Intl constructors are slow. */
function keepFor(made: Map<Locale, Format>, locale: Locale, make: (locale: Locale) => Format) {
  let format = made.get(locale);
  if (!format) {
    format = make(locale);
    made.set(locale, format);
  }
  return format;
}

/** Carry English in languages with gaps. */
function carryFormat(locale: Locale): Format {
  const own = keepFor(formats, locale, createFormat);
  const english = keepFor(formats, fallbackLocale, createFormat);
  const both = (write: (format: Format) => string) => carry(locale, write(own), write(english));
  const words = (texts: readonly string[]) => ({
    own: texts.map((text) => ownText(text, locale)),
    english: texts.map(inEnglish),
  });
  return {
    number: (value, decimals) => both(({ number }) => number(value, decimals)),
    percent: (ratio, decimals) => both(({ percent }) => percent(ratio, decimals)),
    percentAsGiven: (percent) => both(({ percentAsGiven }) => percentAsGiven(percent)),
    signed: (value, decimals) => both(({ signed }) => signed(value, decimals)),
    date: (iso) => both(({ date }) => date(iso)),
    month: (iso) => both(({ month }) => month(iso)),
    moment: (iso) => both(({ moment }) => moment(iso)),
    period: (from, to) => both(({ period }) => period(from, to)),
    separators: own.separators,
    range(from, to) {
      const ends = words([from, to]);
      const [first = '', last = ''] = ends.own;
      const [start = '', end = ''] = ends.english;
      return carry(locale, own.range(first, last), english.range(start, end));
    },
    list(items) {
      const texts = words(items);
      return carry(locale, own.list(texts.own), english.list(texts.english));
    },
  };
}

/** Uses Node's full ICU: browsers may lack az and ka. */
export function useFormat(locale: Locale): Format {
  return carriesEnglish(locale)
    ? keepFor(carrying, locale, carryFormat)
    : keepFor(formats, locale, createFormat);
}
