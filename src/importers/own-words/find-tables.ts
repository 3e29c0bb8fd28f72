import type { Cell, MergedArea, Sheet, SheetRow } from '../workbook/model.ts';
import { isText, type WordTools } from './tools.ts';

export interface TableColumn {
  readonly column: number;
  /** Cell of the innermost text. */
  readonly cell: Cell;
  /** Outermost first. */
  readonly texts: readonly string[];
}

/** A table of a sheet: its columns and rows. */
export interface FoundTable {
  readonly columns: readonly TableColumn[];
  /** Row indexes: first row of the header, then start and end (exclusive) of the body. */
  readonly first: number;
  readonly from: number;
  readonly to: number;
  /** Bounds: other tables may be on either side. */
  readonly left: number;
  readonly right: number;
}

/** Max header rows. */
const deepest = 4;

/** A year can be a column header. */
const isYear = ({ text }: Cell): boolean => /^\s*(?:19|20)\d\d\s*$/.test(text);

const isNumber = (cell: Cell): boolean =>
  (cell.kind === 'number' && !isYear(cell)) || cell.kind === 'date';

/** Evidence that a row is a table header. */
interface HeadRow {
  readonly keys: ReadonlyMap<string, Cell>;
  /** Number of texts that could be headers, and of all texts. */
  readonly heads: number;
  readonly texts: number;
  readonly numbers: number;
}

function lookAt({ cells }: SheetRow, tools: WordTools): HeadRow {
  const texts = cells.filter((cell) => isText(cell) || isYear(cell));
  const keys = new Map<string, Cell>();
  for (const cell of texts) {
    const found = tools.likely(cell.text.trim());
    if (found && !keys.has(found.key)) keys.set(found.key, cell);
  }
  return {
    keys,
    heads: texts.filter((cell) => isYear(cell) || tools.isHeadish(cell.text.trim())).length,
    texts: texts.length,
    numbers: cells.filter(isNumber).length,
  };
}

/** True if the row holds data of the columns above it rather than headers. */
function isData(
  { cells }: SheetRow,
  known: ReadonlyMap<number, string>,
  tools: WordTools,
): boolean {
  let taken = 0;
  let refused = 0;
  for (const cell of cells) {
    const key = known.get(cell.column);
    if (key === undefined || key === tools.nameKey) continue;
    const fits = tools.targetByKey.get(key)?.judge([cell]);
    if (fits === undefined) continue;
    if (fits > 0) taken += 1;
    else refused += 1;
  }
  return taken > 0 && taken >= refused;
}

function keysByColumn({ keys }: HeadRow): Map<number, string> {
  return new Map([...keys].map(([key, { column }]) => [column, key]));
}

const isNaming = ({ keys }: HeadRow, { nameKey }: WordTools): boolean =>
  keys.has(nameKey) || keys.has('cluster');

/** Whether the words alone make a row a table header. */
function isHeader(head: HeadRow, tools: WordTools): boolean {
  const { keys, heads, texts, numbers } = head;
  if (numbers > heads / 2 || heads * 2 < texts) return false;
  return keys.size >= 2 || (isNaming(head, tools) && heads >= 2);
}

/** First and last row index of each header of a sheet. */
function findHeads(sheet: Sheet, tools: WordTools): { first: number; last: number }[] {
  const { rows } = sheet;
  const heads: { first: number; last: number }[] = [];
  let known: ReadonlyMap<number, string> = new Map();
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at];
    if (!row) continue;
    const head = lookAt(row, tools);
    if (!isHeader(head, tools) || isData(row, known, tools)) continue;
    const previous = heads.at(-1);
    const first = firstLine(sheet, at, previous?.last, tools);
    const last = lastLine(sheet, at, head, tools);
    heads.push({ first, last });
    known = keysByColumn(head);
    at = last;
  }
  return heads;
}

/** Index of the first header row, including text-only rows directly above. */
function firstLine(
  { rows }: Sheet,
  at: number,
  before: number | undefined,
  tools: WordTools,
): number {
  let first = at;
  for (let above = at - 1; above > (before ?? -1) && at - above < deepest; above -= 1) {
    const [row, below] = [rows[above], rows[above + 1]];
    if (!row || !below || below.row !== row.row + 1) break;
    const { texts, numbers, heads } = lookAt(row, tools);
    // A lone title or note belongs to no column.
    if (texts === 0 || numbers > 0 || (texts === 1 && heads === 0)) break;
    if (texts > 1 && heads === 0) break;
    first = above;
  }
  return first;
}

