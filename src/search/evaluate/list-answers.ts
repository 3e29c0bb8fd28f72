import type { Locale } from '../../i18n/locales.ts';
import { addressIn } from '../query/address.ts';
import { search } from '../query/search.ts';
import type { SiteData } from '../query/site-data.ts';

/** Answers inspected: a page further down is as good as not found. */
export const depth = 20;

/** Addresses of answering pages, best first, in the reader's language. */
export async function listAnswers(
  query: string,
  locale: Locale,
  site: SiteData,
  max = depth,
): Promise<string[]> {
  const { pages } = await search(query, locale, site);
  const loaded = await Promise.all(pages.slice(0, max).map((page) => page.load()));
  return loaded.map(({ url }) => addressIn(url, locale));
}
