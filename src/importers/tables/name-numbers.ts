import { typedText } from '../values/typed.ts';
import type { Cell, Sheet } from '../workbook/model.ts';
import type { LabelReader, NamedLabel } from './read-label.ts';
import type { NamedThing } from './read-name.ts';
import type { LabelCell } from './raw-number.ts';
import type { CodeColumn, TableKind } from './table-kinds.ts';
import type { CellName } from './table-number.ts';
import { readTime, type TableTime, yearsIn } from './table-time.ts';

export interface SheetFacts {
  /** By axis index. */
  readonly names: ReadonlyMap<number, LabelCell>;
  readonly time: TableTime | undefined;
}

/** Wrap text outside of cells, such as a sheet name, as a cell. */
export const cellOfText = (text: string): Cell => ({
  address: '',
  row: 1,
  column: 1,
  kind: 'text',
  value: text,
  text,
});

/** Max cells of a title row: `Sector`, `Manufacturing`. */
const mostInTitle = 2;

/** Standalone texts above the table; a longer row, or several cells beside an empty first one, is its header. */
function titlesOf({ rows }: Sheet): Cell[] {
  const left = Math.min(...rows.flatMap(({ cells }) => cells[0]?.column ?? []));
  const first = rows.findIndex(
    ({ cells }) => cells.length > mostInTitle || (cells.length > 1 && cells[0]?.column !== left),
  );
  return rows.slice(0, first === -1 ? 0 : first).flatMap(({ cells }) => cells);
}

/** Read unambiguous axis names and time from the sheet name and titles. */
export function readSheetFacts(
  sheet: Sheet,
  readers: readonly (LabelReader | undefined)[],
  constants: ReadonlyMap<number, string>,
): SheetFacts {
  const { name } = sheet;
  const names = new Map(
    [...constants].map(([n, text]) => [n, { cell: cellOfText(text) }] as const),
  );
  for (const [n, reader] of readers.entries()) {
    const cells = [cellOfText(name), ...titlesOf(sheet)];
    const cell = cells.find(({ text }) => reader?.known(text)?.kind === 'entry');
    if (cell && !names.has(n)) names.set(n, { cell });
  }
  const [year, ...others] = yearsIn(name.replaceAll('_', ' '));
  const time = readTime(name) ?? (year !== undefined && others.length === 0 ? { year } : undefined);
  return { names, time };
}

/** Read a code of no list as a name. */
function readCode(cell: Cell, { code }: CodeColumn): NamedLabel | undefined {
  const reading = code(typedText(cell.text));
  if (reading.kind === 'value') return { kind: 'entry', id: reading.value, byCode: false };
  const [remark] = reading.remarks;
  return remark && { kind: 'unknown', remark, near: [] };
}

/** Create a reader for the axis names of a kind of table. */
export function openNames(
  kind: TableKind,
  readers: readonly (LabelReader | undefined)[],
): (n: number, label: LabelCell | undefined) => CellName | undefined {
  return (n, label) => {
    const column = kind.names[n];
    if (!label || !column) return undefined;
    const { cell, isHeader = false, isWhole } = label;
    const read = () => ('code' in column ? readCode(cell, column) : readers[n]?.read(cell.text));
    const is: NamedLabel | undefined = isWhole ? { kind: 'total' } : read();
    return is && { cell, isHeader, text: cell.text, is };
  };
}

/** Label readers by axis, shared by axes with the same list. */
export function openReaders(
  kind: TableKind,
  open: (thing: NamedThing, key: string) => LabelReader,
): (LabelReader | undefined)[] {
  const known = new Map<string, LabelReader>();
  return kind.names.map((column) => {
    if ('code' in column) return undefined;
    const reader = known.get(column.thing) ?? open(column.thing, column.key);
    known.set(column.thing, reader);
    return reader;
  });
}
