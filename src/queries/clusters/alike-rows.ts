import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { stageKeyOf } from '../../domain/inventory/tally.ts';
import type { Locale } from '../../i18n/locales.ts';
import { remember } from '../../portal/remember.ts';
import type { Portal } from '../../portal/portal.ts';
import { sortByStage } from '../links/names.ts';

// Rows in the order in which they are like another one. Lists are grouped once for all of their rows:
// comparing each row with each would take hours in a large portal.

/** The words of the name that decided the main sector of a row, as they are compared. */
function sectorWord(portal: Portal, row: InventoryRow): string {
  const data = portal.clusterById.get(row.id)?.data;
  return (data?.sectors[0]?.word ?? '').toLocaleLowerCase(data?.name.language);
}

/** What a row shares with those that are like it, the closest likeness first. */
const sectorTraits = (portal: Portal, row: InventoryRow): string[] => {
  const stage = stageKeyOf(row);
  const word = sectorWord(portal, row);
  return [
    ...(word ? [`word ${word}`] : []),
    `stage ${stage} of ${row.country}`,
    `stage ${stage}`,
    `country ${row.country}`,
  ];
};

const groupBySector = remember('groupBySector', (portal, sector: string, locale: Locale) => {
  const rows = sortByStage(portal, portal.rowsBySector.get(sector) ?? [], locale);
  return { rows, groups: groupByTraits(rows, (row) => sectorTraits(portal, row)) };
});

function groupByTraits(
  rows: readonly InventoryRow[],
  traitsOf: (row: InventoryRow) => readonly string[],
): ReadonlyMap<string, readonly InventoryRow[]> {
  const groups = new Map<string, InventoryRow[]>();
  for (const row of rows) {
    for (const trait of traitsOf(row)) {
      const group = groups.get(trait);
      if (group) group.push(row);
      else groups.set(trait, [row]);
    }
  }
  return groups;
}

/** Rows of several lists, each once, and none looked at before it is asked for. */
function* eachOnce(lists: Iterable<Iterable<InventoryRow>>): Generator<InventoryRow> {
  const seen = new Set<InventoryRow>();
  for (const list of lists) {
    for (const row of list) {
      if (seen.has(row)) continue;
      seen.add(row);
      yield row;
    }
  }
}

/**
 * The rows of the main sector of a row: first those that the same words of the name put there, then
 * those of its stage in its country, of its stage, of its country, and the rest by stage.
 */
export function* sectorByLikeness(
  portal: Portal,
  row: InventoryRow,
  locale: Locale,
): Generator<InventoryRow> {
  const { rows, groups } = groupBySector(portal, row.sectors[0] ?? '', locale);
  const tiers = sectorTraits(portal, row).map((trait) => groups.get(trait) ?? []);
  yield* eachOnce([...tiers, rows]);
}

/** The rows that meet a condition, one by one. */
function* where(
  rows: readonly InventoryRow[],
  fits: (row: InventoryRow) => boolean,
): Generator<InventoryRow> {
  for (const row of rows) if (fits(row)) yield row;
}

/** The same rows, those that share a sector first, then those of its stage; ties keep their order. */
export function placeByLikeness(
  row: InventoryRow,
  rows: readonly InventoryRow[],
): Generator<InventoryRow> {
  const stage = stageKeyOf(row);
  return eachOnce([
    where(rows, ({ sectors }) => sectors.some((sector) => row.sectors.includes(sector))),
    where(rows, (other) => stageKeyOf(other) === stage),
    rows,
  ]);
}
