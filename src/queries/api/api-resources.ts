import type { PackageTable } from '../../exports/data-package/model.ts';
import type { Portal } from '../../portal/portal.ts';
import { remember } from '../../portal/remember.ts';
import type { RefKind } from '../../schemas/ref.ts';
import { collectionTables } from '../data/package-tables.ts';
import { countedEditions } from '../editions/counted-editions.ts';
import type { ApiResource } from './api-resource.ts';
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

/** A table of a portal, in which each edition has returns and published figures of its own. */
function listTables(portal: Portal): { readonly table: PackageTable; readonly name: string }[] {
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

/** All lists of the API; an empty one is left out. Made once. */
export const apiResources = remember((portal): readonly ApiResource[] =>
  [
    ...listTables(portal).map(({ table, name }) =>
      tableResource(portal, table, paged[table.name], name),
    ),
    ...entryResources(portal),
  ].filter(({ items }) => items.length > 0),
);
