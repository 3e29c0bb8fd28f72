import type { StageSymbol } from '../stages/stage-symbols.ts';
import type {
  ComparedCell,
  ComparedGroup,
  ComparedItem,
  ComparedLine,
  ComparedRow,
  ComparedSheet,
} from './compared.ts';

/** Ends of a bar as fractions of the row's scale. */
export interface CellBar {
  readonly from: number;
  readonly to: number;
}

export interface ArrangedCell {
  readonly lines: readonly ComparedLine[];
  readonly missing: boolean;
  readonly look: StageSymbol | undefined;
  readonly value: number | undefined;
  /** Count that the value is a share of. */
  readonly count: number | undefined;
  readonly unit: string | undefined;
  readonly bar: CellBar | undefined;
  /** Whether it is the greatest of a row in which that is worth a mark. */
  readonly best: boolean;
}

/** Row with a known value, or a stated reason for its absence, for at least one item. */
export interface ArrangedRow {
  readonly id: string;
  readonly label: string;
  readonly href: string | undefined;
  readonly warning: string | undefined;
  /** Whether numbers have different currencies, so that bars would not be comparable. */
  readonly mixed: boolean;
  /** One per compared item. */
  readonly cells: readonly ArrangedCell[];
}

export interface ArrangedGroup {
  readonly id: string;
  readonly title: string;
  readonly note: string | undefined;
  readonly rows: readonly ArrangedRow[];
  /** Labels of rows without a value for any item. */
  readonly unknown: readonly string[];
}

type Scale = NonNullable<ComparedRow['scale']>;

const numbersOf = (cells: readonly (ComparedCell | undefined)[]): number[] =>
  cells.flatMap((cell) => cell?.value ?? []);

/** Scale from zero, or the lowest number if negative, to the greatest. */
function scaleOf(numbers: readonly number[]): Scale {
  return { least: Math.min(0, ...numbers), most: Math.max(0, ...numbers) };
}

/** Bar from zero, or from the lower bound if zero is outside the scale. */
function barOf(value: number, { least: min, most: max }: Scale): CellBar | undefined {
  if (max <= min) return undefined;
  const at = (number: number) => Math.min(1, Math.max(0, (number - min) / (max - min)));
  const ends = [at(Math.max(min, Math.min(0, max))), at(value)];
  return { from: Math.min(...ends), to: Math.max(...ends) };
}

/** Greatest number of a row; undefined if it is not to stand out, or if all are equal. */
function findMost(
  row: ComparedRow,
  cells: readonly (ComparedCell | undefined)[],
): number | undefined {
  const numbers = numbersOf(cells.filter((cell) => !cell?.few));
  const most = Math.max(...numbers);
  return row.best && numbersOf(cells).length > 1 && numbers.some((number) => number < most)
    ? most
    : undefined;
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
  const most = mixed ? undefined : findMost(row, cells);
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
      count: cell?.count,
      unit: cell?.unit,
      // A single number has nothing to compare with.
      bar:
        cell?.value === undefined || mixed || numbers.length < 2
          ? undefined
          : barOf(cell.value, scale),
      best: most !== undefined && cell?.value === most && !cell.few,
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
  // Rows inapplicable to all items are not unreported.
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
 * Compare items of a kind: each row has a cell per item, in order. A row unreported for all items is only listed
 * by label, unless its cells give a reason; rows that apply to none, and groups without rows, are dropped. Bars
 * of a row share a scale, as do those of a whole group if it says so.
 */
export function arrangeComparison(
  sheet: ComparedSheet,
  items: readonly ComparedItem[],
): ArrangedGroup[] {
  return sheet.groups
    .map((group) => arrangeGroup(group, items, sheet.absent))
    .filter(({ rows, unknown }) => rows.length + unknown.length > 0);
}

/** Text or number of a table file; undefined for nothing. */
type WrittenCell = string | number | undefined;

/** A number as such, where the cell has nothing else; otherwise its words. */
function writeCell({ lines, missing, value, count }: ArrangedCell): WrittenCell {
  const [first] = lines;
  if (count !== undefined) return count;
  const isPlain = lines.length === 1 && first?.more === undefined;
  if (value !== undefined && isPlain && /^[−-]?\d[\d\s.,]*$/.test(first?.text ?? '')) return value;
  return missing && lines.length === 0
    ? undefined
    : lines.map(({ text, more }) => (more ? `${text} (${more})` : text)).join('; ');
}

/** Share of a count in per cent, with a decimal. */
const writeShare = ({ count, value = 0 }: ArrangedCell): WrittenCell =>
  count === undefined ? undefined : Math.round(value * 1000) / 10;

/**
 * Comparison as rows of a table file: a header of names, then group, row and cells. Shares have columns of their
 * own, next to the counts that they are of.
 */
export function tabulateComparison(
  groups: readonly ArrangedGroup[],
  items: readonly ComparedItem[],
  heads: { readonly group: string; readonly row: string; readonly share: string },
): WrittenCell[][] {
  const rows = groups.flatMap(({ title, rows }) => rows.map((row) => ({ title, ...row })));
  const hasShare = items.map((_, at) => rows.some(({ cells }) => cells[at]?.count !== undefined));
  return [
    [
      heads.group,
      heads.row,
      ...items.flatMap(({ name }, at) => [
        name,
        ...(hasShare[at] ? [`${name}: ${heads.share}`] : []),
      ]),
    ],
    ...rows.map(({ title, label, cells }) => [
      title,
      label,
      ...cells.flatMap((cell, at) => [
        writeCell(cell),
        ...(hasShare[at] ? [writeShare(cell)] : []),
      ]),
    ]),
  ];
}

/** Sources of compared items in one line, each once. */
export const joinSources = (items: readonly ComparedItem[]): string =>
  [...new Set(items.flatMap(({ sources }) => sources))].join('; ');
