import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { median } from 'd3-array';
import type { Browser } from 'playwright-core';
import { startStaticServer } from '../scripts/static-server.ts';
import type { Locale } from '../src/i18n/locales.ts';
import { startBrowser } from './browser.ts';
import { inStage } from './in-stage.ts';
import { markdownTable } from './markdown-table.ts';

/** Max milliseconds until a page is ready. */
const goal = 1500;
/** Factor by which a phone's processor is slower than this machine's. */
const slower = 4;
const visits = 3;
/** A phone and a usual window. */
const windows = [
  { width: 360, height: 780 },
  { width: 1280, height: 800 },
];
/** Milliseconds after loading by which every page has finished its work. */
const calm = 1500;

/** Path of the heaviest page of each part of a site (a folder of a language). */
function heaviestPages(site: string, languages: readonly Locale[]): string[] {
  const heaviest = new Map<string, { readonly path: string; readonly size: number }>();
  for (const locale of languages) {
    for (const file of readdirSync(join(site, locale), { recursive: true, encoding: 'utf8' })) {
      // Frames are opened inside other pages.
      if (!/(?:^|\/)index\.html$/.test(file) || /(?:^|\/)embed\//.test(file)) continue;
      const { size } = statSync(join(site, locale, file));
      const part = file.includes('/') ? (file.split('/')[0] ?? '') : '';
      if (size <= (heaviest.get(part)?.size ?? 0)) continue;
      heaviest.set(part, { path: `/${locale}/${file.slice(0, -'index.html'.length)}`, size });
    }
  }
  return [...heaviest.values()].map(({ path }) => path).sort();
}

/**
 * Runs in the page: milliseconds since the visit began until it was loaded and the last long task had ended.
 */
async function readyTime(calm: number): Promise<number> {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const ends: number[] = [visit?.loadEventEnd ?? Number.NaN];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) ends.push(startTime + duration);
  }).observe({ type: 'longtask', buffered: true });
  await new Promise((done) => setTimeout(done, calm));
  return Math.max(...ends);
}

/** Durations of visits to a page in one window, with a slow processor and a warm cache. */
async function visitPage(
  browser: Browser,
  url: string,
  viewport: (typeof windows)[number],
): Promise<number> {
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    await page.goto(url);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    const times: number[] = [];
    for (let visit = 0; visit < visits; visit++) {
      await page.goto('about:blank');
      await page.goto(url);
      times.push(await page.evaluate(readyTime, calm));
    }
    return median(times) ?? Number.NaN;
  } finally {
    await context.close();
  }
}

/** Time until the heaviest page of each part is ready: a heading and a table. */
export async function reportReady(site: string, languages: readonly Locale[]): Promise<string[]> {
  const heading = '## Pages until they are ready';
  const browser = await startBrowser();
  if (!browser) return [heading, 'Not measured: Chromium is not installed.'];
  const server = await startStaticServer(site);
  try {
    const rows: string[][] = [];
    for (const path of heaviestPages(site, languages)) {
      const times = await inStage(`Opening ${path}`, async () => {
        const found: number[] = [];
        for (const viewport of windows) {
          found.push(await visitPage(browser, server.address + path, viewport));
        }
        return found;
      });
      const kilobytes = statSync(join(site, path, 'index.html')).size / 1000;
      const isMet = times.every((time) => time <= goal);
      rows.push([
        path,
        kilobytes.toFixed(0),
        ...times.map((time) => time.toFixed(0)),
        isMet ? 'yes' : 'no',
      ]);
    }
    return [
      heading,
      markdownTable(
        ['page', 'KB', ...windows.map(({ width }) => `ms, ${width} px`), `≤ ${goal}`],
        rows,
      ),
      `The heaviest page of each part of the site, in whichever language it is heaviest. From the beginning of a visit until the page is loaded and no task longer than 50 ms follows, by a processor ${slower} times slower than this one; the median of ${visits} visits with a warm cache.`,
    ];
  } finally {
    await server.close();
    await browser.close();
  }
}
