import { useFormat } from '../../i18n/format.ts';
import { href } from '../../i18n/href.ts';
import { type Locale, mainLanguage } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import type { PageMeta } from '../frame/page-meta.ts';
import { sortByName } from '../links/names.ts';
import { type ClusterItemView, clusterItems } from './cluster-items.ts';
import { facetKeys, facetsOf, tellsApart } from './facets.ts';
import { rowsOrigin } from './rows-origin.ts';

/** The facets whose values have no page of their own: each is an anchor of the facet's page. */
const listedFacets = ['stage', 'country', 'kind', 'known'] as const;

/** Those that have a page: one that does not tell entries apart would be the list itself. */
export function facetPages(portal: Portal): readonly string[] {
  const facets = facetsOf(portal, mainLanguage(portal.site.languages));
  return listedFacets.filter((listed) =>
    facets.some((facet) => facet.name === listed && tellsApart(facet, portal)),
  );
}

/** The clusters with one value of a facet. */
export interface FacetSection {
  /** The value, and the anchor. */
  readonly id: string;
  readonly label: string;
  readonly count: string;
  readonly items: readonly ClusterItemView[];
}

/** All that the page of a facet shows. */
export interface ClusterFacetView {
  readonly page: PageMeta;
  readonly asOf: string;
  readonly sections: readonly FacetSection[];
}

/**
 * All clusters by the values of a facet, names in the alphabet of the language.
 * @throws Error for a facet that has no such page
 */
export function viewClusterFacet(portal: Portal, facet: string, locale: Locale): ClusterFacetView {
  const name = listedFacets.find((listed) => listed === facet);
  if (!name) throw new Error(`No page for the facet "${facet}"`);
  const t = useTranslate(locale);
  const title = t(`clusters.by.${name}`);
  const rows = sortByName(portal, portal.inventory, locale);
  const values = facetsOf(portal, locale).find((item) => item.name === name)?.values ?? [];
  return {
    page: {
      locale,
      kind: 'clusters-by',
      id: name,
      title,
      description: title,
      path: `/clusters/by/${name}/`,
      section: 'clusters',
      hidden: true,
      crumbs: [{ label: t('nav.clusters'), href: href(locale, '/clusters/') }, { label: title }],
    },
    asOf: rowsOrigin(portal, portal.inventory, locale).asOf,
    sections: values.map(({ id, label, count }) => ({
      id,
      label,
      count: useFormat(locale).number(count),
      items: clusterItems(
        portal,
        rows.filter((row) => facetKeys(portal, row, name).includes(id)),
        locale,
      ),
    })),
  };
}
