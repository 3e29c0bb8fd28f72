/** How often pages were opened, by their addresses without the host. */
export type PageViews = ReadonlyMap<string, number>;

interface Counted {
  readonly pages: readonly { readonly path: string; readonly views: number }[];
}

/** Views by address; none where the portal gives none. */
export const readViews = (views: Counted | undefined): PageViews =>
  new Map(views?.pages.map((page) => [page.path, page.views]));

/** Views of a page in a language; a place on a page counts as the page. */
export const viewsOf = (views: PageViews, language: string, page: string | undefined): number =>
  (page !== undefined && views.get(`/${language}${page.replace(/#.*$/, '')}`)) || 0;

/** Weights of the least and the most read pages: views change the order of work, and do not decide it alone. */
const [least, most] = [0.5, 4];

/** Weight of a page for the order of work, from its views in all languages beside the mean; 1 without any. */
export function weighPage(views: PageViews, languages: readonly string[], page: string): number {
  if (views.size === 0) return 1;
  const mean = [...views.values()].reduce((sum, count) => sum + count, 0) / views.size;
  const own = Math.max(...languages.map((language) => viewsOf(views, language, page)));
  return mean === 0 ? 1 : Math.min(most, Math.max(least, own / mean));
}
