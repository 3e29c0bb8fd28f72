import { tabulateRegions } from '../../domain/figures/tabulate-regions.ts';
import type { TableCell } from '../../domain/figures/table.ts';
import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import { remember } from '../../portal/remember.ts';
import { namedInputs } from '../figures/named-inputs.ts';
import { atlas } from './maps.ts';

export interface RankedRegion {
  readonly id: string;
  /** Number of rows; undefined if no source gives it. */
  readonly count: number | undefined;
  /** Those beyond the first stage; undefined if no stage is reported. */
  readonly past: number | undefined;
}

const known = (cell: TableCell | undefined) => (typeof cell === 'number' ? cell : undefined);

const drawnRegions = (portal: Portal) =>
  portal.regions.filter(({ id }) => atlas(portal)?.shapes.has(id));

/** Whether the portal has shapes of regions with clusters in them; otherwise a map would be empty. */
export function hasMap(portal: Portal): boolean {
  return drawnRegions(portal).some(({ id }) => (portal.rowsByRegion.get(id)?.length ?? 0) > 0);
}

/** Regions of the map by number of the given rows, the largest first, ties by name. */
export const rankRegions = (
  portal: Portal,
  rows: readonly InventoryRow[],
  locale: Locale,
): RankedRegion[] =>
  tabulateRegions(drawnRegions(portal), rows, namedInputs(portal, locale)).rows.map(
    ({ id, cells: [count, past] }) => ({ id, count: known(count), past: known(past) }),
  );

/** The same for all rows. */
export const rankedRegions = remember(
  'rankedRegions',
  (portal: Portal, locale: Locale): readonly RankedRegion[] =>
    rankRegions(portal, portal.inventory, locale),
);
