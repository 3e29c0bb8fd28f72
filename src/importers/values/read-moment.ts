import type { Remark } from '../remark.ts';
import { refuseError } from './cell-error.ts';
import { cleanLine } from '../../i18n/clean-text.ts';
import { firstYear, lastYear, momentOf, readDateText } from './date-text.ts';
import { accept, noAnswer, type Reading, refuse, warn } from './reading.ts';
import type { Typed } from './typed.ts';
import { findNothing } from './unanswered.ts';

/** Serial days, counted by spreadsheets from the end of 1899, that are recognised as dates: 1954 to 2119. */
const firstSerial = 20_000;
const lastSerial = 80_000;
const dayLength = 86_400_000;

function daySerial(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * dayLength)
    .toISOString()
    .slice(0, 10);
}

/** Noon of a day, for messages: the same day in every time zone. */
export function dayInMessage(day: string): number {
  return Date.parse(`${day}T12:00:00Z`);
}

const outside = (found: string): Reading<string> =>
  refuse('value.year.outside', { found, least: firstYear, most: lastYear });

/** A number in a time field: a year, or the serial number of a day not formatted as a date. */
function readNumberedTime(value: number, found: string): Reading<string> {
  if (value >= firstSerial && value < lastSerial) {
    const read = daySerial(value);
    return refuse('value.date.serial', { found, read: dayInMessage(read) }, [read]);
  }
  if (!Number.isInteger(value)) return refuse('value.date.unreadable', { found });
  const year = momentOf(value);
  return year.kind === 'moment' ? accept(year.moment) : outside(found);
}

function readTimeText(text: string): Reading<string> {
  const found = cleanLine(text);
  if (found === '') return noAnswer();
  const nothing = findNothing(found);
  if (nothing) return noAnswer(nothing);
  const result = readDateText(found);
  switch (result.kind) {
    case 'moment': {
      const { moment, told } = result;
      const values = { found, read: dayInMessage(moment) };
      const remarks: Remark[] = told ? [warn(`value.date.${told}`, values)] : [];
      return accept(moment, ...remarks);
    }
    case 'several': {
      const [first = '', second = ''] = result.moments;
      const values = { found, first: dayInMessage(first), second: dayInMessage(second) };
      return refuse('value.date.ambiguous', values, result.moments);
    }
    case 'absent':
      return refuse('value.date.absent', { found });
    case 'outside':
      return outside(found);
    case 'short':
      return refuse('value.date.short', { found }, result.moments);
    case 'range':
      return refuse('value.date.range', { found }, result.moments);
    case 'none': {
      // `about 2012`, `end of 2012`: the year alone may be meant.
      const years = found.match(/(?<!\d)(?:1[89]|2[01])\d{2}(?!\d)/g) ?? [];
      return years.length === 1 && found.length < 40
        ? refuse('value.date.about', { found, read: years.join('') }, years)
        : refuse('value.date.unreadable', { found });
    }
  }
}

/** A cell formatted as a date. A year in that format appears as a day of 1905. */
function readDateCell({ value, serial }: Typed, found: string): Reading<string> {
  const day = String(value).slice(0, 10);
  if (serial !== undefined && serial >= firstYear && serial <= lastYear) {
    return refuse('value.date.yearAsDay', { found, year: String(serial) }, [String(serial), day]);
  }
  return /^\d{4}-\d{2}-\d{2}$/.test(day)
    ? readTimeText(day)
    : refuse('value.date.unreadable', { found });
}

/** Parse a time to the precision typed: `2012`, `2012-03` or `2012-03-05`. */
export function readMoment(typed: Typed): Reading<string> {
  const found = cleanLine(typed.text) || String(typed.value);
  switch (typed.kind) {
    case 'error':
      return refuseError(typed);
    case 'boolean':
      return refuse('value.date.unreadable', { found });
    case 'number':
      return readNumberedTime(Number(typed.value), found);
    case 'date':
      return readDateCell(typed, found);
    case 'text':
      return readTimeText(String(typed.value));
  }
}

/** Names the latest possible year, if known, in the remark on a future year. */
function tellLatest(remark: Remark, latest: number | undefined): Remark {
  if (remark.code !== 'value.year.outside' || latest === undefined) return remark;
  const year = Number(/\d{4,}/.exec(String(remark.values.found))?.[0]);
  if (!(year > lastYear)) return remark;
  return { ...remark, code: 'value.year.late', values: { ...remark.values, most: String(latest) } };
}

/**
 * Parse a year. Days and months get a remark that only the year is kept.
 * @param latest latest possible year: that of the edition
 */
export function readYear(typed: Typed, latest?: number): Reading<number> {
  const whole = readMoment(typed);
  const told = whole.remarks.map((remark) => tellLatest(remark, latest));
  const reading = { ...whole, remarks: told };
  if (reading.kind === 'empty' || reading.kind === 'unanswered') return reading;
  const found = cleanLine(typed.text) || String(typed.value);
  const yearOf = (moment: string) => Number(moment.slice(0, 4));
  // A date has one year, whichever number is the day.
  const dated = reading.kind === 'value' ? [reading.value] : reading.readings;
  const [year, ...others] = [...new Set(dated.map(yearOf))];
  const sure =
    reading.kind === 'value' || reading.remarks.some(({ code }) => code === 'value.date.ambiguous');
  if (!sure || year === undefined || others.length > 0) {
    return { kind: 'refused', readings: [...new Set(dated.map(yearOf))], remarks: reading.remarks };
  }
  return dated[0]?.length === 4
    ? accept(year)
    : accept(year, warn('value.year.ofDate', { found, read: String(year) }));
}
