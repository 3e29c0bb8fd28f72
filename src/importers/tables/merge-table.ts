import { Document, isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { TableNumber } from './read-numbers.ts';
import type { TableKind } from './table-kinds.ts';

/** A number of a table that is another one than before. */
export interface NumberDifference {
  readonly ids: readonly string[];
  readonly before: number | undefined;
  readonly after: number;
}

/** A table after numbers came in. */
export interface MergedTable {
  readonly differences: readonly NumberDifference[];
  readonly text: string;
}

/** What a new file of a table says above its rows, and below them. */
export interface TableHead {
  readonly kind: string;
  readonly asOf: string;
  readonly sources: readonly string[];
}

const keyOf = (ids: readonly string[]) => ids.join(' ');

/** The ids of a row that stands in the file. */
const idsOf = (row: YAMLMap, { names }: TableKind): string[] =>
  names.map(({ key }) => String(row.get(key) ?? ''));

/** A row on a line of its own, so that a difference of files shows it as one. */
function makeRow(document: Document, kind: TableKind, { ids, value }: TableNumber): YAMLMap {
  const told = kind.names.flatMap(({ key }, n) => (ids[n] ? [[key, ids[n]] as const] : []));
  const isStandard = value === kind.standard;
  const fields = Object.fromEntries([...told, ...(isStandard ? [] : [[kind.value, value]])]);
  const node = document.createNode(fields) as YAMLMap;
  node.flow = true;
  return node;
}

/** Where a new row goes, so that rows stand sorted by their names. */
function placeOf(rows: YAMLSeq, key: string, kind: TableKind): number {
  const at = rows.items.findIndex((row) => isMap(row) && keyOf(idsOf(row, kind)) > key);
  return at === -1 ? rows.items.length : at;
}

function newDocument({ kind, asOf, sources }: TableHead): Document {
  const cited = sources.map((source) => ({ source }));
  return new Document({ kind, asOf, rows: [], sources: cited });
}

/**
 * Puts numbers into the file of a table. Rows that stand there and are not told again stay, and so do
 * comments; the same numbers a second time give the same text.
 * @param text the file as it is, or undefined for a new one
 */
export function mergeTable(
  text: string | undefined,
  head: TableHead,
  kind: TableKind,
  numbers: readonly TableNumber[],
): MergedTable {
  const document = text === undefined ? newDocument(head) : parseDocument(text);
  const rows = document.get('rows');
  if (!isSeq(rows)) throw new Error('expected a table with rows');
  rows.flow = false;
  const standing = new Map(
    rows.items.filter((row) => isMap(row)).map((row) => [keyOf(idsOf(row, kind)), row]),
  );
  const differences: NumberDifference[] = [];
  for (const one of numbers) {
    const key = keyOf(one.ids);
    const row = standing.get(key);
    const before = row && Number(row.get(kind.value) ?? kind.standard);
    if (before === one.value) continue;
    differences.push({ ids: one.ids, before, after: one.value });
    if (!row) rows.items.splice(placeOf(rows, key, kind), 0, makeRow(document, kind, one));
    else if (one.value === kind.standard) row.delete(kind.value);
    else row.set(kind.value, one.value);
  }
  const untouched = text !== undefined && differences.length === 0;
  return { differences, text: untouched ? text : document.toString({ lineWidth: 0 }) };
}
