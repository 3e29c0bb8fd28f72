import { cellAddress } from '../workbook/address.ts';
import type { Cell } from '../workbook/model.ts';
import { type FileNumber, idsOf } from './table-number.ts';

const emptyCell = (row: number, column: number): Cell => ({
  address: cellAddress(row, column),
  row,
  column,
  kind: 'text',
  value: '',
  text: '',
});

/** Ids of the names in the header, or of those in the row; the others are blank. */
const idsAt = ({ names }: FileNumber, ids: readonly string[], isHeader: boolean): string[] =>
  ids.map((id, n) => (names[n]?.isHeader === isHeader ? id : ''));

/** Header row above a number; stacked tables have one each. */
const headerRow = ({ names }: FileNumber): number | undefined =>
  names.find((name) => name?.isHeader)?.cell.row;

/**
 * Empty cells in a wide table where another row has the same names and a number: the amount they would add is
 * unknown.
 */
export function findEmptyClaims(numbers: readonly FileNumber[]): FileNumber[] {
  const named = numbers.flatMap((one) => {
    const ids = headerRow(one) === undefined ? undefined : idsOf(one);
    if (!ids) return [];
    const [head, own] = [true, false].map((isHeader) => JSON.stringify(idsAt(one, ids, isHeader)));
    return [{ one, head, own }];
  });
  const tables = Map.groupBy(named, ({ one, own }) =>
    JSON.stringify([one.file, one.sheet, headerRow(one), own]),
  );
  return [...tables.values()].flatMap((table) => {
    const rows = [...Map.groupBy(table, ({ one }) => one.raw.row).values()];
    if (rows.length < 2) return [];
    const heads = [...Map.groupBy(table, ({ head }) => head).values()];
    return heads.flatMap(([above]) =>
      rows.flatMap(([beside, ...others]): FileNumber[] => {
        if (!above || !beside) return [];
        if ([beside, ...others].some(({ head }) => head === above.head)) return [];
        const { one } = beside;
        const names = one.names.map((name, n) => (name?.isHeader ? above.one.names[n] : name));
        const head = above.one.names.find((name) => name?.isHeader)?.cell ?? one.raw.anchor;
        const raw = { ...one.raw, cell: undefined, anchor: emptyCell(one.raw.row, head.column) };
        return [{ ...one, names, raw, value: { kind: 'empty' } }];
      }),
    );
  });
}