/** True for a lone text below its column header, or spanning several columns: it names a group of rows. */
function namesGroup({ row, cells }: SheetRow, head: SheetRow, merges: readonly MergedArea[]) {
  const [only, ...others] = cells;
  if (!only || others.length > 0) return false;
  const isWide = ({ left, right }: MergedArea) => right > left;
  const over = (line: number) =>
    merges.find(
      ({ top, bottom, left, right }) =>
        top <= line && line <= bottom && left <= only.column && only.column <= right,
    );
  const [own, above] = [over(row), over(head.row)];
  if (own && isWide(own)) return true;
  return !(above && isWide(above)) && head.cells.some(({ column }) => column === only.column);
}

/** Index of the last header row: further ones are blank in the column of cluster names. */
function lastLine({ rows, merges }: Sheet, at: number, head: HeadRow, tools: WordTools): number {
  const naming = head.keys.get(tools.nameKey) ?? head.keys.get('cluster');
  let last = at;
  for (let below = at + 1; below < rows.length && below - at < deepest; below += 1) {
    const row = rows[below];
    const above = rows[below - 1];
    if (!row || !above || row.row !== above.row + 1 || namesGroup(row, above, merges)) break;
    const { texts, numbers, heads } = lookAt(row, tools);
    if (numbers > 0 || heads === 0 || heads * 2 < texts) break;
    if (naming && row.cells.some(({ column }) => column === naming.column)) break;
    if (!naming && isData(row, keysByColumn(head), tools)) break;
    last = below;
  }
  return last;
}

/** Texts of a header row by column; merged cells and group headers span several. */
function spreadLine(
  { row, cells }: SheetRow,
  merges: readonly MergedArea[],
  below: ReadonlySet<number>,
): Map<number, Cell> {
  const spread = new Map<number, Cell>();
  const texts = cells.filter(({ text }) => text.trim() !== '');
  for (const [n, cell] of texts.entries()) {
    const merge = merges.find(
      ({ top, bottom, left }) => top <= row && row <= bottom && left === cell.column,
    );
    const next = texts[n + 1]?.column ?? Number.POSITIVE_INFINITY;
    spread.set(cell.column, cell);
    if (merge) {
      for (let column = cell.column + 1; column <= merge.right; column += 1)
        spread.set(column, cell);
      continue;
    }
    // Without merged cells, a group header has texts below it and blanks to its right.
    if (!below.has(cell.column)) continue;
    for (let column = cell.column + 1; column < next && below.has(column); column += 1) {
      spread.set(column, cell);
    }
  }
  return spread;
}

function readColumns(sheet: Sheet, first: number, last: number): TableColumn[] {
  const lines = sheet.rows.slice(first, last + 1);
  const layers: Map<number, Cell>[] = [];
  let below: ReadonlySet<number> = new Set();
  for (const line of lines.toReversed()) {
    const layer = spreadLine(line, sheet.merges, below);
    layers.unshift(layer);
    below = new Set([...below, ...line.cells.map(({ column }) => column)]);
  }
  const columns = [...new Set(layers.flatMap((layer) => [...layer.keys()]))].sort((a, b) => a - b);
  return columns.flatMap((column): TableColumn[] => {
    const stack = layers.flatMap((layer) => layer.get(column) ?? []);
    const cell = stack.at(-1);
    if (!cell) return [];
    const texts = stack.map(({ text }) => text.trim());
    return [{ column, cell, texts: texts.filter((text, n) => text !== texts[n - 1]) }];
  });
}

/** Split side-by-side tables, each with a name column. */
function partTables(columns: readonly TableColumn[], tools: WordTools): TableColumn[][] {
  const parts: TableColumn[][] = [];
  for (const [n, column] of columns.entries()) {
    const isGap = n > 0 && column.column > (columns[n - 1]?.column ?? 0) + 1;
    const isName = (one: TableColumn) =>
      tools.likely(one.texts.at(-1) ?? '')?.key === tools.nameKey;
    const part = parts.at(-1);
    const rest = columns.slice(n);
    const hasNames = part?.some(isName) === true && rest.some(isName);
    if (part && !(hasNames && (isGap || isName(column)))) part.push(column);
    else parts.push([column]);
  }
  return parts;
}

/** The tables of a sheet, top to bottom. */
export function findTables(sheet: Sheet, tools: WordTools): FoundTable[] {
  const heads = findHeads(sheet, tools);
  return heads.flatMap(({ first, last }, n) => {
    const parts = partTables(readColumns(sheet, first, last), tools);
    return parts.map((columns, part): FoundTable => ({
      columns,
      first,
      from: last + 1,
      to: heads[n + 1]?.first ?? sheet.rows.length,
      left: part === 0 ? 1 : (columns[0]?.column ?? 1),
      right: (parts[part + 1]?.[0]?.column ?? Number.POSITIVE_INFINITY) - 1,
    }));
  });
}
