import { firstOf } from '../first-of.ts';
import type { CellRemark } from '../remark.ts';
import { remarkAt } from '../form/filled-form.ts';
import type { ReadSheet } from './read-sheet.ts';
import { sayTime, type TableTime, yearsIn } from './table-time.ts';
import { cellOf, type FileNumber } from './table-number.ts';

export interface ChosenNumbers {
  readonly numbers: readonly FileNumber[];
  readonly remarks: readonly CellRemark[];
}

const mostTold = 12;

const fits = ({ year, month }: TableTime, wanted: string): boolean => {
  const [wantedYear, wantedMonth] = wanted.split('-');
  return year === wantedYear && (wantedMonth === undefined || wantedMonth === month);
};

/**
 * Keep the numbers of one time. In a sheet with times, numbers without one, such as changes, are dropped.
 * @param wanted a year, or a year and a month
 */
export function chooseTime(all: readonly FileNumber[], wanted: string): ChosenNumbers {
  const timed = all.filter(({ raw }) => raw.time !== undefined);
  const [first] = timed;
  if (!first) return { numbers: all, remarks: [] };
  const times = [...new Set(timed.map(({ raw }) => (raw.time ? sayTime(raw.time) : '')))].sort();
  const found = [
    ...new Set(
      timed.flatMap(({ raw }) => (raw.time && fits(raw.time, wanted) ? sayTime(raw.time) : [])),
    ),
  ];
  const whole = found.includes(wanted) ? wanted : undefined;
  const chosen = whole ?? (found.length === 1 ? found[0] : undefined);
  const told = firstOf(times, mostTold);
  const values = { wanted, times: told.join(', '), example: times.at(-1) ?? '', option: '--as-of' };
  const sheets = new Set(timed.map(({ file, sheet }) => JSON.stringify([file, sheet])));
  const isTimed = ({ file, sheet }: FileNumber) => sheets.has(JSON.stringify([file, sheet]));
  if (chosen === undefined) {
    const code = found.length === 0 ? 'table.time.none' : 'table.time.several';
    const remark = remarkAt(first, cellOf(first), { code, values, severity: 'error' });
    return { numbers: all.filter((one) => !isTimed(one)), remarks: [remark] };
  }
  const numbers = all.filter(
    (one) => !isTimed(one) || (one.raw.time !== undefined && sayTime(one.raw.time) === chosen),
  );
  if (times.length === 1) return { numbers, remarks: [] };
  const others = told.filter((time) => time !== chosen).join(', ');
  const remark = remarkAt(first, cellOf(first), {
    code: 'table.time.chosen',
    values: { chosen, others, option: '--as-of' },
    severity: 'warning',
  });
  return { numbers, remarks: [remark] };
}

/** The one year that the titles above the numbers of a sheet mention; undefined if its numbers have times. */
export function titleYear(
  all: readonly FileNumber[],
  { file, sheet, notes }: ReadSheet,
): { readonly year: string; readonly title: ReadSheet['notes'][number] } | undefined {
  const own = all.filter((one) => one.file === file && one.sheet === sheet.name);
  if (own.length === 0 || own.some(({ raw }) => raw.time !== undefined)) return undefined;
  const top = Math.min(...own.map(({ raw }) => raw.row));
  const titles = notes.filter(({ row, text }) => row < top && yearsIn(text).length > 0);
  const [year, ...others] = new Set(titles.flatMap(({ text }) => yearsIn(text)));
  const [title] = titles;
  return title && year !== undefined && others.length === 0 ? { year, title } : undefined;
}

/**
 * Drop the numbers of sheets whose titles mention another year, and which have no other time.
 * @param isSaid true if the user gave the time; titles then only warn
 */
export function cutOtherYears(
  all: readonly FileNumber[],
  sheets: readonly ReadSheet[],
  wanted: string,
  isSaid: boolean,
): ChosenNumbers {
  const remarks: CellRemark[] = [];
  const numbers = sheets.flatMap((sheet) => {
    const own = all.filter((one) => one.file === sheet.file && one.sheet === sheet.sheet.name);
    const [first] = own;
    const titled = titleYear(own, sheet);
    if (!first || !titled || titled.year === wanted.slice(0, 4)) return own;
    const values = { found: titled.year, wanted, n: own.length, option: '--as-of' };
    remarks.push(
      remarkAt(
        first,
        titled.title,
        isSaid
          ? { code: 'table.time.title', values, severity: 'warning' }
          : { code: 'table.time.other', values, severity: 'error' },
      ),
    );
    return isSaid ? own : [];
  });
  return { numbers, remarks };
}
