/**
 * Parts of the site that a portal can do without, by the folder of their addresses. What the rest is
 * made of cannot be left out: the home page, clusters, regions, sectors, reports, data, search, and
 * the pages that say where it all comes from.
 */
export const offSections = [
  ...(['map', 'practices', 'concepts', 'figures', 'glossary', 'countries'] as const),
  ...(['strategies', 'programmes', 'organisations', 'survey', 'timeline', 'changes'] as const),
  ...(['paths', 'news', 'events', 'bulletin'] as const),
] as const;

export type OffSection = (typeof offSections)[number];

/** Files outside the languages that list the pages of a part. */
const filesOf: Partial<Record<OffSection, string>> = {
  practices: '/data/practices.json',
  figures: '/data/figures.json',
};

/** The part that a portal does without and to which a path within a language belongs. */
export function offSectionOf(off: readonly OffSection[], path: string): OffSection | undefined {
  return off.find((section) => path === `/${section}` || path.startsWith(`/${section}/`));
}

/** Is it a file outside the languages that a portal without these parts does not have? */
export function isOffFile(off: readonly OffSection[], path: string): boolean {
  return off.some((section) => filesOf[section] === path);
}
