import { symbolOf } from '../../domain/stages/stage-order.ts';
import type { StageSymbol } from '../../domain/stages/stage-symbols.ts';
import { greatestFirst } from '../../domain/figures/greatest-first.ts';
import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { stageKeyOf, tallyBy } from '../../domain/inventory/tally.ts';
import { allAsked, answeredAspects } from '../../domain/profile/known-aspects.ts';
import { sortByText } from '../../i18n/collate.ts';
import { upperFirst } from '../../i18n/first-letter.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { clusterKinds } from '../../schemas/cluster.ts';
import { pagesOf } from '../frame/cut-pages.ts';
import { pagePath } from '../frame/list-pages.ts';
import {
  fieldOfFacet,
  filterFields,
  type OwnFacet,
  ownFacet,
  ownFacetKeys,
  ownFacetValues,
} from './fields/own-facets.ts';
import { stageHeading } from './stage-words.ts';
import type { Portal } from '../../portal/portal.ts';
import { remember } from '../../portal/remember.ts';

/** Facets every portal has, in display order. */
const facetNames = ['stage', 'country', 'sector', 'region', 'kind', 'known'] as const;
export type FacetName = (typeof facetNames)[number] | OwnFacet;

/** Facets of the list of clusters, in display order. */
export const namesOfFacets = remember('namesOfFacets', (portal): readonly FacetName[] => [
  ...facetNames.filter((name) => name !== 'known'),
  ...filterFields(portal).map(ownFacet),
  'known',
]);

/** True if its values have no pages, but are anchors on the facet's pages. */
export const isListed = (name: FacetName): boolean => name !== 'sector' && name !== 'region';

/** Path segment of a facet's list. Portal-defined fields cannot reuse the id of another facet. */
export const facetSegment = (name: FacetName): string => name.replace(/^fields\./, '');

/** Segment of the list of clusters past the first stage, next to those of the facets. */
export const beyondFirst = 'past' as const;

/** Path of the list of all clusters by the values of a facet. */
export const facetPath = (name: FacetName | typeof beyondFirst): string =>
  `/clusters/by/${name === beyondFirst ? name : facetSegment(name)}/`;

/** One value of a facet. `href` works without script: a page or anchor of this one value. */
export interface FacetValue {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly href: string;
  /** Of a stage only. */
  readonly look?: StageSymbol;
}

export interface Facet {
  readonly name: FacetName;
  readonly label: string;
  readonly values: readonly FacetValue[];
}

/** Ids of the values that a row has in a facet. */
export function facetKeys(portal: Portal, row: InventoryRow, facet: FacetName): readonly string[] {
  switch (facet) {
    case 'stage':
      return [stageKeyOf(row)];
    case 'country':
      return [row.country];
    case 'sector':
      return row.sectors;
    case 'region':
      return [...row.regions];
    case 'kind':
      return [row.kind];
    case 'known':
      return knownOf(portal, row.id);
    default: {
      const field = fieldOfFacet(portal, facet);
      return field ? ownFacetKeys(portal, row.id, field) : [];
    }
  }
}

/** Aspects that partners ask about and the cluster's profile answers. */
function knownOf(portal: Portal, id: string): readonly string[] {
  const profile = portal.clusterById.get(id)?.data.profile ?? {};
  return answeredAspects(profile);
}

/**
 * Whether a facet distinguishes entries. If all have all its values, such as the only country of a portal, there
 * is nothing to choose.
 */
export function isDistinctive({ values }: Facet, portal: Portal): boolean {
  return values.some(({ count }) => count < portal.inventory.length);
}

/**
 * Whether the portal distinguishes kinds of entries. Each is a cluster until its name has been read for its
 * kind.
 */
export const distinguishesKinds = remember(
  'distinguishesKinds',
  (portal: Portal): boolean => new Set(portal.clusters.map(({ data }) => data.kind)).size > 1,
);

/** All facets with labels and counts of the whole inventory, without empty ones. */
export function facetsOf(portal: Portal, locale: Locale): Facet[] {
  const t = useTranslate(locale);
  const facets = namesOfFacets(portal).map((name): Facet => {
    const field = fieldOfFacet(portal, name);
    const counts = tallyBy(portal.inventory, (row) => facetKeys(portal, row, name));
    const count = (id: string) => counts.get(id) ?? 0;
    const value = (id: string, label: string, path: string): FacetValue => ({
      id,
      label,
      count: count(id),
      href: href(locale, path),
    });
    const values = (): FacetValue[] => {
      switch (name) {
        case 'stage':
          return portal.stageOrder.keys.map((id) => ({
            ...value(id, stageHeading(portal, id, locale), facetPath(name)),
            look: symbolOf(id, portal.stageOrder),
          }));
        case 'country':
          return portal.countries.map(({ id, name: label }) =>
            value(id, label[locale], facetPath(name)),
          );
        case 'kind':
          return clusterKinds.map((id) => value(id, t(`kind.${id}`), facetPath(name)));
        case 'known':
          return allAsked.map((id) =>
            value(id, upperFirst(t(`unknown.${id}`), locale), facetPath(name)),
          );
        case 'sector':
          return sortByText(locale, portal.sectors, ({ label }) => label[locale])
            .map(({ id, label }) => value(id, label[locale], `/sectors/${id}/`))
            .sort(greatestFirst((item) => item.count));
        case 'region':
          return sortByText(
            locale,
            portal.regions.map(({ id, name: label }) =>
              value(id, label[locale], `/regions/${id}/`),
            ),
            ({ label }) => label,
          );
        default:
          return field
            ? ownFacetValues(portal, field, locale).map(({ id, label }) =>
                value(id, label, facetPath(name)),
              )
            : [];
      }
    };
    return {
      name,
      label: field ? field.label[locale] : t(name as (typeof facetNames)[number]),
      values: values().filter(
        ({ id, count: n }) =>
          n > 0 || name === 'country' || (name === 'stage' && id !== 'not-reported'),
      ),
    };
  });
  return facets
    .filter(({ values }) => values.length > 0)
    .map((facet) => leadToPages(facet, locale));
}

/** Links values that are anchors to the page on which their entries begin, if these span several. */
function leadToPages(facet: Facet, locale: Locale): Facet {
  if (!isListed(facet.name)) return facet;
  const pages = pagesOf(facet.values.map(({ count }) => count));
  const values = facet.values.map((value, at) => ({
    ...value,
    href: `${href(locale, pagePath(facetPath(facet.name), pages[at] ?? 1))}#${value.id}`,
  }));
  return { ...facet, values };
}
