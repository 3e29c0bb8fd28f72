import type { Locale } from '../src/i18n/locales.ts';
import { startBrowser } from './browser.ts';
import { inStage } from './in-stage.ts';
import { askedClasses, type MeasuredSurface, measureBrowser } from './search-browser.ts';
import { compareLater, tabulateCosts, tabulateSpending } from './search-cost-tables.ts';
import type { IndexedSite } from './search-index.ts';
import { combobox, resultsPage, stockPage } from './search-surfaces.ts';

const note = `A query of each of these classes (${askedClasses.join(', ')}) in each language, from an empty cache after the page is opened, then another one in the same page view. Milliseconds run from the last keystroke to the first result drawn, without network delay and without the pause (150 ms) that waits for more characters; in the header's box loading begins on focus, 300 ms before that keystroke. Kilobytes are everything that scripts load, with headers, text gzipped; on the search page from its opening. Client is the site's own script and words. Stock Pagefind has its own page with as many results, and no worker.`;

function reportCosts(name: string, measured: readonly MeasuredSurface[]): string[] {
  const find = (wanted: string) => measured.find((one) => one.name === wanted) as MeasuredSurface;
  const ratio = compareLater(find(resultsPage.name), find(stockPage.name)).toFixed(2);
  return [
    `### In the browser, ${name} clusters`,
    tabulateCosts(measured),
    tabulateSpending(measured),
    `On the search page a later search takes ${ratio} × the time of stock Pagefind (medians).`,
  ];
}

/** Cost of searching in a browser: on the first site everywhere, on others on the search page. */
export async function reportBrowsers(
  sites: readonly IndexedSite[],
  languages: readonly Locale[],
  folder: string,
): Promise<{ version: string; parts: string[] }> {
  const browser = await startBrowser();
  if (!browser) return { version: '', parts: ['Not measured: Chromium is not installed.'] };
  const parts: string[] = [];
  try {
    for (const [index, indexed] of sites.entries()) {
      const surfaces = index === 0 ? [resultsPage, combobox, stockPage] : [resultsPage, stockPage];
      const measured = await inStage(`Searching in a browser, ${indexed.name} clusters`, () =>
        measureBrowser(browser, indexed, languages, surfaces, folder),
      );
      parts.push(...reportCosts(indexed.name, measured));
    }
    return { version: `, Chromium ${browser.version()}`, parts: [...parts, note] };
  } finally {
    await browser.close();
  }
}
