import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { address, usePage, visit } from '../support/browser.ts';
import { figureIds, figurePortals } from '../support/figures.ts';

const addresses = [address, inject('sampleAddress')];
const others = locales.filter((locale) => locale !== 'ka');

/**
 * Puts a page into the open one, which has the styles and the fonts of all: opening each by itself takes eight times as
 * long. Nothing in it is folded by a script then.
 */
const show = (page: Page, path: string) =>
  page.evaluate(async (from) => {
    const html = await (await fetch(from)).text();
    const next = new DOMParser().parseFromString(html, 'text/html');
    document.documentElement.lang = next.documentElement.lang;
    document.body.replaceChildren(...next.body.childNodes);
    // The words ask for their fonts once they are laid out.
    document.body.getBoundingClientRect();
    await document.fonts.ready;
  }, path);

/** What cannot be read of the tables of a page, in words. */
const findUnread = (page: Page) =>
  page.locator('[data-figure-table]').evaluateAll((tables) =>
    tables.map((table) => {
      const { tHead, rows } = table as HTMLTableElement;
      const region = table.closest<HTMLElement>('.scroll');
      if (!region) return ['stands in no region that scrolls'];
      const problems: string[] = [];
      const room = region.scrollWidth - region.clientWidth;
      if (room > 0) problems.push(`${room} pixels too wide`);
      if (region.tabIndex !== 0) problems.push('cannot be scrolled by keyboard');
      const frame = region.getBoundingClientRect();
      // A table that became a list has no heads: each value has that of its column.
      const listed = !tHead?.checkVisibility();
      for (const row of rows) {
        const last = row.cells[row.cells.length - 1];
        if (!last?.checkVisibility()) continue;
        const cell = last.getBoundingClientRect();
        const name = `"${last.textContent?.trim()}"`;
        if (cell.width < 8 || cell.right > frame.right + 1)
          problems.push(`${name} is out of sight`);
        if (last.scrollWidth > last.clientWidth + 1) problems.push(`${name} is cut`);
        const head = getComputedStyle(last, '::before').content;
        if (listed && last.matches('td') && !(head.length > 2))
          problems.push(`${name} stands below no head`);
      }
      return problems.slice(0, 3);
    }),
  );

// Georgian has the longest words; each other language takes its turn.
describe.each(figurePortals.map((portal, index) => ({ portal, base: addresses[index] ?? '' })))(
  'on a phone every column of the tables of $portal.name can be read',
  ({ portal, base }) => {
    const page = usePage({ viewport: { width: 360, height: 740 } });

    test('without scrolling sideways', { timeout: 180_000 }, async () => {
      const found: string[] = [];
      let tables = 0;
      const [first] = figureIds(portal);
      await visit(page(), `${base}/ka/figures/${first}/`);
      for (const [index, id] of figureIds(portal).entries()) {
        const turn = others[Math.floor(index / 3) % others.length] ?? 'en';
        for (const locale of index % 3 === 0 ? ['ka', turn] : ['ka']) {
          await show(page(), `${base}/${locale}/figures/${id}/`);
          for (const width of locale === 'ka' ? [320, 360] : [360]) {
            await page().setViewportSize({ width, height: 740 });
            const unread = await findUnread(page());
            tables += unread.length;
            found.push(...unread.flat().map((problem) => `${locale} ${id} ${width}: ${problem}`));
          }
        }
      }
      expect(tables).toBeGreaterThan(20);
      expect(found).toEqual([]);
    });
  },
);

describe('a long table', () => {
  const page = usePage({ viewport: { width: 360, height: 740 } });

  test('waits to be laid out until it comes near, and takes the same room then', async () => {
    await visit(page(), '/ka/figures/map-all/');
    const numbers = page().locator('.scroll.long');
    const room = () => page().evaluate(() => document.documentElement.scrollHeight);
    const isLaidOut = () =>
      numbers
        .locator('td')
        .first()
        .evaluate((cell) => cell.checkVisibility({ contentVisibilityAuto: true }));
    const before = await room();
    expect(await isLaidOut()).toBe(false);
    await numbers.scrollIntoViewIfNeeded();
    await expect.poll(isLaidOut).toBe(true);
    expect(await room()).toBe(before);
  });
});

describe('a table of hundreds of rows', () => {
  const page = usePage({ viewport: { width: 1280, height: 900 } });
  const rows = () => page().locator('[data-figure-table] tbody tr');
  const countDrawn = () =>
    rows().evaluateAll(
      (all) => all.filter((row) => row.checkVisibility({ contentVisibilityAuto: true })).length,
    );
  const isLastDrawn = () =>
    rows()
      .last()
      .evaluate((row) => row.checkVisibility({ contentVisibilityAuto: true }));

  test.each(['/en/figures/map-all/', '/ka/figures/map-all/'])(
    '%s is laid out as far as it is seen, its columns below their heads',
    async (path) => {
      await visit(page(), path);
      expect(await rows().count()).toBeGreaterThan(300);
      expect(await countDrawn()).toBeLessThan(100);
      expect(await isLastDrawn()).toBe(false);
      await rows()
        .last()
        .evaluate((row) => row.scrollIntoView());
      await expect.poll(isLastDrawn).toBe(true);
      const lefts = await page()
        .locator('[data-figure-table] :is(thead tr, tbody:last-of-type tr:last-child)')
        .evaluateAll((lines) =>
          lines.map((line) =>
            [...line.children].map((cell) => Math.round(cell.getBoundingClientRect().left)),
          ),
        );
      expect(lefts[1]).toEqual(lefts[0]);
    },
  );
});

const wide = usePage({ viewport: { width: 1280, height: 900 } });

test('thumbnails of figures far below are asked for when they come near', async () => {
  const asked: string[] = [];
  wide().on('request', (request) => {
    if (request.url().endsWith('thumbnail.svg')) asked.push(request.url());
  });
  await visit(wide(), '/ka/figures/');
  const all = await wide().locator('.figures img').count();
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.length).toBeLessThan(all / 2);
});
