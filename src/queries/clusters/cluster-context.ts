import { isMissing } from '../../domain/missing.ts';
import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { type StageTally, stageKeyOf, tallyStages } from '../../domain/inventory/tally.ts';
import { nextStage, type StageKey } from '../../domain/stages/stage-order.ts';
import type { StageId } from '../../schemas/stage.ts';
import type { Locale } from '../../i18n/locales.ts';
import { sortByName, sortByStage } from '../links/names.ts';
import { remember } from '../../portal/remember.ts';
import type { Portal } from '../../portal/portal.ts';
import { maxShown, placeByLikeness, sectorByLikeness } from './alike-rows.ts';

export interface ClusterContext {
  readonly row: InventoryRow;
  readonly stage: StageKey;
  /** Next stage; undefined for the last, an unreported one, and one that is no step. */
  readonly nextStage: StageId | undefined;
  /** Tally of the first region it names, or of the wider rows of its country. */
  readonly around: StageTally;
  readonly country: StageTally;
  /** Region of `sameRegion`; undefined for rows that name none. */
  readonly nearRegion: string | undefined;
  /** The most similar related rows, in the same region and in the same sector elsewhere. */
  readonly sameRegion: readonly InventoryRow[];
  readonly sameSector: readonly InventoryRow[];
  readonly previous: InventoryRow | undefined;
  readonly next: InventoryRow | undefined;
}

/** Region of a row's neighbours: its first one, or the parent if it is alone there. */
function nearPlace(portal: Portal, row: InventoryRow): string | undefined {
  const [place] = row.places;
  if (!place || (portal.rowsByRegion.get(place)?.length ?? 0) > 1) return place;
  return portal.regionById.get(place)?.parent ?? place;
}

/** Key of the list that contains a row: a region, or the wider rows of its country. */
const listKeyOf = (portal: Portal, row: InventoryRow) =>
  nearPlace(portal, row) ?? `wide:${row.scope}:${row.country}`;

const rowsOfList = (portal: Portal, key: string): readonly InventoryRow[] => {
  const [wide, scope, country = ''] = key.split(':');
  return wide === 'wide'
    ? (portal.rowsByCountry.get(country) ?? []).filter(
        (other) => other.places.length === 0 && other.scope === scope,
      )
    : (portal.rowsByRegion.get(key) ?? []);
};

// Sorted once: sorting a sector for each of its clusters would take hours in a large portal.
const listByName = remember('listByName', (portal, key: string, locale: Locale) =>
  sortByName(portal, rowsOfList(portal, key), locale),
);
const listByStage = remember('listByStage', (portal, key: string, locale: Locale) =>
  sortByStage(portal, rowsOfList(portal, key), locale),
);

/** The first few rows of a list that meet a condition. */
function firstOf(
  rows: Iterable<InventoryRow>,
  fits: (row: InventoryRow) => boolean,
): InventoryRow[] {
  const found: InventoryRow[] = [];
  for (const row of rows) {
    if (found.length === maxShown) break;
    if (fits(row)) found.push(row);
  }
  return found;
}

const tallyOfRegion = remember('tallyOfRegion', (portal, id: string) =>
  tallyStages(portal.rowsByRegion.get(id) ?? [], portal.stageOrder),
);
const tallyOfList = remember('tallyOfList', (portal, key: string) =>
  tallyStages(rowsOfList(portal, key), portal.stageOrder),
);
const tallyOfCountry = remember('tallyOfCountry', (portal, id: string) =>
  tallyStages(portal.rowsByCountry.get(id) ?? [], portal.stageOrder),
);

/** Neighbours of a row: those in its list, or in any of its regions if it names several. */
function samePlaces(
  portal: Portal,
  row: InventoryRow,
  key: string,
  locale: Locale,
): readonly InventoryRow[] {
  const rows =
    row.places.length > 1
      ? sortByStage(
          portal,
          [...new Set(row.places.flatMap((id) => portal.rowsByRegion.get(id) ?? []))],
          locale,
        )
      : listByStage(portal, key, locale);
  return firstOf(placeByLikeness(row, rows), (other) => other !== row);
}

/**
 * Everything around a cluster. It depends on a few rows of long lists only: if others change, its page and sheet
 * are kept.
 * @throws Error for an id missing from the inventory
 */
export const findContext = remember(
  'findContext',
  (portal, id: string, locale: Locale): ClusterContext => {
    const row = portal.rowById.get(id);
    if (!row) throw new Error(`No cluster "${id}"`);
    const nearRegion = nearPlace(portal, row);
    const key = listKeyOf(portal, row);
    const near = listByName(portal, key, locale);
    const [place] = row.places;
    const at = near.indexOf(row);
    // With several regions, exclude all rows in any of them.
    const here = row.places.length > 1 ? row.places : nearRegion ? [nearRegion] : [];
    const elsewhere = (other: InventoryRow) =>
      other !== row && !here.some((region) => other.regions.has(region));
    return {
      row,
      stage: stageKeyOf(row),
      nextStage: isMissing(row.stage) ? undefined : nextStage(row.stage, portal.stageOrder),
      around: place ? tallyOfRegion(portal, place) : tallyOfList(portal, key),
      country: tallyOfCountry(portal, row.country),
      nearRegion,
      sameRegion: samePlaces(portal, row, key, locale),
      sameSector: firstOf(sectorByLikeness(portal, row, locale), elsewhere),
      previous: at < 0 ? undefined : near[at - 1],
      next: at < 0 ? undefined : near[at + 1],
    };
  },
);
