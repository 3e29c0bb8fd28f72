import { firstStageWord } from './stage-words.ts';
import { potentialWord } from './potential.ts';
import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { stageKeyOf } from '../../domain/inventory/tally.ts';
import { useFormat } from '../../i18n/format.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { unfilled, useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { remember } from '../../portal/remember.ts';
import { type PickBarView, viewPickBar } from '../compare/pick-bar.ts';
import { listMeta } from '../frame/list-meta.ts';
import type { PageMeta } from '../frame/page-meta.ts';
import { sortByName } from '../links/names.ts';
import { cutPages, maxRows } from '../frame/cut-pages.ts';
import {
  countPart,
  framePart,
  labelPages,
  type ListPagesView,
  viewListPages,
} from '../frame/list-pages.ts';
import { groupByPlace, type RowGroup } from './cluster-groups.ts';
import { type ClusterItemView, clusterItems } from './cluster-items.ts';
import { facetKeys, namesOfFacets } from './facets.ts';
import {
  type ListCell,
  type ListColumn,
  listCells,
  listColumns,
  sortNumbers,
} from './fields/list-columns.ts';
import { type FilterView, listClusterFilters } from './list-filters.ts';
import { rowsOrigin } from './rows-origin.ts';
import { type UncountedView, viewUncounted } from './uncounted-clusters.ts';
import { describeSectorBasis } from '../sectors/sector-note.ts';

/** A cluster in the list, with its filter and sort keys. */
export interface ListedCluster extends ClusterItemView {
  /** Attributes of its line: ids of each facet, and its ranks by name and by stage. */
  readonly attributes: Readonly<Record<`data-${string}`, string>>;
  readonly cells: readonly ListCell[];
}

export interface ListedPlace {
  readonly id: string;
  readonly label: string;
  readonly count: string;
  readonly items: readonly ListedCluster[];
}

export interface ClusterListView {
  readonly shown: string;
  /** Date of the stages. */
  readonly asOf: string;
  readonly csvHref: string;
  readonly xlsxHref: string;
  readonly places: readonly ListedPlace[];
  readonly columns: readonly ListColumn[];
  /** Number of entries on all pages. */
  readonly total: number;
  /** Pages of the list, and the current one; undefined if one page suffices. */
  readonly pages: ListPagesView | undefined;
  /** Messages filled by the script, as JSON. */
  readonly texts: string;
}

export interface ClusterIndexView {
  readonly page: PageMeta;
  readonly lead: string;
  readonly filters: readonly FilterView[];
  readonly list: ClusterListView;
  /** Compares ticked clusters; undefined if the portal compares none. */
  readonly bar: PickBarView | undefined;
  /** Who assigned the sectors; undefined if a source states them all. */
  readonly sectorNote: string | undefined;
  /** Clusters of other editions, after the last page; undefined if this edition counts all. */
  readonly uncounted: UncountedView | undefined;
}

type AttributesById = ReadonlyMap<string, ListedCluster['attributes']>;

/**
 * Filter and sort keys of each row: `rank` is its position by name, then by stage, followed by the numbers of its
 * columns.
 */
const listAttributes = remember('listAttributes', (portal, locale: Locale): AttributesById => {
  const { strongestFirst } = portal.stageOrder;
  const sorted = sortByName(portal, portal.inventory, locale);
  return new Map(
    sorted.map((row, byName) => {
      // Unreported stages come last when sorting by the most developed.
      const byStage = strongestFirst.length - 1 - strongestFirst.indexOf(stageKeyOf(row));
      const keys = namesOfFacets(portal).map((name) => [
        `data-${name}`,
        facetKeys(portal, row, name).join(' '),
      ]);
      const numbers = sortNumbers(portal, row.id).map((number) => number ?? '-');
      return [
        row.id,
        { ...Object.fromEntries(keys), 'data-rank': [byName, byStage, ...numbers].join(' ') },
      ];
    }),
  );
});

/** Number of entries, and of those known to be beyond the first stage. */
function describeCount(portal: Portal, locale: Locale): string {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const { total: n, past, notReported } = portal.counted;
  if (n === 0) return t('clusters.leadNone');
  const total = format.number(n);
  // If no stage is reported, a number beyond the first one would imply otherwise.
  if (notReported === n) return t('clusters.leadUnstaged', { n, total });
  const first = firstStageWord(portal, locale);
  return t('clusters.lead', { n, total, past: format.number(past), first });
}

/** Filters of the list, the same on all its pages. */
const listFilters = remember('listFilters', (portal, locale: Locale) =>
  listClusterFilters(portal, locale),
);

/** All entries in list order: each page shows a part of them. */
const listPlaces = remember('listPlaces', (portal, locale: Locale) => groupByPlace(portal, locale));

/** Number of pages of the list of all clusters, the same in every language. */
export const clusterPages = (portal: Portal): number =>
  Math.max(1, Math.ceil(portal.inventory.length / maxRows));

/**
 * Page of all clusters, or one part if there are many.
 * @param number part shown, from 1
 * @param max entries per part
 * @throws Error for a part that the list does not have
 */
export function viewClusterIndex(
  portal: Portal,
  locale: Locale,
  number = 1,
  max = maxRows,
): ClusterIndexView {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const { counted } = portal;
  const total = format.number(counted.total);
  const attributes = listAttributes(portal, locale);
  const cut = cutPages<InventoryRow, RowGroup>(listPlaces(portal, locale), max);
  const parts = cut[number - 1];
  if (!parts) throw new Error(`The list of clusters has no page ${number}`);
  const onPage = parts.reduce((sum, { rows }) => sum + rows.length, 0);
  const shown = cut.length === 1 ? total : format.number(onPage);
  const meta = listMeta(
    locale,
    'clusters',
    counted.total === 0
      ? t('clusters.leadNone')
      : t('clusters.description', { total: counted.total, potential: potentialWord(portal) }),
    {},
  );
  return {
    page: number === 1 ? meta : framePart(meta, number, cut.length),
    lead: describeCount(portal, locale),
    filters: listFilters(portal, locale),
    list: {
      shown: t('clusters.shown', { shown, total }),
      asOf: rowsOrigin(portal, portal.inventory, locale).asOf,
      csvHref: href(locale, '/data/clusters.csv'),
      xlsxHref: href(locale, '/data/clusters.xlsx'),
      columns: listColumns(portal, locale),
      total: counted.total,
      pages: viewListPages('/clusters/', labelPages(cut), number, locale),
      places: parts.map((part) => ({
        id: part.group.id,
        label: part.group.label,
        count: countPart(part, locale),
        items: clusterItems(portal, part.rows, locale).map((item) => ({
          ...item,
          attributes: attributes.get(item.id) ?? {},
          cells: listCells(portal, item.id, locale),
        })),
      })),
      texts: JSON.stringify({
        shown: unfilled(locale)('clusters.shown'),
        selected: unfilled(locale)('filters.selected'),
        remove: t('filters.remove'),
      }),
    },
    bar: viewPickBar(portal, 'clusters', locale),
    sectorNote: describeSectorBasis(portal, portal.inventory, locale),
    uncounted: number === cut.length ? viewUncounted(portal, locale) : undefined,
  };
}
