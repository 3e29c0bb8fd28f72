import type { Cell } from '../../exports/csv.ts';
import {
  type PackageColumn,
  type PackageTable,
  plainText,
} from '../../exports/data-package/model.ts';
import type { Portal } from '../../portal/portal.ts';
import { remember } from '../../portal/remember.ts';
import type { RefKind } from '../../schemas/ref.ts';
import { collectionTables } from '../data/package-tables.ts';
import { countedEditions } from '../editions/counted-editions.ts';
import { isOff } from '../links/describe-collections.ts';
import { type ApiResource, itemsOf, type JsonSchema, listPages } from './api-resource.ts';
import { objectsInOwnLanguages, packageTableInOwnLanguages } from '../data/own-languages.ts';
import { entryResources } from './entry-resources.ts';
import { objectOf, pagesIn } from './schema-parts.ts';

/** Tables whose rows have pages. */
const paged: Readonly<Record<string, RefKind>> = {
  clusters: 'clusters',
  regions: 'regions',
  sectors: 'sectors',
  organisations: 'organisations',
  programmes: 'programmes',
};

/** Adds the edition to the title of a table that exists once per edition. */
const ofEdition = (table: PackageTable, edition: string): PackageTable => ({
  ...table,
  titles: Object.fromEntries(
    Object.entries(table.titles).map(([locale, title]) => [locale, `${title} (${edition})`]),
  ),
});

interface NamedTable {
  readonly table: PackageTable;
  readonly name: string;
}

/** Tables of a portal, with separate returns and published figures for each edition. */
function listTables(portal: Portal): NamedTable[] {
  const yearly = new Set(['returns', 'published-figures']);
  const living = collectionTables(portal, portal.editionId)
    .filter(({ name }) => !yearly.has(name))
    .map((table) => ({ table, name: table.name }));
  const years = countedEditions(portal).flatMap((edition) =>
    collectionTables(portal, edition)
      .filter(({ name }) => yearly.has(name))
      .map((table) => ({ table: ofEdition(table, edition), name: `${table.name}-${edition}` })),
  );
  return [...living, ...years];
}

const tables = remember('tables', listTables);

const types: Readonly<Record<PackageColumn['type'], JsonSchema>> = {
  string: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  date: { type: 'string', format: 'date' },
  url: { type: 'string', format: 'uri' },
};

/** A column as a property: a list if cells hold several values, null if they may be empty. */
function describeColumn({ type, titles, required, values, separator }: PackageColumn): JsonSchema {
  const one = { ...types[type], ...(values ? { enum: values } : {}) };
  const described = { description: plainText(titles) };
  if (separator) return { type: 'array', items: one, ...described };
  return required ? { ...one, ...described } : { anyOf: [one, { type: 'null' }], ...described };
}

/** Cell as a JSON value: restores the type of what CSV can only write as text. */
function readCell(cell: Cell, { type, separator }: PackageColumn) {
  const text = cell === undefined || cell === '' ? undefined : String(cell);
  if (separator) return text === undefined ? [] : text.split(separator);
  if (text === undefined) return null;
  if (type === 'boolean') return text === 'true';
  return type === 'integer' || type === 'number' ? Number(text) : text;
}

/**
 * Table of the data package as a list of objects: the same names, with types.
 * @param kind collection with pages for the row ids
 */
function tableResource(
  portal: Portal,
  whole: PackageTable,
  kind?: RefKind,
  name = whole.name,
): ApiResource {
  const { titles, columns, rows } = packageTableInOwnLanguages(portal, whole);
  const paged = kind !== undefined && !isOff(portal, kind);
  return {
    name,
    titles,
    item: objectOf({
      ...Object.fromEntries(columns.map((column) => [column.name, describeColumn(column)])),
      ...(paged ? { pages: pagesIn(portal) } : {}),
    }),
    ...itemsOf(rows, (row) => {
      const item = Object.fromEntries(
        columns.map((column, index) => [column.name, readCell(row[index], column)]),
      );
      return paged ? { ...item, pages: listPages(portal, kind, String(item.id)) } : item;
    }),
  };
}

const writeTable = (portal: Portal, { table, name }: NamedTable): ApiResource =>
  tableResource(portal, table, paged[table.name], name);

const itemsInOwnLanguages = (portal: Portal, { items, ...list }: ApiResource): ApiResource => ({
  ...list,
  items: () => objectsInOwnLanguages(portal, items()),
});

/** Description of a list without its items. */
export type ApiList = Pick<ApiResource, 'name' | 'titles' | 'size'>;

/** All lists of the API without the empty ones. Naming them does not depend on their items. */
export const apiLists = remember('apiLists', (portal): readonly ApiList[] =>
  [
    ...tables(portal).map((table) => writeTable(portal, table)),
    ...[...entryResources.values()].map((list) => list(portal)),
  ]
    .map(({ name, titles, size }) => ({ name, titles, size }))
    .filter(({ size }) => size > 0),
);

/** Table by name, independent of the content of other tables. */
const tableNamed = remember('tableNamed', (portal, wanted: string) =>
  tables(portal).find(({ name }) => name === wanted),
);

/** List of the API by name, without reading the others; undefined if empty. */
export function apiResource(portal: Portal, name: string): ApiResource | undefined {
  const entries = entryResources.get(name)?.(portal);
  const table = entries ? undefined : tableNamed(portal, name);
  const list = entries ? itemsInOwnLanguages(portal, entries) : table && writeTable(portal, table);
  return list && list.size > 0 ? list : undefined;
}
