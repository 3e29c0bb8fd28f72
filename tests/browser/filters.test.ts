import { read, utils } from '@e965/xlsx';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { usePage, visit } from '../support/browser.ts';
import { parseCsv } from '../support/csv.ts';
import { focusShows, hasFocus, tabTo } from '../support/keyboard.ts';

const page = usePage({ viewport: { width: 1280, height: 900 }, acceptDownloads: true });

const value = (facet: string, id: string) => `[data-facet="${facet}"] a[data-value="${id}"]`;
const shownIds = () =>
  page()
    .locator('.gaz li')
    .evaluateAll((rows) =>
      rows
        .filter((row) => (row as HTMLElement).checkVisibility())
        .map((row) => (row as HTMLElement).dataset.id as string),
    );
/** The number beside a value of a filter. */
const countOf = async (facet: string, id: string) => {
  const item = page().locator(`[data-facet="${facet}"] li:has(a[data-value="${id}"]) .num`);
  return Number(await item.textContent());
};
const query = () => new URL(page().url()).search;
const status = () => page().locator('[data-shown]').textContent();

describe('the filters of the list without a mouse', () => {
  beforeEach(() => visit(page(), '/en/clusters/'));

  test('Tab reaches a value, Enter chooses it: address, rows and counts follow', async () => {
    const promised = await countOf('stage', 'mature');
    await tabTo(page(), value('stage', 'mature'));
    expect(await focusShows(page())).toBe(true);
    await page().keyboard.press('Enter');
    expect(query()).toBe('?stage=mature');
    expect((await shownIds()).length).toBe(promised);
    expect(await status()).toContain(String(promised));
    expect(await page().locator(value('stage', 'mature')).getAttribute('aria-pressed')).toBe(
      'true',
    );
    expect(await hasFocus(page(), value('stage', 'mature'))).toBe(true);
  });

  test('Space chooses and lets go of a value without moving the page', async () => {
    await tabTo(page(), value('country', 'GE'));
    const top = await page().evaluate(() => scrollY);
    await page().keyboard.press('Space');
    expect(query()).toBe('?country=GE');
    expect((await shownIds()).length).toBe(10);
    await page().keyboard.press('Space');
    expect(query()).toBe('');
    expect((await shownIds()).length).toBe(366);
    expect(await page().evaluate(() => scrollY)).toBe(top);
  });

  test('a chip takes its value back, and the focus stays with the filters', async () => {
    await tabTo(page(), value('stage', 'mature'));
    await page().keyboard.press('Enter');
    await tabTo(page(), '[data-chosen-list] button', 200);
    await page().keyboard.press('Enter');
    expect(query()).toBe('');
    expect(await page().locator('[data-chosen]').isVisible()).toBe(false);
    expect(await hasFocus(page(), 'body')).toBe(false);
  });

  test('the rest of a long facet unfolds with Enter', async () => {
    await tabTo(page(), '[data-facet=sector] .more summary');
    await page().keyboard.press('Enter');
    await tabTo(page(), '[data-facet=sector] .more a', 3);
    await page().keyboard.press('Enter');
    expect(query()).toMatch(/^\?sector=[\w-]+$/);
  });
});

describe('combinations of filters', () => {
  test('values of one facet add up, facets narrow each other', async () => {
    await visit(page(), '/tr/clusters/?stage=mature');
    const mature = await shownIds();
    await page().locator(value('stage', 'developing')).click();
    const both = await shownIds();
    expect(both.length).toBeGreaterThan(mature.length);
    expect(both).toEqual(expect.arrayContaining(mature));
    const promised = await countOf('sector', 'agri-food');
    await page().locator(value('sector', 'agri-food')).click();
    const narrowed = await shownIds();
    expect(narrowed.length).toBe(promised);
    expect(both).toEqual(expect.arrayContaining(narrowed));
    expect(query()).toBe('?stage=developing,mature&sector=agri-food');
  });

  test('each number says how many rows its value would show', async () => {
    await visit(page(), '/en/clusters/?sector=tourism');
    for (const stage of ['idea', 'initial', 'developing', 'mature']) {
      const promised = await countOf('stage', stage);
      await page().locator(value('stage', stage)).click();
      expect((await shownIds()).length).toBe(promised);
      await page().locator(value('stage', stage)).click();
    }
  });

  test('a choice without rows says so and can be cleared', async () => {
    await visit(page(), '/ka/clusters/?stage=mature&country=GE');
    expect(await shownIds()).toEqual([]);
    expect(await page().locator('[data-none]').isVisible()).toBe(true);
    await page().locator('[data-clear]').click();
    expect((await shownIds()).length).toBe(366);
    expect(query()).toBe('');
  });

  test('the state in the address is there again when the page is opened with it', async () => {
    await visit(page(), '/az/clusters/?stage=developing&region=TR-35&sort=name');
    expect(await page().locator(value('stage', 'developing')).getAttribute('aria-pressed')).toBe(
      'true',
    );
    expect(await page().locator('[data-chosen-list] button').count()).toBe(2);
    expect(await page().locator('[data-by=name]').getAttribute('aria-pressed')).toBe('true');
    const before = await shownIds();
    expect(before.length).toBe(await countOf('region', 'TR-35'));
    await page().reload();
    expect(await shownIds()).toEqual(before);
  });

  test('unknown facets and values in the address do no harm', async () => {
    await visit(page(), '/en/clusters/?stage=mature&colour=red&sort=%3Cb%3E');
    expect((await shownIds()).length).toBe(await countOf('stage', 'mature'));
  });

  test('the link of a region beyond the provinces shows the rows that its page counts', async () => {
    await visit(page(), '/en/regions/TR31/');
    const [first = ''] = await page()
      .locator('a[href*="/clusters/?region="]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') as string));
    const counted = await page().locator('.stage-group li').count();
    await page().goto(first);
    expect((await shownIds()).length).toBe(counted);
  });
});

