import type { StageLook } from '../stages/stage-looks.ts';
import type {
  ComparedCell,
  ComparedGroup,
  ComparedItem,
  ComparedLine,
  ComparedRow,
  ComparedSheet,
} from './compared.ts';

/** The bar of a number: from where to where it reaches on the scale of its row, in parts of one. */
export interface CellBar {
  readonly from: number;
  readonly to: number;
}

/** A cell as it is drawn. */
export interface ArrangedCell {
  readonly lines: readonly ComparedLine[];
  readonly missing: boolean;
  readonly look: StageLook | undefined;
  readonly value: number | undefined;
  readonly unit: string | undefined;
  readonly bar: CellBar | undefined;
}

/** A row of which something is known of at least one of the compared, or of which is told why not. */
export interface ArrangedRow {
  readonly id: string;
  readonly label: string;
  readonly href: string | undefined;
  readonly warning: string | undefined;
  /** Are there numbers of several currencies? They get no bars beside each other. */
  readonly mixed: boolean;
  /** One for each of the compared. */
  readonly cells: readonly ArrangedCell[];
}

/** A group of rows as it is drawn. */
export interface ArrangedGroup {
  readonly id: string;
  readonly title: string;
  readonly note: string | undefined;
  readonly rows: readonly ArrangedRow[];
  /** Labels of the rows of which nothing is known of any of the compared. */
  readonly unknown: readonly string[];
}

/** A scale: its ends. */
type Scale = NonNullable<ComparedRow['scale']>;

const numbersOf = (cells: readonly (ComparedCell | undefined)[]): number[] =>
  cells.flatMap((cell) => cell?.value ?? []);

/** From nought, or from below it where a number is, to the greatest. */
function scaleOf(numbers: readonly number[]): Scale {
  return { least: Math.min(0, ...numbers), most: Math.max(0, ...numbers) };
}

/** A bar from nought, or from the least end where nought lies outside the scale. */
function barOf(value: number, { least, most }: Scale): CellBar | undefined {
  if (most <= least) return undefined;
  const at = (number: number) => Math.min(1, Math.max(0, (number - least) / (most - least)));
  const ends = [at(Math.max(least, Math.min(0, most))), at(value)];
  return { from: Math.min(...ends), to: Math.max(...ends) };
}

function arrangeRow(
  row: ComparedRow,
  cells: readonly (ComparedCell | undefined)[],
  absent: string,
  shared: Scale | undefined,
): ArrangedRow {
  const units = new Set(
    cells.flatMap((cell) => (cell?.value === undefined ? [] : [cell.unit ?? ''])),
  );
  const numbers = numbersOf(cells);
  const mixed = units.size > 1;
  const scale = row.scale ?? shared ?? scaleOf(numbers);
  const told = new Set(cells.map((cell) => JSON.stringify(cell?.lines)));
  return {
    id: row.id,
    label: row.label,
    href: row.href,
    warning: told.size > 1 ? row.warning : undefined,
    mixed,
    cells: cells.map((cell) => ({
      lines: cell?.lines ?? [{ text: absent }],
      missing: !cell || cell.missing === true,
      look: cell?.look,
      value: cell?.value,
      unit: cell?.unit,
      // One number alone has nothing to be compared with.
      bar:
        cell?.value === undefined || mixed || numbers.length < 2
          ? undefined
          : barOf(cell.value, scale),
    })),
  };
}

function arrangeGroup(
  { id, title, note, shared, rows }: ComparedGroup,
  items: readonly ComparedItem[],
  absent: string,
): ArrangedGroup {
  const cellsOf = (row: ComparedRow) =>
    items.map(({ cells }) => (Object.hasOwn(cells, row.id) ? cells[row.id] : undefined));
  const isKnown = (row: ComparedRow) =>
    cellsOf(row).some((cell) => cell && (!cell.missing || cell.why === 'told'));
  // Of what can be of none of the compared nobody could report anything.
  const isOpen = (row: ComparedRow) =>
    !isKnown(row) && cellsOf(row).some((cell) => cell?.why !== 'not-applicable');
  const scale = shared && scaleOf(rows.flatMap((row) => numbersOf(cellsOf(row))));
  return {
    id,
    title,
    note,
    rows: rows.filter(isKnown).map((row) => arrangeRow(row, cellsOf(row), absent, scale)),
    unknown: rows.filter(isOpen).map(({ label }) => label),
  };
}

/**
 * Sets items of a kind side by side: row by row a cell for each of them, in their order. A row of
 * which nothing is reported of any is named instead of shown, unless its cells tell more than that;
 * one that applies to none of them, and a group without any row, are left out.
 * Numbers of a row have one scale, those of a group that shares it another.
 */
export function arrangeComparison(
  sheet: ComparedSheet,
  items: readonly ComparedItem[],
): ArrangedGroup[] {
  return sheet.groups
    .map((group) => arrangeGroup(group, items, sheet.absent))
    .filter(({ rows, unknown }) => rows.length + unknown.length > 0);
}

/** The comparison as rows of a table file: a head of names, then group, row and the cells. */
export function tabulateComparison(
  groups: readonly ArrangedGroup[],
  items: readonly ComparedItem[],
  heads: { readonly group: string; readonly row: string },
): (string | undefined)[][] {
  const write = ({ lines, missing }: ArrangedCell) =>
    missing && lines.length === 0
      ? undefined
      : lines.map(({ text, more }) => (more ? `${text} (${more})` : text)).join('; ');
  return [
    [heads.group, heads.row, ...items.map(({ name }) => name)],
    ...groups.flatMap(({ title, rows }) =>
      rows.map(({ label, cells }) => [title, label, ...cells.map(write)]),
    ),
  ];
}
