import type { PublishedFigure } from '../../schemas/edition.ts';
import type { FrozenData, FrozenFigure, FrozenRow } from '../../schemas/frozen-edition.ts';
import type { InventoryRow } from '../inventory/join-inventory.ts';
import { notReported } from '../missing.ts';
import type { ValueSources } from '../report/resolve-value.ts';

export interface FrozenEdition {
  readonly data: FrozenData;
  readonly rows: readonly InventoryRow[];
  /** The same rows with names, by id. */
  readonly rowById: ReadonlyMap<string, FrozenRow>;
  readonly figureById: ReadonlyMap<string, FrozenFigure>;
  /** Sources of values in its texts. */
  readonly values: ValueSources;
}

/** Archived row as an inventory row. */
export function toInventoryRow(row: FrozenRow, edition: string): InventoryRow {
  return {
    id: row.id,
    country: row.country,
    scope: row.scope,
    kind: row.kind,
    stage: row.stage ?? notReported,
    edition: row.returned ? edition : undefined,
    returned: row.returned,
    counted: true,
    regions: new Set(row.regions),
    places: row.places,
    printedRegion: row.printedRegion,
    regionGroups: row.regionGroups,
    agency: row.agency,
    sectors: row.sectors,
    groups: row.groups,
    mainGroup: row.mainGroup,
    ...(row.point && { point: row.point }),
  };
}

/** Row for the archive, with the names of its cluster. */
export function toFrozenRow(
  row: InventoryRow,
  name: FrozenRow['name'],
  printedName: string | undefined,
): FrozenRow {
  return {
    id: row.id,
    name,
    ...(printedName === undefined ? {} : { printedName }),
    country: row.country,
    scope: row.scope,
    kind: row.kind,
    stage: typeof row.stage === 'string' ? row.stage : null,
    returned: row.returned,
    regions: [...row.regions],
    places: [...row.places],
    ...(row.printedRegion === undefined ? {} : { printedRegion: row.printedRegion }),
    regionGroups: [...row.regionGroups],
    ...(row.agency === undefined ? {} : { agency: row.agency }),
    sectors: [...row.sectors],
    groups: [...row.groups],
    ...(row.mainGroup === undefined ? {} : { mainGroup: row.mainGroup }),
    ...(row.point && { point: row.point }),
  };
}

/** Prepare the archived data of an edition. */
export function openFrozen(data: FrozenData): FrozenEdition {
  const figureById = new Map(data.figures.map((figure) => [figure.id, figure]));
  const published: readonly Pick<PublishedFigure, 'id' | 'value' | 'unit'>[] = data.published;
  return {
    data,
    rows: data.rows.map((row) => toInventoryRow(row, data.edition)),
    rowById: new Map(data.rows.map((row) => [row.id, row])),
    figureById,
    values: {
      edition: { figures: published },
      counts: new Map(Object.entries(data.counts)),
      table: (id) => figureById.get(id)?.table,
    },
  };
}