describe('sorting', () => {
  test('by name follows the alphabet of the language', async () => {
    await visit(page(), '/tr/clusters/?sort=name');
    const names = await page().locator('.gaz li a[href*="/clusters/"]').allInnerTexts();
    const sorted = [...names].sort(new Intl.Collator('tr').compare);
    expect(names).toEqual(sorted);
    expect(names.length).toBe(366);
  });

  test('by stage puts the most developed first', async () => {
    await visit(page(), '/en/clusters/?sort=stage');
    const stages = await page()
      .locator('.gaz li')
      .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.stage));
    const order = [...new Set(stages)];
    expect(order.filter((stage) => stage !== 'not-reported')).toEqual([
      'mature',
      'developing',
      'initial',
      'idea',
    ]);
    expect(stages.length).toBe(366);
  });

  test('by place brings the headings back', async () => {
    await visit(page(), '/en/clusters/?sort=name');
    expect(await page().locator('.gaz .g:visible').count()).toBe(0);
    await page().locator('[data-by=place]').click();
    expect(await page().locator('.gaz .g:visible').count()).toBeGreaterThan(80);
    expect(query()).toBe('');
  });
});

describe('downloads of the filtered list', () => {
  const fetchFrom = async (from: Page, selector: string): Promise<Buffer> => {
    const waiting = from.waitForEvent('download');
    await from.locator(selector).click();
    const parts = await (await waiting).createReadStream();
    return Buffer.concat(await Array.fromAsync(parts));
  };

  test('CSV has the rows that are shown and no others, and opens in a spreadsheet', async () => {
    await visit(page(), '/ka/clusters/?stage=idea,initial&sector=tourism');
    const shown = await shownIds();
    const csv = (await fetchFrom(page(), '[data-csv]')).toString('utf8');
    const [head = [], ...rows] = parseCsv(csv);
    expect(rows.map(([id]) => id).sort()).toEqual([...shown].sort());
    expect(rows.every((row) => row.length === head.length)).toBe(true);
    expect(shown.length).toBeGreaterThan(0);
    // Without the mark a spreadsheet reads Georgian and Turkish letters wrong.
    expect(csv.startsWith('\ufeff')).toBe(true);
  });

  test('XLSX has the rows that are shown and no others', async () => {
    await visit(page(), '/tr/clusters/?country=GE');
    const book = read(await fetchFrom(page(), '[data-xlsx]'));
    const sheet = book.Sheets[book.SheetNames[0] as string];
    const [head = [], ...rows] = utils.sheet_to_json<string[]>(sheet as never, { header: 1 });
    expect(rows.map(([id]) => id).sort()).toEqual((await shownIds()).sort());
    expect(rows.length).toBe(10);
    expect(head[0]).toBe('id');
    expect(rows.some((row) => /[\u10d0-\u10ff]/.test(row.join()))).toBe(true);
  });

  test('the whole list is the plain file', async () => {
    await visit(page(), '/en/clusters/');
    const csv = (await fetchFrom(page(), '[data-csv]')).toString('utf8');
    expect(parseCsv(csv).length).toBe(367);
  });
});

describe('the filters on a phone', () => {
  const phone = usePage({ viewport: { width: 360, height: 740 } });

  test.each([
    ['/ka/practices/', 'use', '.cases > li:not([hidden])'],
    ['/tr/clusters/', 'stage', '.gaz li:not([hidden])'],
  ])('lead to what is found from wherever they are: %s', async (path, facet, found) => {
    await visit(phone(), path);
    await phone().locator('.facets > summary').click();
    const see = phone().locator('[data-see]');
    expect(await see.isVisible()).toBe(false);
    await phone().locator(`[data-facet="${facet}"] a[data-value]`).first().click();
    const bar = await see.boundingBox();
    expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThanOrEqual(740);
    expect(await see.textContent()).toBe(await phone().locator('[data-shown]').textContent());
    await see.locator('a').click();
    expect(await phone().locator('.facets').getAttribute('open')).toBeNull();
    const first = await phone().locator(found).filter({ visible: true }).first().boundingBox();
    expect(first?.y).toBeGreaterThan(0);
    expect(first?.y).toBeLessThan(370);
  });

  test('of the search lead to its results', async () => {
    await visit(phone(), '/ka/search/?q=ტექსტილი');
    await phone().locator('[data-facets] > .facets > summary').click();
    await phone().locator('[data-facets] li:not([hidden]) button').first().click();
    const way = phone().locator('[data-see] a');
    await way.click();
    const first = await phone().locator('[data-hits] a').first().boundingBox();
    expect(first?.y).toBeGreaterThan(0);
    expect(first?.y).toBeLessThan(370);
  });
});
