import { chooseDrawing } from '../../cards/arrange-drawing.ts';
import type { CardView } from '../../cards/card-view.ts';
import { drawPart, partSize } from '../../cards/draw-part.ts';
import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { buildSettings } from '../../loaders/build-settings.ts';
import { remember } from '../../portal/remember.ts';
import type { Portal } from '../../portal/portal.ts';
import { offSectionOf } from '../../schemas/off-sections.ts';
import { figurePath, numberOfView } from '../figures/figure-pages.ts';
import { figureIds, figureRoutes, turnRoutes, viewFigureIn } from '../figures/figure-views.ts';
import { pictureColours } from '../figures/picture-frame.ts';
import { isOff } from '../links/describe-collections.ts';
import { atlas } from '../regions/maps.ts';
import { hasMap } from '../regions/ranked-regions.ts';
import { hasReportPages } from '../reports/archive/archive-pages.ts';
import {
  currentReport,
  reportChapters,
  reportPath,
  versionLine,
} from '../reports/report-chapters.ts';
import { describeMarkedMap } from '../regions/place-marks.ts';
import { cardFrame } from './card-frame.ts';
import { clusterCard } from './cluster-card.ts';
import { drawMarkedMap } from './map-drawing.ts';
import { countryCard, countStages, regionCard, sectorCard } from './place-cards.ts';
import {
  analysisCard,
  conceptCard,
  datedCard,
  practiceCard,
  programmeCard,
  strategyCard,
} from './text-cards.ts';

type CardMaker = (portal: Portal, locale: Locale) => CardView;

/** Cards of a collection's entries by page path. */
function each(
  folder: string,
  entries: readonly { readonly id: string }[],
  make: (portal: Portal, id: string, locale: Locale) => CardView,
): [string, CardMaker][] {
  return entries.map(({ id }) => [
    `/${folder}/${id}/`,
    (portal, locale) => make(portal, id, locale),
  ]);
}

/** Card of an edition's report: its title, publisher and version. */
function reportCard(portal: Portal, edition: string, locale: Locale): CardView {
  const data = portal.editionById.get(edition)?.data;
  if (!data?.report) throw new Error(`expected a report of the edition ${edition}, found none`);
  const t = useTranslate(locale);
  return {
    kind: t('search.kind.report'),
    place: `${data.title[locale]} · ${versionLine(data.report, locale)}`,
    title: data.report.title[locale],
    lead: data.report.lead[locale],
    facts: [{ label: t('bibliography.publisher'), value: portal.site.publisher[locale] }],
    counts: [],
  };
}

/** Card of a chapter of the current report: its number, and its report. */
function chapterCard(portal: Portal, id: string, locale: Locale): CardView {
  const chapter = reportChapters(portal, locale).find((line) => line.id === id);
  if (!chapter) throw new Error(`expected a chapter of the report, found ${id}`);
  return {
    kind: chapter.kindText,
    place: `${currentReport(portal).title[locale]} · ${portal.edition.title[locale]}`,
    title: chapter.title,
    lead: chapter.lead,
    facts: [],
    counts: [],
  };
}

/** Earlier editions have a card for the report only: their chapters are in the archive. */
function reportCards(portal: Portal): [string, CardMaker][] {
  const editions = portal.editions.filter(({ id }) => hasReportPages(portal, id));
  return [
    ...editions.map(({ id }): [string, CardMaker] => [
      `/reports/${id}/`,
      (from, locale) => reportCard(from, id, locale),
    ]),
    ...(portal.edition.report?.chapters ?? []).map(({ id }): [string, CardMaker] => [
      reportPath(portal, id),
      (from, locale) => chapterCard(from, id, locale),
    ]),
  ];
}

/** Cards to be drawn, as set by the build command; all of them outside a build. */
export const drawnCards = () => buildSettings().cards;

/** Cards shown by the portal and drawn by the build. */
function shownOnes(portal: Portal, all: readonly [string, CardMaker][]): [string, CardMaker][] {
  const cards = drawnCards() ?? 'all';
  return all.filter(
    ([path]) =>
      (cards === 'all' || (cards === 'portal' && path === '/')) &&
      offSectionOf(portal.site.off, path) === undefined,
  );
}

