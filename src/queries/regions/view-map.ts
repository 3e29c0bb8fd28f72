import type { StageLook } from '../../domain/stages/stage-looks.ts';
import type { PlacedMark } from '../../charts/tools/marks/place-symbols.ts';
import { stageKeyOf } from '../../domain/inventory/tally.ts';
import { isFirstStep, lookOf } from '../../domain/stages/stage-way.ts';
import type { Cell } from '../../exports/csv.ts';
import { useFormat } from '../../i18n/format.ts';
import { upperFirst } from '../../i18n/first-letter.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { messages, useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { type FacetValue, facetsOf } from '../clusters/facets.ts';
import { rowsOrigin } from '../clusters/rows-origin.ts';
import { firstStageWord, stageHeading } from '../clusters/stage-words.ts';
import { correctionHref } from '../links/correction.ts';
import { regionName } from '../links/names.ts';
import { listMeta } from '../frame/list-meta.ts';
import type { PageMeta } from '../frame/page-meta.ts';
import { mapCounts, rowIndexes } from './map-counts.ts';
import { type MapLabelView, topLabels } from './map-labels.ts';
import { placeMarks } from './map-marks.ts';
import { type MapRegions, viewMapRegions } from './map-regions.ts';
import { atlas } from './maps.ts';
import { hasMap, rankedRegions } from './ranked-regions.ts';

/** A region in the list beside the map. */
export interface RankedLink {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly count: number;
  /** Length of its bar, in per cent of the longest. */
  readonly width: number;
}

/** The map itself with everything around it. */
export interface MapDrawing extends MapRegions {
  readonly width: number;
  readonly height: number;
  /** Choices of the form. */
  readonly stages: readonly FacetValue[];
  readonly sectors: readonly FacetValue[];
  readonly subtitle: string;
  readonly narrowSubtitle: string;
  readonly note: string;
  readonly source: string;
  readonly sourceHref: string;
  readonly correctHref: string;
  readonly csv: readonly (readonly Cell[])[];
  readonly labels: readonly MapLabelView[];
  /** Stages that have a mark, with their words. */
  readonly stageMarks: readonly { readonly look: StageLook; readonly word: string }[];
  /** Marks of rows, with the indexes by which the form finds them. */
  readonly marks: readonly (PlacedMark & { readonly row: string })[];
  readonly ranked: readonly RankedLink[];
  /** Countries of which no source lists a cluster. */
  readonly unlisted: readonly {
    readonly text: string;
    readonly name: string;
    readonly href: string;
  }[];
  /** What the form reads in the browser, as JSON that cannot end a script. */
  readonly data: string;
}

/** The page of the map; without a drawing where the portal has no shapes. */
export interface MapPageView {
  readonly page: PageMeta;
  readonly drawing: MapDrawing | undefined;
}

function viewRanked(portal: Portal, locale: Locale): RankedLink[] {
  const maximum = rankedRegions(portal, locale)[0]?.count ?? 1;
  return rankedRegions(portal, locale).flatMap(({ id, count }) =>
    count === undefined
      ? []
      : [
          {
            id,
            name: regionName(portal, id, locale),
            href: href(locale, `/regions/${id}/`),
            count,
            width: Math.round((100 * count) / Math.max(1, maximum)),
          },
        ],
  );
}

function mapCsv(portal: Portal, locale: Locale): Cell[][] {
  const t = useTranslate(locale);
  return [
    [t('column.id'), t('region'), t('country'), t('clusters.all'), t('clusters.past')],
    ...rankedRegions(portal, locale).map(({ id, count, past }) => [
      id,
      regionName(portal, id, locale),
      portal.regionById.get(id)?.country,
      count,
      past,
    ]),
  ];
}

/** How the map is to be read: of colours, what its regions have. */
function noteOf(portal: Portal, locale: Locale): string {
  const t = useTranslate(locale);
  const counts = rankedRegions(portal, locale).map(({ count }) => count);
  return [
    t('map.note'),
    ...(counts.includes(0) ? [t('map.notePlain')] : []),
    ...(counts.includes(undefined) ? [t('map.noteHatched')] : []),
  ].join(' ');
}

