import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { stageKeyOf } from '../../domain/inventory/tally.ts';
import type { Locale } from '../../i18n/locales.ts';
import { remember } from '../../portal/remember.ts';
import type { Portal } from '../../portal/portal.ts';
import { sortByStage } from '../links/names.ts';

// Rows ordered by likeness to another one. Lists are grouped once for all their rows: comparing all pairs would
// take hours in a large portal.

/** Max neighbours named before the link to the whole list. */
export const maxShown = 8;

/** What a row is about, the rarest first. */
const subjectsOf = (portal: Portal, row: InventoryRow): string[] =>
  Object.entries(portal.subjectsByCluster.get(row.id) ?? {})
    .sort(([, a], [, b]) => b - a)
    .map(([subject]) => subject);

/** A long list from the place of a row on, so that not all rows are shown its beginning. */
function* turned(rows: readonly InventoryRow[], row: InventoryRow): Generator<InventoryRow> {
  const start = rows.length > maxShown + 1 ? rows.indexOf(row) + 1 : 0;
  for (let at = 0; at < rows.length; at += 1) {
    const next = rows[(start + at) % rows.length];
    if (next) yield next;
  }
}

/** Traits that a row shares with those like it, the closest first. */
const sectorTraits = (portal: Portal, row: InventoryRow): string[] => {
  const stage = stageKeyOf(row);
  return [
    ...subjectsOf(portal, row).map((subject) => `subject ${subject}`),
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

/** Rows of several lists without duplicates, evaluated lazily. */
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
 * Rows in the main sector of a row: first those that are about the same, then those of its stage in its country, of
 * its stage, of its country, and the rest by stage.
 */
export function* sectorByLikeness(
  portal: Portal,
  row: InventoryRow,
  locale: Locale,
): Generator<InventoryRow> {
  const { rows, groups } = groupBySector(portal, row.sectors[0] ?? '', locale);
  const tiers = sectorTraits(portal, row).map((trait) => turned(groups.get(trait) ?? [], row));
  yield* eachOnce([...tiers, rows]);
}

/** Rows that meet a condition, lazily. */
function* where(
  rows: Iterable<InventoryRow>,
  fits: (row: InventoryRow) => boolean,
): Generator<InventoryRow> {
  for (const row of rows) if (fits(row)) yield row;
}

/** Rows of a place: those that share a sector first, then those of its stage; ties keep their order. */
export function placeByLikeness(
  row: InventoryRow,
  rows: readonly InventoryRow[],
): Generator<InventoryRow> {
  const stage = stageKeyOf(row);
  return eachOnce([
    where(turned(rows, row), ({ sectors }) => sectors.some((one) => row.sectors.includes(one))),
    where(turned(rows, row), (other) => stageKeyOf(other) === stage),
    rows,
  ]);
}
