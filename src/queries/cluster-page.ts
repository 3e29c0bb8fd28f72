import { isMissing } from '../domain/missing.ts';
import type { InventoryRow } from '../domain/inventory/join-inventory.ts';
import {
  type StageKey,
  type StageTally,
  stageKeyOf,
  tallyBy,
  tallyStages,
} from '../domain/inventory/tally.ts';
import { type StageId, stageIds } from '../schemas/stage.ts';
import type { Locale } from '../i18n/locales.ts';
import { sortByName, sortByStage } from './names.ts';
import {
  inventory,
  regionById,
  rowById,
  rowsByCountry,
  rowsByRegion,
  rowsBySector,
} from './portal.ts';

/** How many names a list of neighbours shows before it leads on to the whole list. */
const listLength = 8;

/** Rows beside which a cluster stands: the first few, and how many there are in all. */
export interface Peers {
  readonly shown: readonly InventoryRow[];
  readonly total: number;
}

/** What a cluster's page says beyond the cluster's own entry. */
export interface ClusterContext {
  readonly row: InventoryRow;
  readonly stage: StageKey;
  /** The stage after its own; undefined for a mature or unreported one. */
  readonly nextStage: StageId | undefined;
  /** Tally of the first region it names, or of the wider rows of its country. */
  readonly around: StageTally;
  /** Tally of its country. */
  readonly country: StageTally;
  /** Region of `sameRegion`; undefined for rows that name none. */
  readonly nearRegion: string | undefined;
  readonly sameRegion: Peers;
  readonly sameSector: Peers;
  readonly previous: InventoryRow | undefined;
  readonly next: InventoryRow | undefined;
}

/** Keeps what many pages ask for: sorting a sector for each of its clusters would take hours. */
function remember<T>(make: (key: string, locale: Locale) => T): (key: string, locale: Locale) => T {
  const kept = new Map<string, T>();
  return (key, locale) => {
    const full = `${locale}/${key}`;
    let value = kept.get(full);
    if (value === undefined) {
      value = make(key, locale);
      kept.set(full, value);
    }
    return value;
  };
}

/** The region whose rows stand beside a row: its first one, or the one above when it is alone there. */
function nearPlace(row: InventoryRow): string | undefined {
  const [place] = row.places;
  if (!place || (rowsByRegion.get(place)?.length ?? 0) > 1) return place;
  return regionById.get(place)?.parent ?? place;
}

/** Key of the shelf of a row, for `remember`. */
const shelfKey = (row: InventoryRow) => nearPlace(row) ?? `wide:${row.scope}:${row.country}`;

const rowsOfShelf = (key: string): readonly InventoryRow[] => {
  const [wide, scope, country = ''] = key.split(':');
  return wide === 'wide'
    ? (rowsByCountry.get(country) ?? []).filter(
        (other) => other.places.length === 0 && other.scope === scope,
      )
    : (rowsByRegion.get(key) ?? []);
};

const shelfByName = remember((key, locale) => sortByName(rowsOfShelf(key), locale));
const shelfByStage = remember((key, locale) => sortByStage(rowsOfShelf(key), locale));
const sectorByStage = remember((key, locale) => sortByStage(rowsBySector.get(key) ?? [], locale));

/** Rows of a sector that lie in a region, by `sector/region`. */
const sectorInRegion = tallyBy(inventory, (row) =>
  row.sectors.flatMap((sector) => [...row.regions].map((region) => `${sector}/${region}`)),
);

/** The first few rows of a list that meet a condition. */
function firstOf(
  rows: readonly InventoryRow[],
  fits: (row: InventoryRow) => boolean,
): InventoryRow[] {
  const found: InventoryRow[] = [];
  for (const row of rows) {
    if (found.length === listLength) break;
    if (fits(row)) found.push(row);
  }
  return found;
}

const tallies = new Map<string, StageTally>();

function tallyOf(key: string, rows: readonly InventoryRow[]): StageTally {
  let tally = tallies.get(key);
  if (!tally) {
    tally = tallyStages(rows);
    tallies.set(key, tally);
  }
  return tally;
}

/** Rows beside a row: on its shelf, or in any of its regions when it names several. */
function samePlaces(row: InventoryRow, key: string, locale: Locale): Peers {
  const rows =
    row.places.length > 1
      ? sortByStage([...new Set(row.places.flatMap((id) => rowsByRegion.get(id) ?? []))], locale)
      : shelfByStage(key, locale);
  return { shown: firstOf(rows, (other) => other !== row), total: rows.length - 1 };
}

/**
 * Everything around a cluster.
 * @throws Error for an id that the inventory does not have
 */
export function clusterContext(id: string, locale: Locale): ClusterContext {
  const row = rowById.get(id);
  if (!row) throw new Error(`No cluster "${id}"`);
  const nearRegion = nearPlace(row);
  const key = shelfKey(row);
  const near = shelfByName(key, locale);
  const [place] = row.places;
  const at = near.indexOf(row);
  const sector = row.sectors[0] ?? '';
  const sectorRows = sectorByStage(sector, locale);
  const elsewhere = (other: InventoryRow) =>
    other !== row && (nearRegion === undefined || !other.regions.has(nearRegion));
  const sectorHere = nearRegion ? (sectorInRegion.get(`${sector}/${nearRegion}`) ?? 0) : 1;
  const countryRows = rowsByCountry.get(row.country) ?? [];
  return {
    row,
    stage: stageKeyOf(row),
    nextStage: isMissing(row.stage) ? undefined : stageIds[stageIds.indexOf(row.stage) + 1],
    around: tallyOf(`place/${place ?? key}`, place ? (rowsByRegion.get(place) ?? []) : near),
    country: tallyOf(`country/${row.country}`, countryRows),
    nearRegion,
    sameRegion: samePlaces(row, key, locale),
    sameSector: {
      shown: firstOf(sectorRows, elsewhere),
      total: sectorRows.length - sectorHere,
    },
    previous: near[at - 1],
    next: near[at + 1],
  };
}

/** All ids, in the order of their entries. */
export const clusterIds: readonly string[] = inventory.map((row) => row.id);
