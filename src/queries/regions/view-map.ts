import type { StageSymbol } from '../../domain/stages/stage-symbols.ts';
import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { stageKeyOf } from '../../domain/inventory/tally.ts';
import { isFirstStep, symbolOf } from '../../domain/stages/stage-order.ts';
import type { Cell } from '../../exports/csv.ts';
import { useFormat } from '../../i18n/format.ts';
import { upperFirst } from '../../i18n/first-letter.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { rowsOrigin } from '../clusters/rows-origin.ts';
import { portalIn } from '../editions/portal-in.ts';
import type { YearChoice } from '../figures/figure-choices.ts';
import { crumbsTo } from '../frame/crumbs.ts';
import { takeOfDrawing, type TakeView } from '../share/view-take.ts';
import { stageHeading } from '../clusters/stage-words.ts';
import { correctionHref } from '../links/correction.ts';
import { regionName } from '../links/names.ts';
import { listMeta, menuName } from '../frame/list-meta.ts';
import type { PageMeta } from '../frame/page-meta.ts';
import { mapMarkup, wholeMap } from './map-markup.ts';
import { mapCsv } from './map-csv.ts';
import { mapPath, mapYears } from './map-editions.ts';
import { type RegionCards, viewRegionCards } from './region-cards.ts';
import { placeCrowdBoxes } from './crowd-boxes.ts';
import { drawPanel } from './draw-panel.ts';
import { type Dots, locatedRows, placeDots } from './located-rows.ts';
import { type MapPanel, mapPanels } from './map-panels.ts';
import { placeRowMarks, spacedGroups } from './marks-panel.ts';
import { panelLabels } from './panel-labels.ts';
import { type MapRegions, viewMapRegions } from './map-regions.ts';
import { sayBeyond } from './say-beyond.ts';
import {
  describeMost,
  sayLimits,
  sayMostPast,
  sayReading,
  sayShown,
  type ShownLayer,
} from './say-map.ts';
import { hasMap, rankedRegions } from './ranked-regions.ts';
import { type MapFilters, viewMapFilters } from './map-filters.ts';
import { type MarkedPanel, markPanel } from './marked-panel.ts';
import { mapSectors } from './map-counts.ts';
import { nameData } from '../editions/name-data.ts';

export interface RankedLink {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly count: number;
  /** Length of its bar, in per cent of the longest. */
  readonly width: number;
}

/** A drawing of the map: for wide screens, or for phones. */
export interface MapPanelDrawing extends MarkedPanel {
  /** Replaces marks that would overlap. */
  readonly dots: readonly Dots[];
}

/** The map with everything around it. */
export interface MapDrawing extends MapRegions {
  readonly title: string;
  /** Formatted bounds of each class. */
  readonly ranges: readonly string[];
  readonly panels: readonly MapPanelDrawing[];
  readonly subtitle: string;
  /** Subtitle of drawings for phones, if different. */
  readonly narrowSubtitle: string | undefined;
  readonly note: string;
  readonly source: string;
  readonly sourceHref: string;
  readonly correctHref: string;
  /** The row below it; none in a frame. */
  readonly take: TakeView | undefined;
  readonly csv: readonly (readonly Cell[])[];
  /** Stages with a mark, with their labels and the screens that show them. */
  readonly stageMarks: readonly { readonly look: StageSymbol; readonly word: string }[];
  readonly legendFor: 'all' | 'wide' | 'none';
  readonly ranked: readonly RankedLink[];
  /** Countries without a cluster listed by any source. */
  readonly unlisted: readonly {
    readonly text: string;
    readonly name: string;
    readonly href: string;
  }[];
  readonly cards: RegionCards;
  readonly filters: MapFilters;
}

