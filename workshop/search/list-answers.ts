import type { Locale } from '../../src/i18n/locales.ts';
import { findFigure } from '../../src/search/client/draw-answer.ts';
import { addressIn } from '../../src/search/query/address.ts';
import { ask, type AskSources, type Reply } from '../../src/search/query/ask.ts';

/** Answers inspected: a page further down is as good as not found. */
export const depth = 20;

/** Links said before the pages, in order. */
function linksBefore({ direct, compared, count }: Reply): string[] {
  const figure = count && findFigure(count);
  const counted = count ? [figure, ...count.values].flatMap((link) => link?.href ?? []) : [];
  return [...direct.map(({ href }) => href), ...(compared ? [compared.href] : []), ...counted];
}

/** Addresses that answer a query, best first, in the reader's language. */
export async function listAnswers(
  query: string,
  locale: Locale,
  sources: AskSources,
  max = depth,
): Promise<string[]> {
  const reply = await ask(query, locale, sources);
  const loaded = await Promise.all(reply.pages.slice(0, max).map((page) => page.load()));
  const links = [...linksBefore(reply), ...loaded.map(({ url }) => addressIn(url, locale))];
  return [...new Set(links)].slice(0, max);
}
