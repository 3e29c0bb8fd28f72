import { Document, isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Untold } from './read-value.ts';
import type { TableNumber } from './settle-numbers.ts';
import type { TableKind } from './table-kinds.ts';

/** A new, changed or newly withheld number of a table. */
export interface NumberDifference {
  readonly ids: readonly string[];
  readonly before: number | Untold | undefined;
  readonly after: number | Untold;
}

/** How tables record a number withheld by its source. */
const reasons = { secret: 'suppressed', unreported: 'not-reported' } as const;

export interface MergedTable {
  readonly differences: readonly NumberDifference[];
  /** Names of the rows that are not among the numbers, and stay. */
  readonly others: readonly string[];
  readonly text: string;
}

/** Content of a new table file around its rows. */
export interface TableHead {
  readonly kind: string;
  readonly asOf: string;
  readonly sources: readonly string[];
  /** Further fields of the kind, above the rows. */
  readonly more?: Readonly<Record<string, unknown>>;
}

const keyOf = (ids: readonly string[]) => ids.join(' ');

const idsOf = (row: YAMLMap, { names }: TableKind): string[] =>
  names.map(({ key }) => String(row.get(key) ?? ''));

/** A row on one line, so that diffs show each as one. */
function makeRow(document: Document, kind: TableKind, { ids, value, flag }: TableNumber): YAMLMap {
  const told = kind.names.flatMap(({ key }, n) => (ids[n] ? [[key, ids[n]] as const] : []));
  const isStandard = value === kind.standard;
  const own = typeof value === 'number' ? [kind.value, value] : ['missing', reasons[value]];
  const fields = Object.fromEntries([
    ...told,
    ...(isStandard ? [] : [own]),
    ...(flag ? [['flag', flag]] : []),
  ]);
  const node = document.createNode(fields) as YAMLMap;
  node.flow = true;
  return node;
}

/** Number of a row, or why it is missing. */
function valueIn(row: YAMLMap, kind: TableKind): number | Untold {
  const missing = row.get('missing');
  if (missing === reasons.secret) return 'secret';
  return missing === reasons.unreported
    ? 'unreported'
    : Number(row.get(kind.value) ?? kind.standard);
}

function setValue(row: YAMLMap, kind: TableKind, { value, flag }: TableNumber): void {
  if (flag) row.set('flag', flag);
  else row.delete('flag');
  row.delete(typeof value === 'number' ? 'missing' : kind.value);
  if (typeof value !== 'number') row.set('missing', reasons[value]);
  else if (value === kind.standard) row.delete(kind.value);
  else row.set(kind.value, value);
}

/** Index of a new row, keeping rows sorted by name. */
function placeOf(rows: YAMLSeq, key: string, kind: TableKind): number {
  const at = rows.items.findIndex((row) => isMap(row) && keyOf(idsOf(row, kind)) > key);
  return at === -1 ? rows.items.length : at;
}

function newDocument({ kind, asOf, sources, more }: TableHead): Document {
  const cited = sources.map((source) => ({ source }));
  return new Document({ kind, asOf, ...more, rows: [], sources: cited });
}

/** Write the address of the file above the rows of a table that has another one, or none; whether it did. */
function setAddress(document: Document, { more }: TableHead): boolean {
  const from = more?.from;
  const { contents } = document;
  if (from === undefined || !isMap(contents)) return false;
  const standing = contents.toJSON() as Record<string, unknown>;
  if (JSON.stringify(standing.from) === JSON.stringify(from)) return false;
  contents.delete('from');
  const at = contents.items.findIndex(({ key }) => String(key) === 'rows');
  contents.items.splice(at, 0, document.createPair('from', from));
  return true;
}

/**
 * Merge numbers into a table file. Other rows and comments stay. Idempotent.
 * @param text current text; undefined for a new file
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
    const before = row && valueIn(row, kind);
    if (before === one.value && row?.get('flag') === one.flag) continue;
    differences.push({ ids: one.ids, before, after: one.value });
    if (row) setValue(row, kind, one);
    else rows.items.splice(placeOf(rows, key, kind), 0, makeRow(document, kind, one));
  }
  const given = new Set(numbers.map(({ ids }) => keyOf(ids)));
  const others = [...standing.keys()].filter((key) => !given.has(key));
  const isMoved = text !== undefined && setAddress(document, head);
  const untouched = text !== undefined && differences.length === 0 && !isMoved;
  return { differences, others, text: untouched ? text : document.toString({ lineWidth: 0 }) };
}
