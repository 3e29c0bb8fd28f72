import type { Cell, MergedArea, Sheet } from '../workbook/model.ts';
import type { LabelIndex, NamedHeader } from './label-index.ts';

/** A column of a table with the meaning of its header. */
export interface HeaderColumn extends NamedHeader {
  readonly column: number;
  /** Cell of its innermost text. */
  readonly cell: Cell;
}

export interface TableHeader {
  /** Last row of the header, above the returns. */
  readonly last: number;
  readonly columns: readonly HeaderColumn[];
}

/** Rows searched for a header: title rows may be above it. */
const looked = 40;
/** Max rows of a header. */
const deepest = 4;

/** Text of each column of a row, spread over merged cells. */
function spread(row: number, cells: readonly Cell[], merges: readonly MergedArea[]) {
  const texts = new Map<number, { text: string; cell: Cell }>();
  for (const cell of cells) {
    const text = cell.text.trim();
    if (text === '') continue;
    const merge = merges.find(({ top, left }) => top === row && left === cell.column);
    for (let column = cell.column; column <= (merge?.right ?? cell.column); column += 1) {
      texts.set(column, { text, cell });
    }
  }
  return texts;
}

/** The header that ends at row index `at`, with the texts above each column. */
export function readHeader(sheet: Sheet, at: number, index: LabelIndex): TableHeader {
  const { rows, merges } = sheet;
  const own = rows[at];
  const above = rows.slice(Math.max(0, at - deepest + 1), at + 1);
  const layers = above.map(({ row, cells }) => spread(row, cells, merges));
  const columns = [...new Set(layers.flatMap((layer) => [...layer.keys()]))].sort((a, b) => a - b);
  const found = columns.flatMap((column): HeaderColumn[] => {
    const stack = layers.flatMap((layer) => layer.get(column) ?? []);
    const innermost = stack.at(-1);
    if (!innermost) return [];
    const texts = stack.map(({ text }) => text).filter((text, n, all) => text !== all[n - 1]);
    return [{ column, texts, keys: index.find(texts), cell: innermost.cell }];
  });
  const settled = index.settle?.(found) ?? found.map(({ keys }) => keys);
  const clear = found.map((one, n) => ({ ...one, keys: settled[n] ?? one.keys }));
  return { last: own?.row ?? 0, columns: clear.map((one, n) => placeCurrency(one, clear[n - 1])) };
}

/** All currency columns have the same name: each belongs to the amount on its left. */
function placeCurrency(one: HeaderColumn, left: HeaderColumn | undefined): HeaderColumn {
  const [amount, ...others] = left?.keys ?? [];
  const own = `${amount}.currency`;
  const isBeside = left?.column === one.column - 1 && others.length === 0;
  return isBeside && one.keys.length > 1 && one.keys.includes(own) ? { ...one, keys: [own] } : one;
}

const known = ({ columns }: TableHeader): number =>
  new Set(columns.flatMap(({ keys }) => (keys.length === 1 ? keys : []))).size;

/**
 * The header of a sheet: the row, with those above it, that names the most fields. Undefined if none names at
 * least two.
 */
export function findHeader(sheet: Sheet, index: LabelIndex): TableHeader | undefined {
  let best: TableHeader | undefined;
  let bestAt = -1;
  for (let at = 0; at < Math.min(looked, sheet.rows.length); at += 1) {
    const header = readHeader(sheet, at, index);
    // A key row may follow the labels; further down it is the header of another page.
    const least = best ? known(best) + (at === bestAt + 1 ? 0 : 1) : 2;
    if (known(header) >= Math.max(2, least)) {
      const ownRow = header.columns.filter(({ cell }) => cell.row === header.last);
      if (ownRow.some(({ keys }) => keys.length === 1)) {
        best = header;
        bestAt = at;
      }
    }
  }
  return best;
}
