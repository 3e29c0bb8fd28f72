import { href } from '../../i18n/href.ts';
import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { type LinkList, mentionLists } from '../knowledge/page/link-lists.ts';
import { groupByStage, type StageGroup } from '../clusters/stage-groups.ts';
import { countryListHref } from '../clusters/view-cluster-facet.ts';
import type { CountFigureView } from '../figures/count-figures.ts';
import { viewCountryFigures } from '../figures/country-figures.ts';
import { viewYearsFigure } from '../figures/years-figure.ts';
import { type ProsePage, prosePage } from '../knowledge/prose/prose-page.ts';
import { type MilestoneView, milestonesOf } from '../knowledge/timeline/milestones.ts';
import { crumbsTo } from '../frame/crumbs.ts';
import type { PageMeta } from '../frame/page-meta.ts';
import { countrySummary } from './country-summary.ts';
import { levelLinks, type RegionLink } from './region-links.ts';
import { type MostRegions, sayMostRegions } from './say-most-regions.ts';
import { type RowsMapView, viewRowsMap } from './view-rows-map.ts';

/** Max clusters listed; more would repeat the list of clusters. */
const maxListed = 60;

export interface CountryTimeline {
  /** Those of the whole country; events of single regions would swamp them. */
  readonly milestones: readonly MilestoneView[];
  /** Number of further events in single regions. */
  readonly regional: number;
  /** The timeline of all countries. */
  readonly href: string;
  /** This country's part of it. */
  readonly wholeHref: string;
}

export interface CountryView {
  readonly page: PageMeta;
  readonly name: string;
  /** Map of its clusters; undefined if none is listed in a region of the map. */
  readonly map: RowsMapView | undefined;
  readonly text: ProsePage | undefined;
  readonly timeline: CountryTimeline | undefined;
  /** Empty if no cluster is listed. */
  readonly figures: readonly CountFigureView[];
  /** Its clusters by stage; undefined if there are too many, or none. */
  readonly groups: readonly StageGroup[] | undefined;
  /** List of its clusters elsewhere; undefined if the page itself lists them. */
  readonly list:
    { readonly text: string; readonly href: string; readonly stagesHref: string } | undefined;
  readonly levels: readonly {
    readonly id: string;
    readonly heading: string;
    readonly count: string;
    readonly regions: readonly RegionLink[];
  }[];
  readonly mentioned: readonly LinkList[];
}

function viewTimeline(portal: Portal, id: string, locale: Locale): CountryTimeline | undefined {
  const all = milestonesOf(portal, id, locale);
  if (all.length === 0) return undefined;
  const milestones = all.filter(({ region }) => !region);
  const timeline = href(locale, '/timeline/');
  return {
    milestones,
    regional: all.length - milestones.length,
    href: timeline,
    wholeHref: `${timeline}#${id}`,
  };
}

/** Map of a country with its clusters; undefined if it has none or no shapes. */
export function viewCountryMap(
  portal: Portal,
  id: string,
  locale: Locale,
): RowsMapView | undefined {
  const title = (most: MostRegions) =>
    most.ranked.length > 1
      ? sayMostRegions(portal, most, locale)
      : most.ranked.length === 0
        ? useTranslate(locale)(`levels.${portal.countryById.get(id)?.levels[0] ?? 'region'}`)
        : useTranslate(locale)('home.mapPlain');
  return viewRowsMap(
    portal,
    {
      rows: portal.rowsByCountry.get(id) ?? [],
      countries: [id],
      id: 'map',
      path: `/countries/${id}/`,
      filter: { country: id },
      isNested: true,
      about: portal.countryById.get(id)?.name[locale] ?? id,
      title,
      empty: useTranslate(locale)('region.landOnly'),
      embed: { id },
    },
    locale,
  );
}

/**
 * Page of a country.
 * @throws Error for an unknown country
 */
export function viewCountry(portal: Portal, id: string, locale: Locale): CountryView {
  const t = useTranslate(locale);
  const country = portal.countryById.get(id);
  if (!country) throw new Error(`expected a country ${id}, found none`);
  const name = country.name[locale];
  const rows = portal.rowsByCountry.get(id) ?? [];
  const path = `/countries/${id}/`;
  const years = viewYearsFigure(portal, { of: 'country', id, path }, locale);
  const listed = rows.length > 0 && rows.length <= maxListed;
  return {
    page: {
      locale,
      kind: 'country',
      id,
      title: name,
      description: countrySummary(portal, id, locale),
      path,
      crumbs: crumbsTo(locale, 'countries', { label: name }),
      drafts: country.drafts,
      marks: { facets: { country: [id] } },
    },
    name,
    map: viewCountryMap(portal, id, locale),
    text: prosePage(portal, `country-${id.toLowerCase()}`, locale),
    timeline: viewTimeline(portal, id, locale),
    figures: [
      ...(rows.length > 0 ? viewCountryFigures(portal, id, { path, most: 15 }, locale) : []),
      ...(years ? [years] : []),
    ],
    groups: listed ? groupByStage(portal, rows, locale) : undefined,
    list:
      rows.length > maxListed
        ? {
            text: t('country.allClusters', { n: rows.length }),
            href: countryListHref(portal, id, locale),
            stagesHref: href(locale, '/clusters/by/stage/'),
          }
        : undefined,
    levels: country.levels
      .map((level) => {
        const regions = levelLinks(portal, country, level, locale);
        return {
          id: level,
          heading: t(`levels.${level}`),
          count: useFormat(locale).number(regions.length),
          regions,
        };
      })
      .filter(({ regions }) => regions.length > 0),
    mentioned: mentionLists(portal, `countries/${id}`, locale),
  };
}
