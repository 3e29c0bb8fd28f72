import type { Cell } from '../workbook/model.ts';
import { byText } from './by-text.ts';
import type { Grid } from './grid.ts';
import { withoutNotes } from './label-text.ts';
import type { LabelReader } from './read-label.ts';
import { type MarkMeaning, readMark } from './table-marks.ts';
import { readTime } from './table-time.ts';

/** What tells labels and numbers of a sheet apart. */
export interface ScanTools {
  /** Readers of the names that number a table, one a name; undefined for codes that no list holds. */
  readonly readers: readonly (LabelReader | undefined)[];
  /** True for a text that stands for a number, such as `high` in a table of levels. */
  readonly isNumberWord: (text: string) => boolean;
}

const numeric = /^[-+−–]?\s?\d[\d\s.,'’]*(?:\s?%)?$/u;
const noSigns: ReadonlyMap<string, MarkMeaning> = new Map();

/** Whether a text is a number, with a note or a flag behind it at most. */
const isNumberText = (text: string): boolean =>
  numeric.test(text) ||
  numeric.test(
    withoutNotes(text)
      .text.replace(/\s?\(?[a-z]{1,2}\)?$/u, '')
      .trim(),
  );

/** What a cell can be in a table of numbers. */
export type CellRole = 'number' | 'mark' | 'text';

const roleOfText = byText((text): CellRole => {
  if (isNumberText(text.trim())) return 'number';
  return readMark(text, noSigns) ? 'mark' : 'text';
});

/** Tells numbers, signs in their place and texts apart. */
export function roleOf(cell: Cell, { isNumberWord }: Pick<ScanTools, 'isNumberWord'>): CellRole {
  if (cell.kind === 'number' || cell.kind === 'error') return 'number';
  if (cell.kind !== 'text') return 'text';
  return isNumberWord(cell.text) ? 'number' : roleOfText(cell.text);
}

/** What a row or a column of a sheet holds. */
export interface LineFacts {
  /** Number of its row or column. */
  readonly at: number;
  readonly texts: number;
  readonly numbers: number;
  /** Signs in the place of a number. */
  readonly marks: number;
  /** Distinct known names in its texts, one count a name. */
  readonly names: readonly number[];
  /** The same of codes in digits, which may be numbers too. */
  readonly codes: readonly number[];
  /** Distinct times, and cells that are one. */
  readonly times: number;
  readonly timeCells: number;
}

/** Whether a line names something rather than counts it. */
export const isLabelLine = ({ texts, numbers, timeCells }: LineFacts): boolean =>
  texts > 0 && texts >= numbers - timeCells;

/** A number names something only where it is short enough for a code. */
const mayName = (text: string, role: CellRole): boolean =>
  role === 'text' || /^\s*\d{1,4}(?:\.\d{1,2})?\s*$/.test(text);

/** Counts what the cells of a line are. */
export function scanLine(at: number, cells: readonly Cell[], tools: ScanTools): LineFacts {
  const names = tools.readers.map(() => new Set<string>());
  const codes = tools.readers.map(() => new Set<string>());
  const times = new Set<string>();
  let [texts, numbers, marks, timeCells] = [0, 0, 0, 0];
  for (const cell of cells) {
    const role = roleOf(cell, tools);
    const time = readTime(cell.text);
    if (time) {
      times.add(cell.text);
      timeCells += 1;
    }
    if (role === 'text') texts += 1;
    if (role === 'number') numbers += 1;
    if (role === 'mark') marks += 1;
    if (role === 'mark' || time) continue;
    for (const [n, reader] of tools.readers.entries()) {
      const label = mayName(cell.text, role) ? reader?.known(cell.text) : undefined;
      // A total may be of any name.
      if (!label || label.kind === 'total') continue;
      const said = label.kind === 'entry' ? label.id : `${label.kind} ${cell.text.trim()}`;
      (role === 'text' ? names : codes)[n]?.add(said);
    }
  }
  const sizes = (sets: readonly Set<string>[]) => sets.map(({ size }) => size);
  return {
    ...{ at, texts, numbers, marks, timeCells, times: times.size },
    names: sizes(names),
    codes: sizes(codes),
  };
}

/** The facts of all rows of a sheet, and of all its columns. */
export function scanGrid(
  grid: Grid,
  tools: ScanTools,
): { readonly rows: readonly LineFacts[]; readonly columns: readonly LineFacts[] } {
  const { sheet, columns, shown } = grid;
  const byColumn = new Map(columns.map((column) => [column, [] as Cell[]]));
  for (const { cells } of sheet.rows)
    for (const cell of cells) byColumn.get(cell.column)?.push(cell);
  return {
    rows: sheet.rows.map(({ row }) =>
      scanLine(
        row,
        columns.flatMap((column) => shown(row, column) ?? []),
        tools,
      ),
    ),
    columns: [...byColumn].map(([column, cells]) => scanLine(column, cells, tools)),
  };
}