/** Page of the map; without a drawing if the portal has no shapes. */
export interface MapPageView {
  readonly page: PageMeta;
  readonly finding: string;
  readonly lead: string;
  /** Conclusions that the map does not support. */
  readonly limits: string;
  /** Editions to choose from; empty if there is only one. */
  readonly years: readonly YearChoice[];
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

/**
 * Drawings of one size: with a mark for each of the given rows, crowded ones enlarged below, or without marks if
 * they would overlap.
 */
function drawShaded(
  portal: Portal,
  panels: readonly MapPanel[],
  rows: readonly InventoryRow[],
  sectors: readonly string[],
  locale: Locale,
): { readonly views: MapPanelDrawing[]; readonly isMarked: boolean } {
  const marked = panels.map(({ land, size }) => placeRowMarks(portal, rows, land, size));
  const isMarked = marked.every((symbols) => symbols !== undefined);
  const ranked = rankedRegions(portal, locale).map(({ id, count = 0 }) => ({ id, count }));
  const views = panels.map((panel, index): MapPanelDrawing => {
    const symbols = isMarked ? marked[index] : undefined;
    const labels = panelLabels(
      portal,
      panel,
      { groups: spacedGroups(symbols), ranked, rows: portal.inventory },
      locale,
    );
    // Boxes are hidden with the labels while the form filters marks.
    const boxes = symbols && placeCrowdBoxes(portal, panel, rows, symbols, locale);
    const content = {
      symbols: boxes?.frames ?? [],
      taken: [...(symbols?.taken ?? []), ...(boxes?.taken ?? [])],
      labels,
      shaded: true,
      ...(boxes ? { boxes: boxes.block } : {}),
    };
    return {
      ...drawPanel(panel, content, locale),
      ...markPanel(portal, symbols, sectors),
      dots: symbols ? [] : placeDots(portal, portal.inventory, panel.land, sectors),
    };
  });
  return { views, isMarked };
}

/** Layer shown in addition to the shading by drawings of one size. */
function shownIn(views: readonly MapPanelDrawing[]): ShownLayer {
  if (views.some(({ marks }) => marks.length > 0)) return 'marks';
  return views.some(({ dots }) => dots.length > 0) ? 'dots' : 'nothing';
}

/** @param edition an earlier one whose rows the portal has; empty for the current one */
function viewDrawing(portal: Portal, edition: string, locale: Locale): MapDrawing | undefined {
  const countries = portal.countries.map(({ id }) => id);
  const panels = mapPanels(portal, countries);
  if (!panels || !hasMap(portal)) return undefined;
  const t = useTranslate(locale);
  const origin = rowsOrigin(portal, portal.inventory, locale);
  const asOf = upperFirst(origin.asOf, locale);
  const counted = viewMapRegions(portal, panels.wide.land, locale);
  const sectors = mapSectors(portal);
  // The many ideas would cover the others.
  const shown = portal.inventory.filter((row) => !isFirstStep(stageKeyOf(row), portal.stageOrder));
  const wide = drawShaded(portal, [panels.wide], shown, sectors, locale);
  const narrow = drawShaded(portal, panels.narrow, shown, sectors, locale);
  const isMarked = wide.isMarked && narrow.isMarked;
  const unlisted = portal.countries
    .filter(({ inventory }) => !inventory)
    .map(({ id, name }) => ({
      text: t('map.countryNone', { country: name[locale] }),
      name: name[locale],
      href: href(locale, `/countries/${id}/`),
    }));
  const path = mapPath(edition);
  const frame = edition ? { ...wholeMap, id: edition } : wholeMap;
  const marks = wide.views.flatMap((view) => view.marks);
  const ids = new Set(marks.map(({ id }) => id));
  const marked = shown.filter(({ id }) => ids.has(id));
  const format = useFormat(locale);
  const title = t(isMarked && marks.length > 0 ? 'map.figure' : 'map.figurePlain');
  return {
    ...counted,
    take: takeOfDrawing(
      portal,
      {
        id: 'map',
        title,
        source: origin.source,
        path,
        embed: mapMarkup(frame, title, [...wide.views, ...narrow.views], locale),
      },
      locale,
    ),
    ranges: counted.classes.map(({ from, to }) => {
      const [least, most] = [format.number(from), format.number(to)];
      return least === most ? least : format.range(least, most);
    }),
    title,
    panels: [...wide.views, ...narrow.views],
    subtitle: sayShown(portal, shownIn(wide.views), asOf, locale),
    narrowSubtitle:
      wide.isMarked === narrow.isMarked
        ? undefined
        : sayShown(portal, shownIn(narrow.views), asOf, locale),
    note: [
      sayReading(portal, isMarked ? locatedRows(panels.wide.land, marked) : 'none', locale),
      ...sayBeyond(portal, countries, locale),
    ].join(' '),
    source: origin.source,
    sourceHref: origin.sourceHref,
    correctHref: correctionHref(locale, path),
    csv: mapCsv(portal, rankedRegions(portal, locale), portal.inventory, locale),
    stageMarks: portal.stageOrder.keys
      .map((stage) => ({
        look: symbolOf(stage, portal.stageOrder),
        word: stageHeading(portal, stage, locale),
      }))
      .filter(({ look }) => marks.some(({ kind }) => kind === look)),
    legendFor: isMarked ? 'all' : wide.isMarked ? 'wide' : 'none',
    ranked: viewRanked(portal, locale),
    unlisted,
    // The list of clusters and the comparison count the current edition.
    cards: viewRegionCards(
      portal,
      counted.regions,
      portal.inventory,
      edition ? undefined : {},
      locale,
    ),
    filters: viewMapFilters(
      portal,
      {
        rows: portal.inventory,
        title: t('map.figurePlain'),
        chosen: `${t('map.subChosen')} ${asOf}.`,
      },
      locale,
    ),
  };
}

/**
 * Page of the map.
 * @param edition an earlier edition, as in `mapEditions`
 */
export function viewMap(current: Portal, locale: Locale, edition = ''): MapPageView {
  const portal = portalIn(current, edition);
  const { finding, told, lead } = describeMost(portal, locale);
  const past = sayMostPast(portal, locale);
  const description = [told, ...past].join(' ');
  const name = menuName('map', locale);
  return {
    page: edition
      ? listMeta(locale, 'map', description, {
          id: edition,
          title: `${useTranslate(locale)('nav.map')} (${edition})`,
          path: mapPath(edition),
          crumbs: crumbsTo(locale, 'map', { label: edition }),
          edition: nameData(edition, locale),
        })
      : // Its heading states a finding, which does not contain the page's name.
        listMeta(locale, 'map', description, { marks: { names: [name] } }),
    finding,
    lead: [lead, ...past].join(' '),
    limits: sayLimits(portal, locale),
    years: mapYears(current, edition, locale),
    drawing: viewDrawing(portal, edition, locale),
  };
}
