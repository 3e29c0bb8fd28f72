import type { PackageTable } from '../../exports/data-package/model.ts';
import type { Portal } from '../../portal/portal.ts';
import { remember } from '../../portal/remember.ts';
import type { RefKind } from '../../schemas/ref.ts';
import { collectionTables } from '../data/package-tables.ts';
import { countedEditions } from '../editions/counted-editions.ts';
import type { ApiResource } from './api-resource.ts';
import { objectsInOwnLanguages } from '../data/own-languages.ts';
import { entryResources } from './entry-resources.ts';
import { tableResource } from './table-resource.ts';

/** Tables whose rows have pages. */
const paged: Readonly<Record<string, RefKind>> = {
  clusters: 'clusters',
  regions: 'regions',
  sectors: 'sectors',
  organisations: 'organisations',
  programmes: 'programmes',
};

/** A table of one of several editions says of which in its title. */
const ofEdition = (table: PackageTable, edition: string): PackageTable => ({
  ...table,
  titles: Object.fromEntries(
    Object.entries(table.titles).map(([locale, title]) => [locale, `${title} (${edition})`]),
  ),
});

/** A table, with its name in the API. */
interface NamedTable {
  readonly table: PackageTable;
  readonly name: string;
}

/** The tables of a portal, in which each edition has returns and published figures of its own. */
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

/** The same, made once. */
const tables = remember('tables', listTables);

const writeTable = (portal: Portal, { table, name }: NamedTable): ApiResource =>
  tableResource(portal, table, paged[table.name], name);

const itemsInOwnLanguages = (portal: Portal, { items, ...list }: ApiResource): ApiResource => ({
  ...list,
  items: () => objectsInOwnLanguages(portal, items()),
});

/** What is said of a list without its items. */
export type ApiList = Pick<ApiResource, 'name' | 'titles' | 'size'>;

/** All lists of the API; an empty one is left out. Who only names them does not depend on what they hold. */
export const apiLists = remember('apiLists', (portal): readonly ApiList[] =>
  [
    ...tables(portal).map((table) => writeTable(portal, table)),
    ...[...entryResources.values()].map((list) => list(portal)),
  ]
    .map(({ name, titles, size }) => ({ name, titles, size }))
    .filter(({ size }) => size > 0),
);

/** A table by its name. Who shows one does not depend on what the others hold. */
const tableNamed = remember('tableNamed', (portal, wanted: string) =>
  tables(portal).find(({ name }) => name === wanted),
);

/** A list of the API by its name; the others are not read for it. Undefined for one that is empty. */
export function apiResource(portal: Portal, name: string): ApiResource | undefined {
  const entries = entryResources.get(name)?.(portal);
  const table = entries ? undefined : tableNamed(portal, name);
  const list = entries ? itemsInOwnLanguages(portal, entries) : table && writeTable(portal, table);
  return list && list.size > 0 ? list : undefined;
}
