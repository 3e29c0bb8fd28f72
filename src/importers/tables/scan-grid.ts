import type { Cell } from '../workbook/model.ts';
import { byText } from './by-text.ts';
import type { Grid } from './grid.ts';
import { withoutNotes } from './label-text.ts';
import type { LabelReader } from './read-label.ts';
import { type MarkMeaning, readMark } from './table-marks.ts';
import { readTime } from './table-time.ts';

/** Lookups for distinguishing labels from numbers. */
export interface ScanTools {
  /** Label readers by axis; undefined for codes of no list. */
  readonly readers: readonly (LabelReader | undefined)[];
  /** True for words for numbers, such as `high` in a table of levels. */
  readonly isNumberWord: (text: string) => boolean;
}

export interface LayoutTools extends ScanTools {
  /** Role of a header: the key of a column, `year`, `unit`, `code`, or `-` to skip it. */
  readonly roleOfHeader: (text: string) => string | undefined;
  /** Keys of the axes in order, and key of the number. */
  readonly keys: readonly string[];
  readonly valueKey: string;
  readonly isBelow: (id: string, other: string) => boolean;
  /** False for lists that may lack numbers, such as contacts. */
  readonly needsNumbers: boolean;
  readonly needed: ReadonlySet<number>;
}

/** Rows searched for the end of the header. */
export const lookedRows = 60;

const numeric = /^[-+−–]?\s?\d[\d\s.,'’]*(?:\s?%)?$/u;
const noSigns: ReadonlyMap<string, MarkMeaning> = new Map();

/** True for a number, optionally followed by a footnote or a flag. */
const isNumberText = (text: string): boolean =>
  numeric.test(text) ||
  numeric.test(
    withoutNotes(text)
      .text.replace(/\s?\(?[a-z]{1,2}\)?$/u, '')
      .trim(),
  );

/** Role of a cell in a table of numbers. */
export type CellRole = 'number' | 'mark' | 'text';

const roleOfText = byText((text): CellRole => {
  if (isNumberText(text.trim())) return 'number';
  return readMark(text, noSigns) ? 'mark' : 'text';
});

/** Classifies a cell as number, mark in place of a number, or text. */
export function roleOf(cell: Cell, { isNumberWord }: Pick<ScanTools, 'isNumberWord'>): CellRole {
  if (cell.kind === 'number' || cell.kind === 'error') return 'number';
  if (cell.kind !== 'text') return 'text';
  return isNumberWord(cell.text) ? 'number' : roleOfText(cell.text);
}

export interface LineFacts {
  readonly at: number;
  readonly texts: number;
  readonly numbers: number;
  readonly marks: number;
  /** Number of distinct known names, per axis. */
  readonly names: readonly number[];
  /** Number of distinct numeric codes, per axis; these may be numbers too. */
  readonly codes: readonly number[];
  /** Number of distinct times, and of cells with a time. */
  readonly times: number;
  readonly timeCells: number;
}

/** Whether a line has labels rather than numbers. */
export const isLabelLine = ({ texts, numbers, timeCells }: LineFacts): boolean =>
  texts > 0 && texts >= numbers - timeCells;

/** A number may be a label only if short enough for a code. */
const mayName = (text: string, role: CellRole): boolean =>
  role === 'text' || /^\s*\d{1,4}(?:\.\d{1,2})?\s*$/.test(text);

/** Statistics of a line. */
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
      // A total may belong to any axis.
      if (!label || label.kind === 'total') continue;
      const said = label.kind === 'entry' ? label.id : `${label.kind} ${cell.text.trim()}`;
      (role === 'text' ? names : codes)[n]?.add(said);
    }
  }
  const sizes = (sets: readonly Set<string>[]) => sets.map(({ size }) => size);
  return {
    at,
    texts,
    numbers,
    marks,
    timeCells,
    times: times.size,
    names: sizes(names),
    codes: sizes(codes),
  };
}

/** Statistics of all rows and columns of a sheet. */
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
