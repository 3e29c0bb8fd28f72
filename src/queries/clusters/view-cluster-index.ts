import { firstStageWord } from './stage-words.ts';
import { potentialWord } from './potential.ts';
import { stageKeyOf } from '../../domain/inventory/tally.ts';
import { useFormat } from '../../i18n/format.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { messages, useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { type PickBarView, viewPickBar } from '../compare/pick-bar.ts';
import { listMeta } from '../frame/list-meta.ts';
import type { PageMeta } from '../frame/page-meta.ts';
import { sortByName } from '../links/names.ts';
import { groupByPlace } from './cluster-groups.ts';
import { type ClusterItemView, clusterItems } from './cluster-items.ts';
import { facetKeys, facetNames } from './facets.ts';
import { type FilterView, listClusterFilters } from './list-filters.ts';
import { rowsOrigin } from './rows-origin.ts';
import { type UncountedView, viewUncounted } from './uncounted-clusters.ts';
import { describeSectorBasis } from '../sectors/sector-note.ts';

/** A cluster in the list, with what the filters and the sorting go by. */
export interface ListedCluster extends ClusterItemView {
  /** Attributes of its line: ids of each facet, and its ranks by name and by stage. */
  readonly attributes: Readonly<Record<`data-${string}`, string>>;
}

/** The clusters of a place. */
export interface ListedPlace {
  readonly id: string;
  readonly label: string;
  readonly count: string;
  readonly items: readonly ListedCluster[];
}

/** The list of all clusters. */
export interface ClusterListView {
  readonly shown: string;
  /** Of when the stages are. */
  readonly asOf: string;
  readonly csvHref: string;
  readonly xlsxHref: string;
  readonly places: readonly ListedPlace[];
  /** Messages that the script fills in itself, as JSON. */
  readonly texts: string;
}

/** All that the page of all clusters shows. */
export interface ClusterIndexView {
  readonly page: PageMeta;
  readonly lead: string;
  readonly filters: readonly FilterView[];
  readonly list: ClusterListView;
  /** Compares what is ticked; undefined where the portal compares none. */
  readonly bar: PickBarView | undefined;
  /** Whose reading the sectors are, where they are not a source’s. */
  readonly sectorNote: string | undefined;
  /** Those of other editions; undefined where this one counts all. */
  readonly uncounted: UncountedView | undefined;
}

/** What the filters and the sorting go by, for every row: `rank` is its place by name, then by stage. */
function listAttributes(portal: Portal, locale: Locale): Map<string, ListedCluster['attributes']> {
  const { strongestFirst } = portal.stageWay;
  const sorted = sortByName(portal, portal.inventory, locale);
  return new Map(
    sorted.map((row, byName) => {
      // The unreported come after all others when the most developed stand first.
      const byStage = strongestFirst.length - 1 - strongestFirst.indexOf(stageKeyOf(row));
      const keys = facetNames.map((name) => [
        `data-${name}`,
        facetKeys(portal, row, name).join(' '),
      ]);
      return [row.id, { ...Object.fromEntries(keys), 'data-rank': `${byName} ${byStage}` }];
    }),
  );
}

/** How many entries there are, and how many of them are known to be beyond the first stage. */
function describeCount(portal: Portal, locale: Locale): string {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const { total: n, past, notReported } = portal.counted;
  if (n === 0) return t('clusters.leadNone');
  const total = format.number(n);
  // Where no stage is reported, a number beyond the first one would claim that one was.
  if (notReported === n) return t('clusters.leadUnstaged', { n, total });
  const first = firstStageWord(portal, locale);
  return t('clusters.lead', { n, total, past: format.number(past), first });
}

/** The page of all clusters. */
export function viewClusterIndex(portal: Portal, locale: Locale): ClusterIndexView {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const { counted } = portal;
  const total = format.number(counted.total);
  const attributes = listAttributes(portal, locale);
  return {
    page: listMeta(
      locale,
      'clusters',
      counted.total === 0
        ? t('clusters.leadNone')
        : t('clusters.description', { total: counted.total, potential: potentialWord(portal) }),
      {
        section: 'clusters',
      },
    ),
    lead: describeCount(portal, locale),
    filters: listClusterFilters(portal, locale),
    list: {
      shown: t('clusters.shown', { shown: total, total }),
      asOf: rowsOrigin(portal, portal.inventory, locale).asOf,
      csvHref: href(locale, '/data/clusters.csv'),
      xlsxHref: href(locale, '/data/clusters.xlsx'),
      places: groupByPlace(portal, locale).map(({ id, label, rows }) => ({
        id,
        label,
        count: format.number(rows.length),
        items: clusterItems(portal, rows, locale).map((item) => ({
          ...item,
          attributes: attributes.get(item.id) ?? {},
        })),
      })),
      texts: JSON.stringify({
        shown: messages[locale]['clusters.shown'],
        selected: messages[locale]['filters.selected'],
        remove: t('filters.remove'),
      }),
    },
    bar: viewPickBar(portal, 'clusters', locale),
    sectorNote: describeSectorBasis(portal, portal.inventory, locale),
    uncounted: viewUncounted(portal, locale),
  };
}
