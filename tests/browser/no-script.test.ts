import { describe, expect, test } from 'vitest';
import { usePage } from '../support/browser.ts';
import { pageKinds, paths, pathsByTurns } from '../support/page-kinds.ts';

describe('without JavaScript', () => {
  const page = usePage({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test.each(pathsByTurns)('%s reads', async (path) => {
    await page().goto(path);
    const main = page().locator('main');
    expect(await page().locator('h1').isVisible()).toBe(true);
    // biome-ignore lint/performance/useDomNodeTextContent: words that are not shown do not count.
    expect((await main.innerText()).length).toBeGreaterThan(100);
    // What only a script can use does not stand there without use.
    expect(
      await page().locator('[data-form]:visible, [data-sort]:visible, [data-more]:visible').count(),
    ).toBe(0);
  });

  test.each(['stage', 'country', 'sector', 'region', 'kind'])(
    'a value of the filter by %s is a link to its entries',
    async (facet) => {
      await page().goto('/tr/clusters/');
      const folded = page().locator('details.facets:not([open]) > summary');
      if (await folded.isVisible()) await folded.click();
      const link = page().locator(`[data-facet=${facet}] a[data-value]`).first();
      const target = (await link.getAttribute('href')) ?? '';
      await link.click();
      await page().waitForURL(`**${target}`);
      const anchor = target.split('#')[1];
      const entries = page().locator(`${anchor ? `[id="${anchor}"]` : 'main'} .entry-list li`);
      expect(await entries.count()).toBeGreaterThan(0);
      expect(await entries.first().locator('a').isVisible()).toBe(true);
    },
  );

  test('a need leads to its practices alone, and back to all of them', async () => {
    await page().goto('/tr/practices/#use-innovation');
    const shown = () => page().locator('.cases > li:visible').count();
    const all = await page().locator('.cases > li').count();
    const alone = page().locator('#use-innovation');
    expect(await alone.isVisible()).toBe(true);
    const few = await shown();
    expect(few).toBeGreaterThan(1);
    expect(few).toBeLessThan(all);
    await alone.locator('a').click();
    expect(await shown()).toBe(all);
  });

  test('the menu is reached on a phone', async () => {
    await page().goto('/ka/');
    const link = page().locator('.main nav a').first();
    await page().locator('.main li summary').first().click();
    await link.click();
    await page().waitForURL('**/ka/map/');
  });

  test('the map says what needs a script, and its regions are links', async () => {
    await page().goto('/en/map/');
    expect(await page().locator('noscript p').first().isVisible()).toBe(true);
    await page().locator('.ranked a').first().click();
    await page().waitForURL('**/en/regions/TR-34/');
  });

  test('the search says that it needs a script, and offers ways on', async () => {
    await page().goto('/az/search/');
    const links = page().locator('noscript a');
    expect(await links.count()).toBeGreaterThan(2);
    await links.first().click();
    await page().waitForURL('**/az/a-z/');
  });

  test('each kind of page is looked at', () => {
    expect(paths.length).toBe(4 * pageKinds.length + 3);
    expect(pathsByTurns.length).toBe(pageKinds.length + 3);
  });
});
