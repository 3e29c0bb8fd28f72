import type { CollectionName } from '../loaders/collections.ts';
import { isWhole, type Portal } from '../loaders/portal.ts';

/** Lists without a page while they are empty, by path. */
const lists: Readonly<Record<string, CollectionName>> = {
  '/analyses/': 'analyses',
  '/bulletin/': 'bulletins',
  '/concepts/': 'concepts',
  '/events/': 'events',
  '/figures/': 'figures',
  '/glossary/': 'glossary',
  '/news/': 'news',
  '/organisations/': 'organisations',
  '/paths/': 'paths',
  '/practices/': 'practices',
  '/practices/submit/': 'practices',
  '/programmes/': 'programmes',
  '/regions/': 'regions',
  '/sectors/': 'sectors',
  '/strategies/': 'strategies',
  '/survey/': 'survey',
  '/timeline/': 'timeline',
};

/** Maps show clusters in regions that have shapes. */
const hasNoMap = ({ shapes, clusters }: Portal) =>
  shapes.length === 0 || clusters.every(({ data }) => data.regions.length === 0);

/** Lists of clusters by a property shared by all or none, which would equal the full list. */
function pointlessLists({ clusters, countries }: Portal): string[] {
  const kinds = new Set(clusters.map(({ data }) => data.kind));
  return [
    ...(clusters.length === 0 ? ['/clusters/by/stage/'] : []),
    ...(clusters.length === 0 || countries.length < 2 ? ['/clusters/by/country/'] : []),
    ...(kinds.size < 2 ? ['/clusters/by/kind/'] : []),
  ];
}

/** Paths of lists that have no page because they would be empty. */
export function emptyLists(portal: Portal): ReadonlySet<string> {
  const empty = Object.entries(lists)
    .filter(([, name]) => portal[name].length === 0 && isWhole(portal, name))
    .map(([path]) => path);
  const isKnown = isWhole(portal, 'clusters') && isWhole(portal, 'regions');
  if (isKnown && hasNoMap(portal)) empty.push('/map/');
  if (isWhole(portal, 'clusters') && isWhole(portal, 'countries')) {
    empty.push(...pointlessLists(portal));
  }
  const hasFigures = portal.editions.some(({ data }) => data.figures.length > 0);
  if (isWhole(portal, 'editions') && !hasFigures) empty.push('/data/published/');
  const hasReports = portal.editions.some(({ data }) => data.report) || portal.editions.length > 1;
  if (isWhole(portal, 'editions') && !hasReports) empty.push('/reports/');
  return new Set(empty);
}
