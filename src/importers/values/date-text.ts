import { isOwnLocale, locales } from '../../i18n/locales.ts';
import { cleanLine } from '../../i18n/clean-text.ts';
import { foldWords } from '../../i18n/fold.ts';
import { monthEndings, monthNames, monthsIn, yearWords } from './month-names.ts';

/** Range of accepted years. */
export const firstYear = 1800;
export const lastYear = 2200;

/** A text parsed as a day, month or year in ISO format. */
export type DateFound =
  /** With the order assumed for day and month, if not given. */
  | { readonly kind: 'moment'; readonly moment: string; readonly told?: 'dayFirst' | 'monthFirst' }
  | { readonly kind: 'several'; readonly moments: readonly string[] }
  /** A nonexistent day, or a year outside the range. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'outside' }
  /** A two-digit year. */
  | { readonly kind: 'short'; readonly moments: readonly string[] }
  | { readonly kind: 'range'; readonly moments: readonly string[] }
  | { readonly kind: 'none' };

/** Longer text is not a date. */
const longest = 60;

const two = (number: number) => String(number).padStart(2, '0');

/** A date in ISO format, or what is wrong with it. */
export function momentOf(year: number, month?: number, day?: number): DateFound {
  if (year < firstYear || year > lastYear) return { kind: 'outside' };
  if (month === undefined) return { kind: 'moment', moment: String(year) };
  if (month < 1 || month > 12) return { kind: 'absent' };
  if (day === undefined) return { kind: 'moment', moment: `${year}-${two(month)}` };
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = day > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists
    ? { kind: 'moment', moment: `${year}-${two(month)}-${two(day)}` }
    : { kind: 'absent' };
}

const momentsOf = (found: readonly DateFound[]) => [
  ...new Set(found.flatMap((one) => (one.kind === 'moment' ? [one.moment] : []))),
];

/** Order of two numbers before a year; dates with full stops are read day first. */
function readDayAndMonth(first: number, second: number, year: number, sign: string): DateFound {
  const dayFirst = momentOf(year, second, first);
  const monthFirst = momentOf(year, first, second);
  const moments = momentsOf([dayFirst, monthFirst]);
  if (moments.length < 2) {
    return dayFirst.kind === 'moment' || monthFirst.kind !== 'moment'
      ? dayFirst
      : { ...monthFirst, told: 'monthFirst' };
  }
  if (sign === '.' && dayFirst.kind === 'moment') return { ...dayFirst, told: 'dayFirst' };
  return { kind: 'several', moments };
}

/** `2009/10` is a month or two years; with a hyphen it is the ISO month. */
function readYearAndMonth(year: number, month: number, sign: string): DateFound {
  return sign !== '-' && month === (year + 1) % 100
    ? { kind: 'range', moments: momentsOf([year, year + 1].map((end) => momentOf(end))) }
    : momentOf(year, month);
}

function readDigits(text: string): DateFound | undefined {
  const numbers = (match: RegExpExecArray) => match.slice(1).map(Number);
  const year = /^(\d{4})$/.exec(text);
  if (year) return momentOf(Number(year[1]));
  // Spreadsheets append midnight to a day.
  const day = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?:[T ]0?0:00(?::00(?:\.0+)?)?Z?)?$/.exec(text);
  if (day) return momentOf(Number(day[1]), Number(day[3]), Number(day[4]));
  const range = /^(\d{4}) ?[-–—/] ?(\d{4})$/.exec(text);
  if (range) {
    return { kind: 'range', moments: momentsOf(numbers(range).map((end) => momentOf(end))) };
  }
  const month = /^(\d{4})([-./])(\d{1,2})$/.exec(text);
  if (month) return readYearAndMonth(Number(month[1]), Number(month[3]), month[2] ?? '');
  const before = /^(\d{1,2})[-./](\d{4})$/.exec(text);
  if (before) return momentOf(Number(before[2]), Number(before[1]));
  const turned = /^(\d{1,2}) ?([-./]) ?(\d{1,2}) ?\2 ?(\d{4})(?: 0?0:00(?::00)?)?$/.exec(text);
  if (turned) {
    return readDayAndMonth(
      Number(turned[1]),
      Number(turned[3]),
      Number(turned[4]),
      turned[2] ?? '',
    );
  }
  const short = /^(\d{1,2})([-./])(\d{1,2})\2(\d{2})$/.exec(text);
  if (!short) return undefined;
  const ends = [1900, 2000].flatMap((century) => {
    const found = readDayAndMonth(
      Number(short[1]),
      Number(short[3]),
      century + Number(short[4]),
      short[2] ?? '',
    );
    return found.kind === 'several' ? found.moments : momentsOf([found]);
  });
  return ends.length > 0 ? { kind: 'short', moments: ends } : { kind: 'absent' };
}

const months: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap(([month, name]) =>
    ['', ...monthEndings].map((ending) => [foldWords(name + ending), month] as const),
  ),
);
// A month's name is never another month with an ending.
const plainMonths: ReadonlyMap<string, number> = new Map([
  ...monthsIn(locales.filter((locale) => !isOwnLocale(locale))),
  ...monthNames.map(([month, name]) => [foldWords(name), month] as const),
]);
const silent: ReadonlySet<string> = new Set(yearWords.map(foldWords));

/** A month name with a year and an optional day; or a year with a word for year. */
function readWords(text: string): DateFound {
  const words = foldWords(text.replace(/(\d)(?=\p{L})|(\p{L})(?=\d)/gu, '$1$2 ')).split(' ');
  const years: number[] = [];
  const days: number[] = [];
  const named: number[] = [];
  for (const word of words) {
    const month = plainMonths.get(word) ?? months.get(word);
    if (/^\d{4}$/.test(word)) years.push(Number(word));
    else if (/^\d{1,2}$/.test(word)) days.push(Number(word));
    else if (month !== undefined) named.push(month);
    else if (!silent.has(word)) return { kind: 'none' };
  }
  const [year] = years;
  if (year === undefined || years.length > 1 || days.length > 1 || named.length > 1) {
    return { kind: 'none' };
  }
  const [month] = named;
  return days.length > 0 && month === undefined ? { kind: 'none' } : momentOf(year, month, days[0]);
}

/** Parse a day, month or year, in digits or with month names. */
export function readDateText(typed: string): DateFound {
  if (typed.length > longest) return { kind: 'none' };
  const text = cleanLine(typed);
  return readDigits(text) ?? readWords(text);
}
