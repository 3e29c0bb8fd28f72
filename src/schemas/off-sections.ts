/**
 * Parts of the site that a portal can do without, by the folder of their addresses. A portal of texts
 * alone can do without clusters, too; the home page, the search and the page about it are always there.
 */
export const offSections = [
  ...(['map', 'practices', 'concepts', 'analyses', 'figures', 'glossary', 'countries'] as const),
  ...(['strategies', 'programmes', 'organisations', 'survey', 'timeline', 'changes'] as const),
  ...(['paths', 'news', 'events', 'bulletin'] as const),
  ...(['clusters', 'regions', 'sectors', 'reports', 'data'] as const),
  ...(['a-z', 'status', 'bibliography', 'compare'] as const),
] as const;

export type OffSection = (typeof offSections)[number];

/** Where files outside the languages begin that belong to a part. */
const filesOf: Partial<Record<OffSection, readonly string[]>> = {
  practices: ['/data/practices.json', '/p/'],
  analyses: ['/analyses/'],
  figures: ['/data/figures.json', '/f/'],
  strategies: ['/s/'],
  clusters: ['/c/'],
  regions: ['/g/'],
  reports: ['/reports/', '/archive/', '/r/'],
  data: ['/data/'],
};

/** Parts with pages in a folder of another name. */
const foldersOf: Partial<Record<OffSection, string>> = { reports: '/archive/' };

/** The part that a portal does without and to which a path within a language belongs. */
export function offSectionOf(off: readonly OffSection[], path: string): OffSection | undefined {
  return off.find((section) => {
    const folder = foldersOf[section];
    return (
      path === `/${section}` ||
      path.startsWith(`/${section}/`) ||
      (folder !== undefined && path.startsWith(folder))
    );
  });
}

/** Is it a file outside the languages that a portal without these parts does not have? */
export function isOffFile(off: readonly OffSection[], path: string): boolean {
  return off.some((section) => filesOf[section]?.some((start) => path.startsWith(start)));
}
