import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { isBeyondFirst } from '../../domain/stages/stage-order.ts';
import { useFormat } from '../../i18n/format.ts';
import { href } from '../../i18n/href.ts';
import { type Locale, mainLanguage } from '../../i18n/locales.ts';
import { useTranslate, type MessageKey } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { remember } from '../../portal/remember.ts';
import type { PageMeta } from '../frame/page-meta.ts';
import { cutPages, maxRows, pagesOf } from '../frame/cut-pages.ts';
import {
  countPart,
  framePart,
  labelPages,
  type ListPagesView,
  viewListPages,
} from '../frame/list-pages.ts';
import { sortByName } from '../links/names.ts';
import { type ClusterItemView, clusterItems } from './cluster-items.ts';
import {
  beyondFirst,
  type FacetName,
  type FacetValue,
  facetKeys,
  facetPath,
  facetSegment,
  facetsOf,
  isListed,
  namesOfFacets,
  isDistinctive,
} from './facets.ts';
import { fieldOfFacet } from './fields/own-facets.ts';
import { rowsOrigin } from './rows-origin.ts';
import { pastHeading } from './stage-words.ts';

/** List of clusters on a separate page: by the values of a facet, or those past the first stage. */
type Listed = FacetName | typeof beyondFirst;

/** List for a path segment; undefined for an unknown one. */
const listedAt = (portal: Portal, segment: string): Listed | undefined =>
  segment === beyondFirst
    ? beyondFirst
    : namesOfFacets(portal).find((one) => isListed(one) && facetSegment(one) === segment);

function titleOf(portal: Portal, listed: Listed, locale: Locale): string {
  const t = useTranslate(locale);
  if (listed === beyondFirst) return pastHeading(portal, locale);
  const field = fieldOfFacet(portal, listed);
  return field
    ? t('clusters.byField', { label: field.label[locale] })
    : t(`clusters.by.${listed}` as MessageKey);
}

/** Facets with a page: one that does not distinguish entries would repeat the full list. */
export const facetPages = remember('facetPages', (portal): readonly string[] => {
  const facets = facetsOf(portal, mainLanguage(portal.site.languages));
  const { past, total } = portal.counted;
  return [
    ...facets
      .filter((facet) => isListed(facet.name) && isDistinctive(facet, portal))
      .map(({ name }) => facetSegment(name)),
    ...(past > 0 && past < total ? [beyondFirst] : []),
  ];
});

/** Link to the list of exactly the entries of a country, or to all clusters if there is no such list. */
export function countryListHref(portal: Portal, id: string, locale: Locale): string {
  if (!facetPages(portal).includes('country')) return href(locale, '/clusters/');
  const countries = facetsOf(portal, locale).find(({ name }) => name === 'country')?.values ?? [];
  return countries.find((country) => country.id === id)?.href ?? href(locale, '/clusters/');
}

/** Link to the list of exactly the entries past the first stage, or to all clusters if there is no such list. */
export const beyondFirstHref = (portal: Portal, locale: Locale): string =>
  href(locale, facetPages(portal).includes(beyondFirst) ? facetPath(beyondFirst) : '/clusters/');

export interface FacetSection {
  /** The value, and the anchor. */
  readonly id: string;
  readonly label: string;
  readonly count: string;
  readonly items: readonly ClusterItemView[];
}

export interface ClusterFacetView {
  readonly page: PageMeta;
  /** Number of entries; undefined if the list contains all entries, some of them repeatedly. */
  readonly count: string | undefined;
  readonly asOf: string;
  readonly sections: readonly FacetSection[];
  /** Values whose entries begin on a later page: on the first page their anchors lead to them. */
  readonly elsewhere: readonly Pick<FacetValue, 'id' | 'label' | 'href'>[];
  /** Pages of the list; undefined if one page suffices. */
  readonly pages: ListPagesView | undefined;
}

interface ValueRows extends FacetValue {
  readonly rows: readonly InventoryRow[];
}

/** Clusters of each value of a facet, sorted by name. */
const listValues = remember(
  'listValues',
  (portal, listed: Listed, locale: Locale): readonly ValueRows[] => {
    const rows = sortByName(portal, portal.inventory, locale);
    const name = listed === beyondFirst ? 'stage' : listed;
    const values = facetsOf(portal, locale).find((item) => item.name === name)?.values ?? [];
    return values
      .filter(({ id }) => listed !== beyondFirst || isBeyondFirst(id, portal.stageOrder))
      .map((value) => ({
        ...value,
        rows: rows.filter((row) => facetKeys(portal, row, name).includes(value.id)),
      }));
  },
);

/** All pages of each facet, from 1. */
export function facetPageNumbers(
  portal: Portal,
): { readonly facet: string; readonly page: number }[] {
  return facetPages(portal).flatMap((facet) => {
    const listed = listedAt(portal, facet);
    const all = listed ? listValues(portal, listed, mainLanguage(portal.site.languages)) : [];
    const entries = all.reduce((sum, { rows }) => sum + rows.length, 0);
    const pages = Math.max(1, Math.ceil(entries / maxRows));
    return Array.from({ length: pages }, (_, at) => ({ facet, page: at + 1 }));
  });
}

/**
 * All clusters by the values of a facet, sorted by name, or one page of them.
 * @param number page number, from 1
 * @param max clusters per page
 * @throws Error for an unknown facet or page
 */
export function viewClusterFacet(
  portal: Portal,
  facet: string,
  locale: Locale,
  number = 1,
  max = maxRows,
): ClusterFacetView {
  const name = listedAt(portal, facet);
  if (!name) throw new Error(`No page for the facet "${facet}"`);
  const title = titleOf(portal, name, locale);
  const t = useTranslate(locale);
  const values = listValues(portal, name, locale);
  const cut = cutPages<InventoryRow, ValueRows>(values, max);
  const parts = cut[number - 1];
  if (!parts) throw new Error(`The list by ${facet} has no page ${number}`);
  const page: PageMeta = {
    locale,
    kind: 'clusters-by',
    id: facet,
    title,
    description: title,
    path: facetPath(name),
    hidden: true,
    crumbs: [{ label: t('nav.clusters'), href: href(locale, '/clusters/') }, { label: title }],
  };
  const first = pagesOf(
    values.map(({ rows }) => rows.length),
    max,
  );
  return {
    page: number === 1 ? page : framePart(page, number, cut.length),
    count: name === beyondFirst ? useFormat(locale).number(portal.counted.past) : undefined,
    asOf: rowsOrigin(portal, portal.inventory, locale).asOf,
    sections: parts.map((part) => ({
      id: part.group.id,
      label: part.group.label,
      count: countPart(part, locale),
      items: clusterItems(portal, part.rows, locale),
    })),
    elsewhere: number === 1 ? values.filter((_, at) => (first[at] ?? 1) > 1) : [],
    pages: viewListPages(facetPath(name), labelPages(cut), number, locale),
  };
}
