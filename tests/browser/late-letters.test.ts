import { afterAll, beforeAll, expect, test } from 'vitest';
import { type StaticServer, startStaticServer } from '../../scripts/static-server.ts';
import { connect } from '../support/browser.ts';
import { siteFolder } from '../support/folders.ts';
import { anyShift, noteShifts } from '../support/layout-shift.ts';

/** Milliseconds by which letters and scripts come later than the page and its styles. */
const late = 600;

/** One line at the top of a page that breaks otherwise moves it by 0.034; two are too many. Browsers call 0.1 good. */
const most = 0.05;

/**
 * Pages whose lines broke otherwise in letters of one size: each moved by 0.03 to 0.25. The page for no language and that for
 * no address fetch no letters ahead.
 */
const pages = [
  ['/', 360],
  ['/404.html', 1280],
  ['/ka/analyses/matching/', 360],
  ['/ka/survey/', 1366],
  ['/ka/organisations/', 1280],
  ['/en/about/', 360],
  ['/en/countries/TR/', 1280],
  ['/tr/figures/map-all/', 360],
  ['/az/countries/AZ/', 1280],
] as const;

let server: StaticServer;
beforeAll(async () => {
  server = await startStaticServer(siteFolder, 0, { plain: true });
});
afterAll(() => server.close());

async function openLate(path: string, width: number): Promise<readonly string[]> {
  const context = await (await connect()).newContext({ viewport: { width, height: 740 } });
  const page = await context.newPage();
  const came: Promise<void>[] = [];
  await page.route(/\.(?:woff2|js)$/, (route) => {
    const after = new Promise<void>((done) => setTimeout(done, late)).then(() => route.continue());
    came.push(after);
    return after;
  });
  await noteShifts(page);
  await page.goto(server.address + path);
  await Promise.all(came);
  await page.waitForLoadState('networkidle');
  const moved = await anyShift(page, most);
  await context.close();
  return [
    ...(came.length > 1 ? [] : [`${path} asks for no letters`]),
    ...moved.map((move) => `${path} at ${width}: ${move}`),
  ];
}

test('letters and scripts that come late move nothing', async () => {
  const found: string[] = [];
  // One after the other: pages that wait for each other get their letters at times that no reader meets.
  for (const [path, width] of pages) found.push(...(await openLate(path, width)));
  expect(found).toEqual([]);
});