/** Card of a figure: its number, message and drawing, wide or narrow. */
function figureCard(portal: Portal, id: string, part: string, locale: Locale): CardView {
  const view = viewFigureIn(portal, id, part, locale);
  const { figure, wide, narrow } = view;
  const words: CardView = {
    kind: numberOfView(portal, view) ?? useTranslate(locale)('search.kind.figure'),
    place: portal.figureTopics.find((other) => other.id === figure.topic)?.label[locale],
    title: view.title,
    lead: view.subtitle,
    facts: [],
    counts: [],
    shows: view.description,
  };
  const scenes = [wide, narrow].filter((scene) => scene !== undefined);
  const sizes = scenes.map((scene) => ({ ...partSize(scene), scene }));
  const chosen = chooseDrawing(words, cardFrame(portal, locale), sizes);
  return chosen ? { ...words, drawing: drawPart(chosen.scene, pictureColours(portal)) } : words;
}

/** Cards of figures, which depend on the counts of each edition. */
const figureCards = remember('figureCards', (portal): ReadonlyMap<string, CardMaker> => {
  const figures = [
    ...figureIds(portal).map((id) => ({ id, part: '' })),
    ...figureRoutes(portal),
    ...turnRoutes(portal),
  ];
  const all = figures.map(({ id, part }): [string, CardMaker] => [
    figurePath(id, part),
    (from, locale) => figureCard(from, id, part, locale),
  ]);
  return new Map(shownOnes(portal, all));
});

/** Max marks drawn large. */
const fewMarks = 60;

/** Card of the portal: every cluster as a mark, on the map or side by side. */
function homeCard(portal: Portal, locale: Locale): CardView {
  const { site, inventory } = portal;
  const placed = hasMap(portal) && !isOff(portal, 'clusters') ? atlas(portal) : undefined;
  const countries = isOff(portal, 'clusters') ? [] : portal.countries;
  const counted = !placed && !isOff(portal, 'clusters');
  return {
    kind: useFormat(locale).list(countries.map(({ name }) => name[locale])),
    title: site.title[locale],
    lead: site.description[locale],
    facts: [],
    counts: counted ? countStages(portal, inventory, locale) : [],
    drawing:
      placed && drawMarkedMap(portal, placed, inventory, inventory.length > fewMarks ? 10 : 18),
    shows: placed && describeMarkedMap(placed, inventory, locale),
  };
}

/** All other pages with a card. */
const otherCards = remember('otherCards', (portal): ReadonlyMap<string, CardMaker> => {
  const all: [string, CardMaker][] = [
    ['/', homeCard],
    ...each('clusters', portal.clusters, clusterCard),
    ...each('regions', portal.regions, regionCard),
    ...each('countries', portal.countries, countryCard),
    ...each('sectors', portal.sectors, sectorCard),
    ...each('practices', portal.practices, practiceCard),
    ...each('strategies', portal.strategies, strategyCard),
    ...each('programmes', portal.programmes, programmeCard),
    ...each('concepts', portal.concepts, conceptCard),
    ...each('analyses', portal.analyses, analysisCard),
    ...each('news', portal.news, (from, id, locale) => datedCard(from, 'news', id, locale)),
    ...each('events', portal.events, (from, id, locale) => datedCard(from, 'events', id, locale)),
    ...reportCards(portal),
  ];
  return new Map(shownOnes(portal, all));
});

/** Paths of the pages with a card, within a language. */
export const listCards = (portal: Portal): readonly string[] => [
  ...otherCards(portal).keys(),
  ...figureCards(portal).keys(),
];

/** Content of a page's card; undefined if it has none. */
export const viewCard = remember(
  'viewCard',
  (portal, path: string, locale: Locale): CardView | undefined => {
    // Cards of clusters must not depend on the counts in figures.
    const cards = path.startsWith('/figures/') ? figureCards : otherCards;
    return cards(portal).get(path)?.(portal, locale);
  },
);
