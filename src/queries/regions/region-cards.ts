import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { stageKeyOf } from '../../domain/inventory/tally.ts';
import { symbolOf } from '../../domain/stages/stage-order.ts';
import type { StageSymbol } from '../../domain/stages/stage-symbols.ts';
import { type Format, useFormat } from '../../i18n/format.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { clusterSentence } from '../clusters/cluster-sentence.ts';
import { stageHeading } from '../clusters/stage-words.ts';
import { compareHref } from '../compare/published-choice.ts';
import type { LandRegion } from './map-regions.ts';
import { regionLead } from './region-lead.ts';

/** Cards of the regions of a map, one of which is shown at a time. */
export interface RegionCards {
  /** All stages, in order. */
  readonly stages: readonly { readonly look: StageSymbol; readonly word: string }[];
  /** Addresses to which the id of a region is added. */
  readonly clustersHref: string | undefined;
  readonly compareHref: string | undefined;
  /** What the script reads, as JSON that cannot end a script. */
  readonly data: string;
}

/** What the script reads. */
export interface RegionCardData {
  readonly separators: Format['separators'];
  /** A sentence about each region, and its number of entries at each stage. */
  readonly regions: Readonly<
    Record<string, readonly [sentence: string, counts: readonly number[]]>
  >;
  /** A sentence about each cluster that has a mark of its own, by its address. */
  readonly clusters?: Readonly<Record<string, string>>;
}

/** JSON to be embedded in a page. */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c');

/** A region whose entries a page does not count may have others. */
function sayRegion(
  portal: Portal,
  id: string,
  rows: readonly InventoryRow[],
  locale: Locale,
): string {
  const region = portal.regionById.get(id);
  const total = portal.rowsByRegion.get(id)?.length ?? 0;
  if (!region) return '';
  if (rows.length === 0 && total > 0)
    return useTranslate(locale)('map.cardAll', { total: useFormat(locale).number(total) });
  return regionLead(portal, region, locale, rows);
}

/**
 * Cards of regions: the given rows by stage, a sentence about them, and where to go from there.
 * @param marked rows with marks of their own, each with a card
 * @param filter values by facet that the list of clusters needs to show the same rows; undefined if it cannot
 */
export function viewRegionCards(
  portal: Portal,
  regions: readonly Pick<LandRegion, 'id'>[],
  rows: readonly InventoryRow[],
  filter: Readonly<Record<string, string>> | undefined,
  locale: Locale,
  marked: readonly InventoryRow[] = [],
): RegionCards {
  const { keys } = portal.stageOrder;
  const data: RegionCardData = {
    separators: useFormat(locale).separators,
    regions: Object.fromEntries(
      regions.map(({ id }) => {
        const own = rows.filter((row) => row.regions.has(id));
        const counts = keys.map((key) => own.filter((row) => stageKeyOf(row) === key).length);
        return [id, [sayRegion(portal, id, own, locale), counts]];
      }),
    ),
    ...(marked.length > 0 && {
      clusters: Object.fromEntries(
        marked.map(({ id }) => [
          href(locale, `/clusters/${id}/`),
          clusterSentence(portal, id, locale) ?? '',
        ]),
      ),
    }),
  };
  const list = filter && new URLSearchParams([...Object.entries(filter), ['region', '']]);
  return {
    stages: keys.map((key) => ({
      look: symbolOf(key, portal.stageOrder),
      word: stageHeading(portal, key, locale),
    })),
    clustersHref: list && `${href(locale, '/clusters/')}?${list}`,
    compareHref: list && compareHref(portal, 'regions', '', locale),
    data: scriptJson(data),
  };
}
