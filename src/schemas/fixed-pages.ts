/**
 * Pages of the site that stand in the folder of the pages of entries: an entry of this id would
 * have no page, since the fixed one takes its address. By the folder below the language.
 */
export const fixedPages = {
  archive: ['gone'],
  clusters: ['by', 'page'],
  data: ['road-map', 'v1'],
  'figures/{id}': ['embed'],
  practices: ['submit'],
  'reports/{edition}': ['all', 'catalogue'],
  'strategies/{id}': ['table'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/**
 * Folders and pages right below the language that the site has itself: a page of the portal's own
 * cannot have their addresses. A test holds the list against the routes.
 */
export const sitePages: readonly string[] = [
  ...[
    'a-z',
    'about',
    'analyses',
    'archive',
    'bibliography',
    'bulletin',
    'changes',
    'clusters',
    'compare',
    'concepts',
  ],
  ...[
    'countries',
    'data',
    'events',
    'feed',
    'figures',
    'glossary',
    'map',
    'news',
    'organisations',
    'paths',
  ],
  ...[
    'offline',
    'practices',
    'privacy',
    'programmes',
    'regions',
    'reports',
    'search',
    'sectors',
    'site',
    'status',
    'strategies',
  ],
  ...['survey', 'timeline'],
];

/** Part of the address of a figure that leads to its numbers of all years, beside those of editions. */
export const yearsPart = 'years';

/** Does a fixed page stand where the page of an entry of this id would? */
export function isFixedPage(folder: keyof typeof fixedPages, id: string): boolean {
  const pages: readonly string[] = fixedPages[folder];
  return pages.includes(id);
}
