import { isMissing } from '../../domain/missing.ts';
import { stageKeyOf } from '../../domain/inventory/tally.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import {
  type CountedNames,
  type CountedThings,
  type CountedValue,
  type CountFacet,
  countFacets,
  type CountTable,
} from '../../search/count-table.ts';
import type { AskedKind } from '../../search/kinds.ts';
import { facetsOf } from '../clusters/facets.ts';
import { publishedChoice } from '../compare/published-choice.ts';
import { figureSubtitle } from '../figures/figure-views.ts';
import { viewRef } from '../links/refs.ts';
import { hasEntries, isOff } from '../links/describe-collections.ts';
import { regionCount, regionCountText } from '../regions/region-counts.ts';
import { regionLead } from '../regions/region-lead.ts';
import { withParents } from './search-marks.ts';

type Counted = Readonly<Partial<Record<CountFacet, readonly (string | undefined)[]>>>;

/** Depth of a region in the hierarchy. */
const depthOf = (portal: Portal, id: string) => withParents(portal, id).length;

const withGroup = (group: string | undefined) => (group ? { group } : {});

/** Regions, the innermost first: a shared name means the province rather than the region around it. */
function listRegions(portal: Portal, locale: Locale): CountedValue[] {
  const parents = new Set(portal.regions.map(({ parent }) => parent));
  const regions = portal.regions.map((region): CountedValue => {
    const { id, name, country } = region;
    const value = {
      facet: 'region' as const,
      id,
      label: name[locale],
      href: href(locale, `/regions/${id}/`),
      country,
      ...(parents.has(id) && { holds: true as const }),
    };
    const line = regionLead(portal, region, locale);
    return isMissing(regionCount(portal, id))
      ? { ...value, line, unknown: regionCountText(portal, id, locale) }
      : { ...value, line };
  });
  return regions.sort((a, b) => depthOf(portal, b.id) - depthOf(portal, a.id));
}

function listValues(portal: Portal, locale: Locale): CountedValue[] {
  const t = useTranslate(locale);
  const facets = facetsOf(portal, locale);
  return countFacets.flatMap((facet) => {
    const values = facets.find(({ name }) => name === facet)?.values ?? [];
    const known = values.map(({ id, label, href: to }) => ({ facet, id, label, href: to }));
    if (facet === 'sector') {
      const groupOf = (id: string) => portal.sectorById.get(id)?.group;
      return known.map((value) => ({ ...value, ...withGroup(groupOf(value.id)) }));
    }
    if (facet === 'country') {
      const pageOf = ({ id, href: to }: (typeof known)[number]) =>
        isOff(portal, 'countries') ? to : href(locale, `/countries/${id}/`);
      return known.map((value) => ({
        ...value,
        href: pageOf(value),
        ...(!portal.countryById.get(value.id)?.inventory && { unknown: t('count.noList') }),
      }));
    }
    if (facet === 'stage') {
      return known.map((value) =>
        value.id === 'not-reported' ? { ...value, silent: true as const } : value,
      );
    }
    return facet === 'region' ? listRegions(portal, locale) : known;
  });
}

/** Figures that count clusters by region, sector or stage, or show all of a country, the first of each. */
function listFigures(portal: Portal, locale: Locale): CountedThings['figures'] {
  const facetOf = {
    regions: 'region',
    sectors: 'sector',
    stages: 'stage',
    clusters: 'country',
  } as const;
  const seen = new Set<string>();
  return portal.figures.flatMap(({ id, data }) => {
    const query = data.query;
    const name = query?.name;
    if (!query) return [];
    if (name !== 'regions' && name !== 'sectors' && name !== 'stages' && name !== 'clusters') {
      return [];
    }
    if (name === 'clusters' && (query.stages !== undefined || query.country === undefined))
      return [];
    const country = query.country;
    const key = `${name} ${country ?? ''}`;
    if (seen.has(key)) return [];
    seen.add(key);
    // Its title names the maximum, which is rarely the question.
    const label = figureSubtitle(portal, id, locale);
    const { href: to } = viewRef(portal, `figures/${id}`, locale);
    return [{ facet: facetOf[name], ...(country && { country }), label, href: to }];
  });
}

/** Entries of each kind with the attributes they are counted by. */
function listEntries(portal: Portal): Readonly<Record<AskedKind, readonly Counted[]>> {
  const regions = (id: string | undefined) => withParents(portal, id);
  return {
    cluster: portal.inventory.map((row) => ({
      region: [...row.regions],
      sector: row.sectors,
      stage: [stageKeyOf(row)],
      country: [row.country],
    })),
    practice: portal.practices.map(({ data }) => ({
      sector: data.sectors,
      stage: data.stages,
      country: [data.country],
    })),
    programme: portal.programmes.map(({ data }) => ({ country: [data.country] })),
    organisation: portal.organisations.map(({ country, region }) => ({
      region: regions(region),
      country: [country ?? portal.regionById.get(region ?? '')?.country],
    })),
  };
}

/**
 * Names of the clusters, in the reader's language and their original one: they may contain a trade that is no
 * sector.
 */
export const viewNames = ({ inventory, clusterById }: Portal, locale: Locale): CountedNames =>
  inventory.map(({ id }) => {
    const name = clusterById.get(id)?.data.name;
    return [...new Set([name?.[locale], name?.original])].filter(Boolean).join(' · ');
  });

/** Counts for questions: clusters, practices, programmes and bodies, by place, sector and stage. */
export function viewCounts(portal: Portal, locale: Locale): CountTable {
  const t = useTranslate(locale);
  const values = listValues(portal, locale);
  const places = new Map(values.map(({ facet, id }, at) => [`${facet} ${id}`, at]));
  const entries = listEntries(portal);
  const toPlaces = (counted: Counted) =>
    countFacets.flatMap((facet) =>
      (counted[facet] ?? []).flatMap((id) => places.get(`${facet} ${id}`) ?? []),
    );
  const kinds = (['cluster', 'practice', 'programme', 'organisation'] as const).filter((kind) =>
    hasEntries(portal, `${kind}s`),
  );
  return {
    values,
    things: kinds.map((kind) => ({
      kind,
      label: t(`nav.${kind}s`),
      href: href(locale, kind === 'cluster' ? '/clusters/' : '/search/'),
      of: entries[kind].map(toPlaces),
      figures: kind === 'cluster' ? listFigures(portal, locale) : [],
    })),
    ...(publishedChoice(portal) && { compare: href(locale, '/compare/') }),
  };
}
