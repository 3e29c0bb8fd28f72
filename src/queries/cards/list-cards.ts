import type { CardView } from '../../cards/card-view.ts';
import type { Locale } from '../../i18n/locales.ts';
import { buildSettings } from '../../loaders/build-settings.ts';
import { remember } from '../../portal/remember.ts';
import type { Portal } from '../../portal/portal.ts';
import { offSectionOf } from '../../schemas/off-sections.ts';
import { figurePath } from '../figures/figure-pages.ts';
import { figureIds, figureRoutes } from '../figures/figure-views.ts';
import { hasReportPages } from '../reports/archive/archive-pages.ts';
import { reportPath } from '../reports/report-chapters.ts';
import { clusterCard } from './cluster-card.ts';
import { figureCard } from './figure-card.ts';
import { homeCard } from './home-card.ts';
import { countryCard, regionCard, sectorCard } from './place-cards.ts';
import { chapterCard, reportCard } from './report-cards.ts';
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

/** Cards of figures, which depend on the counts of each edition. */
const figureCards = remember('figureCards', (portal): ReadonlyMap<string, CardMaker> => {
  const figures = [...figureIds(portal).map((id) => ({ id, part: '' })), ...figureRoutes(portal)];
  const all = figures.map(({ id, part }): [string, CardMaker] => [
    figurePath(id, part),
    (from, locale) => figureCard(from, id, part, locale),
  ]);
  return new Map(shownOnes(portal, all));
});

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
