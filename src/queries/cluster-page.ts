import { isMissing } from '../domain/missing.ts';
import type { InventoryRow } from '../domain/inventory/join-inventory.ts';
import {
  type StageKey,
  type StageTally,
  stageKeyOf,
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

function peers(rows: readonly InventoryRow[], self: InventoryRow, locale: Locale): Peers {
  const others = rows.filter((row) => row.id !== self.id);
  return { shown: sortByStage(others, locale).slice(0, listLength), total: others.length };
}

/** The region whose rows stand beside a row: its first one, or the one above when it is alone there. */
function nearPlace(row: InventoryRow): string | undefined {
  const [place] = row.places;
  if (!place || (rowsByRegion.get(place)?.length ?? 0) > 1) return place;
  return regionById.get(place)?.parent ?? place;
}

/** The rows among which a reader turns pages: of its region, else the wider rows of its country. */
function shelf(row: InventoryRow): readonly InventoryRow[] {
  const place = nearPlace(row);
  if (place) return rowsByRegion.get(place) ?? [];
  return (rowsByCountry.get(row.country) ?? []).filter((other) => other.places.length === 0);
}

const shelves = new Map<string, readonly InventoryRow[]>();

function sortedShelf(row: InventoryRow, locale: Locale): readonly InventoryRow[] {
  const key = `${locale}/${nearPlace(row) ?? row.country}`;
  let sorted = shelves.get(key);
  if (!sorted) {
    sorted = sortByName(shelf(row), locale);
    shelves.set(key, sorted);
  }
  return sorted;
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

/**
 * Everything around a cluster.
 * @throws Error for an id that the inventory does not have
 */
export function clusterContext(id: string, locale: Locale): ClusterContext {
  const row = rowById.get(id);
  if (!row) throw new Error(`No cluster "${id}"`);
  const nearRegion = nearPlace(row);
  const near = sortedShelf(row, locale);
  const [place] = row.places;
  const at = near.indexOf(row);
  const sectorRows = rowsBySector.get(row.sectors[0] ?? '') ?? [];
  const countryRows = rowsByCountry.get(row.country) ?? [];
  return {
    row,
    stage: stageKeyOf(row),
    nextStage: isMissing(row.stage) ? undefined : stageIds[stageIds.indexOf(row.stage) + 1],
    around: tallyOf(`place/${place}`, place ? (rowsByRegion.get(place) ?? []) : near),
    country: tallyOf(`country/${row.country}`, countryRows),
    nearRegion,
    sameRegion: peers(near, row, locale),
    sameSector: peers(
      sectorRows.filter((other) => !nearRegion || !other.regions.has(nearRegion)),
      row,
      locale,
    ),
    previous: near.length > 1 ? near[(at - 1 + near.length) % near.length] : undefined,
    next: near.length > 1 ? near[(at + 1) % near.length] : undefined,
  };
}

/** All ids, in the order of their entries. */
export const clusterIds: readonly string[] = inventory.map((row) => row.id);
