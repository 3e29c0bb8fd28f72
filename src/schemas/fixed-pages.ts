/**
 * Fixed pages in folders of entry pages, by folder below the language: an entry with such an id would have no
 * page, as the address is taken.
 */
export const fixedPages = {
  archive: ['gone'],
  clusters: ['by', 'page'],
  data: ['road-map', 'v1'],
  'figures/{id}': ['embed'],
  map: ['compare', 'drawing'],
  practices: ['submit'],
  'programmes/{id}': ['events'],
  'reports/{edition}': ['all', 'catalogue'],
  'strategies/{id}': ['table'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/**
 * The site's own folders and pages directly below the language: the portal's pages cannot have these addresses.
 * A test checks the list against the routes.
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
    'correct',
  ],
  ...[
    'countries',
    'data',
    'desk',
    'dossier',
    'events',

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

/** Address part of a figure's numbers of all years, next to those of editions. */
export const yearsPart = 'years';

/** Whether a fixed page has the address of an entry with this id. */
export function isFixedPage(folder: keyof typeof fixedPages, id: string): boolean {
  const pages: readonly string[] = fixedPages[folder];
  return pages.includes(id);
}