function viewDrawing(portal: Portal, locale: Locale): MapDrawing | undefined {
  const map = atlas(portal);
  if (!map || !hasMap(portal)) return undefined;
  const t = useTranslate(locale);
  const facets = facetsOf(portal, locale);
  const valuesOf = (facet: string) => facets.find(({ name }) => name === facet)?.values ?? [];
  const origin = rowsOrigin(portal, portal.inventory, locale);
  const asOf = upperFirst(origin.asOf, locale);
  const counted = viewMapRegions(portal, map, locale);
  const counts = mapCounts(portal);
  // The many ideas would cover the others.
  const shown = portal.inventory.filter((row) => !isFirstStep(stageKeyOf(row), portal.stageWay));
  const marks = placeMarks(portal, shown, 11);
  const unlisted = portal.countries
    .filter(({ inventory }) => !inventory)
    .map(({ id, name }) => ({
      text: t('map.countryNone', { country: name[locale] }),
      name: name[locale],
      href: href(locale, `/countries/${id}/`),
    }));
  const data = {
    ...counts,
    stages: portal.stageWay.keys,
    classes: counted.classes.map(({ from, to }) => [from, to]),
    shown: messages[locale]['map.shown'],
  };
  return {
    ...counted,
    width: map.width,
    height: map.height,
    stages: valuesOf('stage').filter(({ count }) => count > 0),
    sectors: valuesOf('sector'),
    subtitle: `${t('map.sub', { first: firstStageWord(portal, locale) })} ${asOf}.`,
    narrowSubtitle: `${t('map.subNarrow')} ${asOf}.`,
    note: noteOf(portal, locale),
    source: origin.source,
    sourceHref: origin.sourceHref,
    correctHref: correctionHref(portal, locale, '/map/', t('nav.map')),
    csv: mapCsv(portal, locale),
    labels: topLabels(portal, locale, 3),
    stageMarks: portal.stageWay.keys
      .map((stage) => ({
        look: lookOf(stage, portal.stageWay),
        word: stageHeading(portal, stage, locale),
      }))
      .filter(({ look }) => marks.some(({ kind }) => kind === look)),
    marks: marks.map((mark) => ({
      ...mark,
      row: rowIndexes(portal, mark.id, counts.sectors).join(' '),
    })),
    ranked: viewRanked(portal, locale),
    unlisted,
    data: JSON.stringify(data).replaceAll('<', '\\u003c'),
  };
}

/** So many regions the lead names at most. */
const mostNamed = 4;

/** The regions with most entries, four at most; where more of them are equal, how many those are. */
function describeLead(portal: Portal, locale: Locale): string {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const ranked = rankedRegions(portal, locale).filter(({ count = 0 }) => count > 0);
  // A region is not named where one with as many entries is not.
  const next = ranked[mostNamed]?.count ?? 0;
  const top = ranked.slice(0, mostNamed).filter(({ count = 0 }) => count > next);
  if (top.length === 0 && next > 0) {
    const n = ranked.filter(({ count }) => count === next).length;
    return `${t('regions.tie', { n, each: next, count: format.number(next) })}.`;
  }
  const sum = top.reduce((total, { count = 0 }) => total + count, 0);
  const counts = { sum: format.number(sum), total: format.number(portal.counted.total) };
  const names = top.map(({ id }) => regionName(portal, id, locale));
  return names.length === 1
    ? t('map.leadOne', { ...counts, region: names[0] ?? '' })
    : t('map.lead', { ...counts, regions: format.list(names) });
}

/** All that the page of the map shows. */
export function viewMap(portal: Portal, locale: Locale): MapPageView {
  return {
    page: listMeta(locale, 'map', describeLead(portal, locale), { section: 'map' }),
    drawing: viewDrawing(portal, locale),
  };
}
