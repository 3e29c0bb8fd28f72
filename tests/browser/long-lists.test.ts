import { describe, expect, test } from 'vitest';
import { usePage, visit } from '../support/browser.ts';

/** Lists that fold on phones, each in the language whose words are longest there, with their entries. */
const lists = [
  { path: '/ka/clusters/', entry: 'ul > li' },
  { path: '/az/clusters/', entry: 'ul > li' },
  { path: '/tr/clusters/by/stage/', entry: '.entry-list > li' },
  { path: '/ka/glossary/', entry: '.terms > div' },
  { path: '/ka/a-z/', entry: '.by-letter > li' },
  { path: '/ka/organisations/', entry: '.bodies > li' },
  { path: '/ka/regions/', entry: '.index > li' },
  { path: '/ka/figures/', entry: '.figures > li' },
  { path: '/ka/timeline/', entry: '.milestones > li:nth-child(n + 40)' },
  { path: '/ka/bibliography/', entry: '.facts > div' },
  { path: '/ka/data/', entry: 'tbody > tr' },
  { path: '/ka/survey/', entry: '.question' },
  { path: '/ka/practices/toronto-special-foods/', entry: 'li[id^="note-"]' },
];
const screen = 740;

describe.each([{ script: true }, { script: false }])(
  'on a phone, script: $script',
  ({ script }) => {
    const page = usePage({ viewport: { width: 360, height: screen }, javaScriptEnabled: script });

    test.each(lists)(
      'the last entry of $path is within twelve screens and two taps',
      async ({ path, entry }) => {
        await visit(page(), path);
        // A sector without clusters has no entry to go to.
        const group = page()
          .locator('.folds > section')
          .filter({ has: page().locator(entry) })
          .last();
        const last = group.locator(entry).last();
        expect(await last.isVisible()).toBe(false);
        const folded = await page().evaluate(() => document.documentElement.scrollHeight);
        expect(folded / screen).toBeLessThan(12);
        await group.locator('.fold a').click();
        const box = await last.boundingBox();
        // From the heading, to which the tap has led.
        expect((box?.y ?? Number.NaN) / screen).toBeLessThan(12);
        expect(await page().locator('.folds > section > :not(.fold, .hang):visible').count()).toBe(
          1,
        );
      },
    );

    test('the address of a term opens its letter', async () => {
      await visit(page(), '/tr/glossary/#cluster');
      expect(await page().locator('#cluster .meant').isVisible()).toBe(true);
      const top = await page().locator('#cluster').boundingBox();
      expect(top?.y).toBeLessThan(screen);
    });
  },
);

describe('a folded group of a phone', () => {
  const page = usePage({ viewport: { width: 360, height: screen } });

  test('shows what it holds: a small map of regions, a bar of the number of organisations', async () => {
    await visit(page(), '/tr/regions/');
    const maps = page().locator('.folds .locator');
    const tops = await maps.evaluateAll((all) =>
      all.map((map) => Math.round(map.getBoundingClientRect().top)),
    );
    expect(tops.length).toBe(3);
    expect(tops[0]).toBeLessThan(screen * 0.6);
    await visit(page(), '/tr/organisations/');
    const bars = await page()
      .locator('.folds .fold')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundSize.split(',')[0]));
    expect(new Set(bars).size).toBe(bars.length);
  });

  test('a table of numbers names its columns once, above all rows', async () => {
    for (const locale of ['ka', 'az']) {
      await visit(page(), `/${locale}/sectors/`);
      const columns = await page()
        .locator('.bars.many')
        .first()
        .evaluate((table) => {
          const lefts = (selector: string) =>
            [...table.querySelectorAll(selector)].map((cell) =>
              Math.round(cell.getBoundingClientRect().left),
            );
          return { heads: lefts('thead .n'), cells: lefts('tbody tr:first-child .n') };
        });
      expect(columns.heads).toEqual(columns.cells);
      expect(new Set(columns.heads).size).toBe(3);
      await page().mouse.wheel(0, 1200);
      const head = page().locator('.bars.many thead').first();
      await expect.poll(async () => Math.round((await head.boundingBox())?.y ?? -1)).toBe(0);
    }
  });
});

describe('filters and wide screens', () => {
  const phone = usePage({ viewport: { width: 360, height: screen } });
  const desk = usePage({ viewport: { width: 1366, height: 768 } });

  test('what a filter leaves is shown without another tap', async () => {
    await visit(phone(), '/en/clusters/?stage=mature');
    expect(await phone().locator('.gaz li:visible').count()).toBe(3);
  });

  test('a country folds its regions', async () => {
    await visit(phone(), '/ka/countries/TR/');
    const provinces = phone().locator('#province li');
    expect(await provinces.count()).toBe(81);
    expect(await provinces.last().isVisible()).toBe(false);
    await phone().locator('#province .fold a').click();
    expect(await provinces.last().isVisible()).toBe(true);
  });

  test('a country folds its text, so that its numbers are near, and an address opens a section', async () => {
    await visit(phone(), '/tr/countries/TR/');
    const parts = phone().locator('.prose-page > section, #notes, #timeline');
    const shown = () =>
      parts.evaluateAll((all) =>
        all
          .filter((one) => one.querySelector(':scope > :not(.fold)')?.checkVisibility())
          .map(({ id }) => id),
      );
    expect(await parts.count()).toBeGreaterThan(7);
    expect(await shown()).toEqual([]);
    const tables = phone().locator('figure table').filter({ visible: true });
    const numbers = await tables.first().boundingBox();
    expect((numbers?.y ?? Number.NaN) / screen).toBeLessThan(4);
    await phone().locator('#history .fold a').click();
    expect(await shown()).toEqual(['history']);
    await visit(phone(), '/tr/countries/TR/#note-3');
    expect(await shown()).toEqual(['notes']);
  });

  test('where there is room all groups are open', async () => {
    await visit(desk(), '/en/glossary/');
    const folded = await desk()
      .locator('.folds > section > :not(.fold, .hang)')
      .evaluateAll((parts) => parts.filter((part) => !part.checkVisibility()).length);
    expect(folded).toBe(0);
  });
});
