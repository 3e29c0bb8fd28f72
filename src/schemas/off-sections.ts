/**
 * Parts of the site that a portal can switch off, by address folder. A portal of texts alone can also switch off
 * clusters; home page, search and about page are always present.
 */
export const offSections = [
  ...(['map', 'practices', 'concepts', 'analyses', 'figures', 'glossary', 'countries'] as const),
  ...(['strategies', 'programmes', 'organisations', 'survey', 'timeline', 'changes'] as const),
  ...(['paths', 'news', 'events', 'bulletin'] as const),
  ...(['clusters', 'regions', 'sectors', 'reports', 'data'] as const),
  ...(['a-z', 'status', 'bibliography', 'compare'] as const),
] as const;

export type OffSection = (typeof offSections)[number];

/** Path prefixes of a part's files outside the language folders. */
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

/** The disabled part that a path within a language belongs to. */
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

/** Whether a file outside the languages belongs to a disabled part. */
export function isOffFile(off: readonly OffSection[], path: string): boolean {
  return off.some((section) => filesOf[section]?.some((start) => path.startsWith(start)));
}
