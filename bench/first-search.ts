import { median } from 'd3-array';
import type { Browser } from 'playwright-core';
import { startStaticServer } from '../scripts/static-server.ts';
import type { Locale } from '../src/i18n/locales.ts';
import { startBrowser } from './browser.ts';
import { inStage } from './in-stage.ts';
import { markdownTable } from './markdown-table.ts';
import { askedClasses, pairQueries } from './search-browser.ts';
import { runSession } from './search-session.ts';
import { combobox, resultsPage, type SearchSurface } from './search-surfaces.ts';

/** Max milliseconds of a first search. */
const goal = 250;

/** CPU slowdown: this machine, and a phone. */
const processors = [1, 4];

async function timeFirst(
  browser: Browser,
  address: string,
  surface: SearchSurface,
  locale: Locale,
  slower: number,
): Promise<number[]> {
  const times: number[] = [];
  for (const queries of pairQueries(locale)) {
    const { first } = await runSession(browser, address, surface, locale, queries, slower);
    times.push(first.milliseconds);
  }
  return times;
}

/** Duration of a first search in each language, from an empty cache: a heading and a table. */
export async function reportFirstSearch(
  site: string,
  languages: readonly Locale[],
): Promise<string[]> {
  const browser = await startBrowser();
  if (!browser) return ['## Time of a first search', 'Not measured: Chromium is not installed.'];
  const server = await startStaticServer(site);
  try {
    const rows: string[][] = [];
    // The very first search of a browser is slower than others.
    await timeFirst(browser, server.address, resultsPage, languages[0] as Locale, 1);
    for (const surface of [resultsPage, combobox]) {
      for (const locale of languages) {
        const row = [`${surface.name}, ${locale}`];
        for (const slower of processors) {
          const times = await inStage(`First searches, ${row[0]}, ${slower} ×`, () =>
            timeFirst(browser, server.address, surface, locale, slower),
          );
          row.push((median(times) ?? 0).toFixed(0), Math.max(...times).toFixed(0));
          if (slower === 1) {
            row.push(`${times.filter((time) => time <= goal).length} of ${times.length}`);
          }
        }
        rows.push(row);
      }
    }
    return [
      '## Time of a first search',
      markdownTable(
        ['first search, ms', 'median', 'most', `≤ ${goal}`, '4 × slower: median', 'most'],
        rows,
      ),
      `From the last keystroke to the first result drawn, on the built site over the local network, with an empty cache each time; without the pause that waits for more characters. A query of each of these classes in each language: ${askedClasses.join(', ')}.`,
    ];
  } finally {
    await server.close();
    await browser.close();
  }
}
