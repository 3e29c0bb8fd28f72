import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { usePage, visit } from '../support/browser.ts';
import { siteFolder } from '../support/folders.ts';

// The shipped portal has too few clusters for several pages: its list is cut in three on the way to the browser,
// as a build cuts a longer one.
const page = usePage({ viewport: { width: 1280, height: 900 } });
const paths = ['/en/clusters/', '/en/clusters/page/2/', '/en/clusters/page/3/'];
const whole = readFileSync(join(siteFolder, 'en/clusters/index.html'), 'utf8');
const places = whole.match(/<section class="g"[\s\S]*?<\/section>/g) ?? [];
const idsIn = (html: string) =>
  [...html.matchAll(/<li data-id="([^"]+)"/g)].map(([, id]) => id as string);
const all = idsIn(whole);
const third = Math.ceil(places.length / 3);
const parts = paths.map((_, at) => places.slice(at * third, (at + 1) * third));

function cutPage(at: number): string {
  const first = places[0] as string;
  const last = places.at(-1) as string;
  const begin = whole.indexOf(first);
  const end = whole.indexOf(last) + last.length;
  const data = `data-total="${all.length}" data-pages="${paths.join(' ')}" data-own="${at + 1}"`;
  const head = whole
    .slice(0, begin)
    .replace(/class="gaz\b[^"]*"/, (gaz) => `${gaz} ${data} data-unread="Unread."`);
  const links = '<nav data-list-pages>1 2 3</nav><p data-unread-note></p>';
  return `${head}${parts[at]?.join('')}${whole.slice(end).replace('</div>', `</div>${links}`)}`;
}

const shownIds = () =>
  page()
    .locator('.gaz li:visible')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.id as string));
const pages = () => page().locator('[data-list-pages]');
const countOf = async (facet: string, id: string) =>
  Number(
    await page()
      .locator(`[data-facet="${facet}"] li:has(a[data-value="${id}"]) .num`)
      .textContent(),
  );
const own = (at: number) => idsIn(parts[at]?.join('') ?? '');

describe('a list on several pages', () => {
  let isBroken = false;
  beforeAll(async () => {
    for (const [at, path] of paths.entries()) {
      await page().route(
        (url) => url.pathname === path,
        (route) =>
          isBroken && route.request().resourceType() === 'fetch'
            ? route.abort()
            : route.fulfill({ contentType: 'text/html; charset=utf-8', body: cutPage(at) }),
      );
    }
  });
  beforeEach(() => {
    isBroken = false;
  });

  test('shows the entries of the page alone, beside counts of all', async () => {
    expect(all.length).toBeGreaterThan(300);
    await visit(page(), paths[1] as string);
    expect(await shownIds()).toEqual(own(1));
    expect(await page().locator('[data-shown]').textContent()).toContain(String(all.length));
    expect(await pages().isVisible()).toBe(true);
  });

  test('a filter finds the entries of all pages, and leaves the page when it is cleared', async () => {
    await visit(page(), paths[1] as string);
    const promised = await countOf('stage', 'mature');
    await page().locator('[data-facet=stage] a[data-value=mature]').click();
    await expect.poll(async () => (await shownIds()).length).toBe(promised);
    expect((await shownIds()).filter((id) => !own(1).includes(id)).length).toBeGreaterThan(0);
    expect(await pages().isVisible()).toBe(false);
    expect(await page().locator('.gaz .pick:visible').count()).toBe(promised);
    await page().locator('[data-clear]').click();
    expect(await shownIds()).toEqual(own(1));
    expect(await pages().isVisible()).toBe(true);
  });

  test('an address with filter and order shows what the whole list shows', async () => {
    await visit(page(), `${paths[2]}?country=TR&sort=name`);
    await expect.poll(async () => (await shownIds()).length).toBeGreaterThan(own(2).length);
    const sorted = await shownIds();
    expect([...sorted].sort()).toEqual(all.filter((id) => id.startsWith('tr-')).sort());
  });

  test('a link that marks an entry of another page leads to that page', async () => {
    const [id = ''] = own(2);
    // The page leads on while it loads, so that nothing in it can be waited for.
    await page().goto(`${paths[0]}?mark=${id}`, { waitUntil: 'commit' });
    await page().waitForURL(`**${paths[2]}?mark=${id}`);
    await expect.poll(() => page().locator('.gaz .marked').getAttribute('data-id')).toBe(id);
  });

  test('entries of other pages that are ticked stay in the address', async () => {
    const [id = ''] = own(2);
    await visit(page(), `${paths[0]}?pick=${id}`);
    await expect.poll(() => page().locator('[data-pick]').isVisible()).toBe(true);
    expect(new URL(page().url()).search).toBe(`?pick=${id}`);
  });

  test('where the other pages cannot be read, that is said, and the page is filtered', async () => {
    isBroken = true;
    await visit(page(), `${paths[1]}?country=TR`);
    await expect.poll(() => page().locator('[data-unread-note]').textContent()).toBe('Unread.');
    expect((await shownIds()).every((id) => own(1).includes(id))).toBe(true);
  });
});
