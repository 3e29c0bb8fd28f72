import { describe, expect, test } from 'vitest';
import { usePage, visit } from '../support/browser.ts';
import { findViolations } from '../support/axe.ts';

describe.each([
  { width: 1366, height: 768 },
  { width: 360, height: 740 },
])('where a place stands, on $width × $height', ({ width, height }) => {
  const page = usePage({ viewport: { width, height } });
  const bottomOf = (selector: string) =>
    page()
      .locator(selector)
      .first()
      .evaluate((part) => part.getBoundingClientRect().bottom + window.scrollY);

  test.each(['tr', 'ka', 'az', 'en'])(
    'a province says in %s on its first screen how it ranks, with its map and its marks',
    async (locale) => {
      await visit(page(), `/${locale}/regions/TR-35/`);
      for (const part of ['.head .lead', '.head .strip'])
        expect(await bottomOf(part)).toBeLessThan(height);
      const map = await page().locator('.head .locator').boundingBox();
      expect(map?.y).toBeLessThan(height - 80);
      expect(await page().locator('.head .strip .sm').count()).toBe(8);
      expect(await page().locator('#standing a[href*="/practices/"]').count()).toBeGreaterThan(0);
      expect(await page().locator('#standing a[href*="/compare/?regions=TR-35,"]').count()).toBe(1);
      expect(await findViolations(page())).toEqual([]);
    },
  );

  test.each(['tr', 'ka', 'az', 'en'])(
    'a sector says in %s on its first screen how it ranks, with its map, its marks and its facts',
    async (locale) => {
      await visit(page(), `/${locale}/sectors/textiles/`);
      for (const part of ['.head .lead', '.head .strip'])
        expect(await bottomOf(part)).toBeLessThan(height);
      const map = await page().locator('.head .locator').boundingBox();
      expect(map?.y).toBeLessThan(height - 80);
      expect(await page().locator('.head .strip .sm').count()).toBe(42);
      // One entry has no region. It is told above the large map, whose legend counts it.
      expect(await page().locator('.head .locator .mk').count()).toBe(41);
      const legend = page().locator('#map > .legend');
      const counts = await legend.locator('.num').allTextContents();
      expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(42);
      expect(await legend.textContent()).toContain('42 ');
      expect(await bottomOf('#map > .legend')).toBeLessThan(await bottomOf('#map [data-atlas]'));
      expect(await page().locator('.readout > div').count()).toBe(3);
      const next = '#standing a[href*="/compare/?sectors=textiles,"]';
      expect(await bottomOf(next)).toBeLessThan(width > 1000 ? height : 2 * height);
      expect(await page().locator('#standing a[href*="/practices/"]').count()).toBeGreaterThan(0);
      expect(await page().evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(await findViolations(page())).toEqual([]);
    },
  );

  test.each([
    ['/ka/regions/TR-35/', '/ka/regions/TR-35/#places'],
    ['/az/sectors/textiles/', '/az/sectors/textiles/#map'],
    ['/tr/clusters/tr-izmir-inoviz/', '/tr/regions/TR-35/#places'],
    ['/en/countries/', '/en/countries/TR/'],
  ])('the small map of %s leads to a large one', async (path, target) => {
    await visit(page(), path);
    await page().locator('.locator').first().click();
    await page().waitForURL(`**${target}`);
    const large = await page()
      .locator(':target, main')
      .last()
      .locator('[data-atlas]')
      .boundingBox();
    expect(large?.y).toBeLessThan(height);
    expect(await page().locator('.locator').count()).toBeLessThan(2);
  });

  test('a cluster is pointed out among those of its province and its sector', async () => {
    await visit(page(), '/tr/clusters/tr-izmir-inoviz/');
    expect(await page().locator('#standing .strip .its').count()).toBe(2);
    expect(await bottomOf('#standing .strip')).toBeLessThan(height * 2);
    expect(await page().evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await findViolations(page())).toEqual([]);
  });

  test('a region without entries leads on, in two steps', async () => {
    await visit(page(), '/ka/regions/GE-IM/');
    expect(await bottomOf('#standing')).toBeLessThan(height * 1.5);
    expect(await page().locator('#standing a').count()).toBe(3);
  });
});
