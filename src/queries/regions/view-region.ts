import { potentialWord } from '../clusters/potential.ts';
import { type StageTally, tallyStages } from '../../domain/inventory/tally.ts';
import { lowerFirst } from '../../i18n/first-letter.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { type StrengthsView, viewStrengths } from '../analyses/three-star/view-strengths.ts';
import { entryResults } from '../analyses/entry-results.ts';
import { type LinkList, mentionLists } from '../knowledge/page/link-lists.ts';
import type { Region } from '../../schemas/region.ts';
import { groupByStage, type StageGroup } from '../clusters/stage-groups.ts';
import type { CountFigureView } from '../figures/count-figures.ts';
import { figuresMarking, markingNames } from '../figures/figures-marking.ts';
import { viewYearsFigure } from '../figures/years-figure.ts';
import type { PageMeta } from '../frame/page-meta.ts';
import { regionMarks } from '../search/place-marks.ts';
import type { LocatorView } from './locator-view.ts';
import { neighbours, unitsOf } from './maps.ts';
import { viewRegionFigures } from './region-figures.ts';
import { regionLead } from './region-lead.ts';
import { isNearMapped, viewLocator } from './region-locator.ts';
import { type RegionLink, regionLink, sortRegions } from './region-links.ts';
import { type RegionReadout, viewReadout } from './region-readout.ts';
import { type RowsMapView, viewRowsMap } from './view-rows-map.ts';
import { levelWord, regionLevelWord } from '../links/level-word.ts';
import { shortPath } from '../links/short-path.ts';
import { rankRegion, viewRegionSteps } from '../standing/region-standing.ts';
import { type StandingRow, type StripPart, viewStrip } from '../standing/standing-row.ts';

export interface RegionView {
  readonly page: PageMeta;
  /** Level and code: "Province · XX-01". */
  readonly kind: string;
  /** Findings of analyses about it. */
  readonly related: readonly LinkList[];
  readonly name: string;
  readonly lead: string;
  /** Its rank among its peers; undefined if it has no entries. */
  readonly rank: string | undefined;
  readonly locator: LocatorView | undefined;
  /** Map of its clusters; undefined if no location is known. */
  readonly map: RowsMapView | undefined;
  readonly readout: RegionReadout;
  /** Its entries by stage; empty if there are none. */
  readonly strip: readonly StripPart[];
  /** Practices that suit its entries, and what to do next. */
  readonly steps: readonly StandingRow[];
  /** What it is strong in by official statistics; undefined without any. */
  readonly strengths: StrengthsView | undefined;
  /** Empty if no cluster is listed. */
  readonly figures: readonly CountFigureView[];
  /** List of clusters filtered by the region; undefined if none is listed. */
  readonly listHref: string | undefined;
  readonly groups: readonly StageGroup[];
  readonly parts: readonly RegionLink[];
  /** Heading of its parts: their level, if they share it. */
  readonly partsTitle: string;
  readonly around: readonly RegionLink[];
  /** Level of its neighbours as selector in messages; `mixed` for several. */
  readonly aroundWord: string;
  readonly previous: RegionLink | undefined;
  readonly next: RegionLink | undefined;
  readonly mentioned: readonly LinkList[];
}

/** Map of the region and what is around it, with a mark for each of its clusters. */
export function viewRegionMap(
  portal: Portal,
  region: Region,
  locale: Locale,
): RowsMapView | undefined {
  const rows = portal.rowsByRegion.get(region.id) ?? [];
  const units = unitsOf(portal, region.id);
  if (units.length === 0) return undefined;
  const name = region.name[locale];
  return viewRowsMap(
    portal,
    {
      rows,
      countries: [region.country],
      near: units,
      id: 'places',
      path: `/regions/${region.id}/`,
      filter: {},
      title: () => useTranslate(locale)('region.near', { name }),
      empty: useTranslate(locale)('region.landOnly'),
      embed: isNearMapped(portal, region.id) ? { id: region.id } : undefined,
    },
    locale,
  );
}

