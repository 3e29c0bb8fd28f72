import type { PageText } from './page-text.ts';

/**
 * The pages of a site in one order for all languages, with their facets; used to count results and to find a
 * page in another language.
 */
export interface PageTable {
  /** By facet, ids and each page's positions among them. */
  readonly facets: Readonly<
    Record<string, { readonly ids: readonly string[]; readonly of: readonly (readonly number[])[] }>
  >;
}

/**
 * Build the page table.
 * @param paths within their language, in table order
 * @param pages of any language, by path
 */
export function buildPageTable(
  paths: readonly string[],
  pages: ReadonlyMap<string, PageText>,
): PageTable {
  const names = new Set([...pages.values()].flatMap(({ facets }) => Object.keys(facets)));
  const facets = [...names].sort().map((name) => {
    const idsOf = (path: string) => pages.get(path)?.facets[name] ?? [];
    const ids = [...new Set(paths.flatMap(idsOf))].sort();
    const at = new Map(ids.map((id, position) => [id, position]));
    const of = paths.map((path) => idsOf(path).map((id) => at.get(id) as number));
    return [name, { ids, of }] as const;
  });
  return { facets: Object.fromEntries(facets) };
}
