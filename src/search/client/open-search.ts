import { href, rootHref } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { analyse } from '../analysis/analyse.ts';
import { askOnce } from '../query/ask-once.ts';
import { loadSite } from '../query/load-site.ts';
import { readQuery } from '../query/read-query.ts';
import type { SearchTexts } from './texts.ts';

/** Language of the page. */
export const locale = document.documentElement.lang as Locale;

/** Address of the folder of the index. */
export const indexFolder = rootHref('/pagefind/');

/** The data of the search; each piece of it is loaded when it is first needed. */
export const openSite = askOnce(() => loadSite(indexFolder));

/** Reads a file of JSON. */
export async function readJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return (await response.json()) as T;
}

/** What the search says in the language of the page. */
export const openTexts = askOnce(() => readJson<SearchTexts>(href(locale, '/search/texts.json')));

/** Loads what every search needs, while its words are being typed. A failure shows when it is asked. */
export function warmUp(): void {
  const warm = async () => {
    const own = (await openSite()).languages.get(locale);
    await own?.rows();
    // What reads words is compiled when it first runs: before somebody waits for it.
    for (const word of readQuery(document.title, locale)) analyse(word, locale);
  };
  for (const load of [warm, openTexts]) load().catch(() => undefined);
}