function frameRegion(
  portal: Portal,
  region: Region,
  { total }: StageTally,
  locale: Locale,
): PageMeta {
  const t = useTranslate(locale);
  const name = region.name[locale];
  const country = portal.countryById.get(region.country)?.name[locale] ?? region.country;
  const parent = portal.regionById.get(region.parent ?? '');
  return {
    locale,
    kind: 'region',
    id: region.id,
    title: name,
    description: t(total === 0 ? 'region.descriptionNone' : 'region.description', {
      name,
      level: lowerFirst(regionLevelWord(portal, region, locale), locale),
      country,
      total,
      potential: potentialWord(portal),
    }),
    path: `/regions/${region.id}/`,
    offers: ['sheet'],
    short: shortPath(portal, 'regions', region.id),
    crumbs: [
      { label: country, href: href(locale, `/countries/${region.country}/`) },
      ...(parent
        ? [{ label: parent.name[locale], href: href(locale, `/regions/${parent.id}/`) }]
        : []),
      { label: name },
    ],
    drafts: region.drafts,
    marks: regionMarks(portal, region, locale),
  };
}

/** Whether a name says its level: “Lowland District” is a “District or city”. */
const namesLevel = (name: string, level: string, locale: Locale): boolean => {
  const words = level.toLocaleLowerCase(locale).match(/\p{L}{4,}/gu) ?? [];
  return words.some((word) => name.toLocaleLowerCase(locale).includes(word));
};

/**
 * Page of a region.
 * @throws Error for an unknown region
 */
export function viewRegion(portal: Portal, id: string, locale: Locale): RegionView {
  const region = portal.regionById.get(id);
  if (!region) throw new Error(`expected a region ${id}, found none`);
  const t = useTranslate(locale);
  const country = portal.countryById.get(region.country);
  const rows = portal.rowsByRegion.get(id) ?? [];
  const tally = tallyStages(rows, portal.stageOrder);
  const page = frameRegion(portal, region, tally, locale);
  const link = (other: Region | undefined) => other && regionLink(portal, other, locale);
  const links = (regions: readonly Region[]) =>
    sortRegions(regions, locale).map((other) => regionLink(portal, other, locale));
  const peers = sortRegions(
    portal.regions.filter(
      (other) => other.country === region.country && other.level === region.level,
    ),
    locale,
  );
  const around = (neighbours(portal).get(id) ?? []).flatMap(
    (other) => portal.regionById.get(other) ?? [],
  );
  const parts = portal.regions.filter(({ parent }) => parent === id);
  const [part] = parts;
  const at = peers.indexOf(region);
  const code = region.iso ?? region.nuts ?? country?.name[locale] ?? region.country;
  const level = regionLevelWord(portal, region, locale);
  const over = { of: 'region', id, path: page.path } as const;
  const years = viewYearsFigure(portal, over, locale);
  return {
    page,
    kind: [...(namesLevel(page.title, level, locale) ? [] : [level]), code].join(' · '),
    related: [
      { label: t('nav.analyses'), links: entryResults(portal, page.path, locale) },
      { label: t('figure.marking'), links: figuresMarking(portal, page.path, locale) },
    ],
    name: page.title,
    lead: regionLead(portal, region, locale),
    rank: rankRegion(portal, region, locale),
    locator: viewLocator(portal, region, locale),
    map: viewRegionMap(portal, region, locale),
    readout: viewReadout(portal, region, locale),
    strip: viewStrip(portal, rows, locale),
    steps: viewRegionSteps(portal, region, page.path, locale),
    strengths: viewStrengths(portal, id, locale),
    figures: [...viewRegionFigures(portal, region, locale), ...(years ? [years] : [])],
    listHref: rows.length > 0 ? `${href(locale, '/clusters/')}?region=${id}` : undefined,
    groups: groupByStage(portal, rows, locale),
    aroundWord: around.every(({ level }) => level === region.level)
      ? levelWord(region.level)
      : 'mixed',
    parts: links(parts),
    partsTitle: t(
      part && parts.every(({ level }) => level === part.level)
        ? `levels.${part.level}`
        : 'region.parts',
    ),
    around: links(around),
    previous: link(peers[at - 1]),
    next: link(peers[at + 1]),
    mentioned: mentionLists(portal, `regions/${id}`, locale, markingNames(portal, page.path)),
  };
}
