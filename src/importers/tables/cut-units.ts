import { remarkAt } from '../form/filled-form.ts';
import type { CellRemark } from '../remark.ts';
import type { ChosenNumbers } from './choose-time.ts';
import { cellOf, type FileNumber } from './table-number.ts';

/**
 * Drop numbers that do not count persons: shares and rates, and those of another or an unknown unit. In a sheet
 * with counts, columns of shares are only named.
 */
export function cutUnits(all: readonly FileNumber[]): ChosenNumbers {
  const counted = new Set(
    all.filter(({ raw }) => !raw.unit).map(({ file, sheet }) => JSON.stringify([file, sheet])),
  );
  const groups = Map.groupBy(
    all.filter(({ raw }) => raw.unit),
    ({ file, sheet, raw }) => JSON.stringify([file, sheet, raw.unit]),
  );
  const remarks = [...groups.values()].flatMap((group): CellRemark[] => {
    const [first] = group;
    const unit = first?.raw.unit;
    if (!first || !unit) return [];
    const isBeside =
      unit.kind === 'share' && counted.has(JSON.stringify([first.file, first.sheet]));
    const values = {
      found: unit.text,
      names: unit.text,
      n: group.length,
      field: 'constants:',
      example: 'unit: thousand persons',
    };
    return [
      remarkAt(first, cellOf(first), {
        code: isBeside ? 'table.passed' : `table.unit.${unit.kind}`,
        values,
        severity: isBeside ? 'warning' : 'error',
      }),
    ];
  });
  return { numbers: all.filter(({ raw }) => !raw.unit), remarks };
}

/** True for shares: all totals of the sheet are 100. */
const areShares = (numbers: readonly FileNumber[]): boolean => {
  const totals = numbers.filter(({ names }) => names.some((name) => name?.is.kind === 'total'));
  const isHundred = ({ value }: FileNumber) => value.kind === 'number' && value.value === 100;
  return totals.length > 1 && totals.length < numbers.length && totals.every(isHundred);
};

/** Drop the numbers of sheets whose totals are all 100. */
export function cutShares(all: readonly FileNumber[], given: boolean): ChosenNumbers {
  if (given) return { numbers: all, remarks: [] };
  const sheets = [...Map.groupBy(all, ({ file, sheet }) => JSON.stringify([file, sheet])).values()];
  return {
    numbers: sheets.filter((one) => !areShares(one)).flat(),
    remarks: sheets.filter(areShares).flatMap(([first, ...others]): CellRemark[] => {
      if (!first) return [];
      const values = { n: others.length + 1, field: 'constants:', example: 'unit: persons' };
      const code = 'table.unit.hundred';
      return [remarkAt(first, cellOf(first), { code, values, severity: 'error' })];
    }),
  };
}

/** Max share of numbers with decimals that may be typos among persons. */
const mostSlips = 0.1;

/**
 * Drop the numbers of sheets with many decimals: persons are whole, so all these numbers are thousands or
 * something else, including the whole ones.
 * @param broken numbers with decimals
 */
export function cutDecimals(
  all: readonly FileNumber[],
  broken: ReadonlySet<FileNumber>,
): ChosenNumbers {
  const sheets = [...Map.groupBy(all, ({ file, sheet }) => JSON.stringify([file, sheet])).values()];
  const cut = sheets.flatMap((own) => {
    const some = own.filter((one) => broken.has(one));
    return some.length > 1 && some.length > mostSlips * own.length ? [{ own, some }] : [];
  });
  const left = new Set(cut.flatMap(({ own }) => own));
  return {
    numbers: all.filter((one) => !left.has(one)),
    remarks: cut.flatMap(({ own, some: [first, ...others] }): CellRemark[] => {
      if (!first) return [];
      const values = {
        found: cellOf(first).text.trim(),
        broken: others.length + 1,
        n: own.length,
        field: 'constants:',
        example: 'unit: thousand persons',
      };
      const code = 'table.unit.decimals';
      return [remarkAt(first, cellOf(first), { code, values, severity: 'error' })];
    }),
  };
}
