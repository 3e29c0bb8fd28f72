import { expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { findViolations } from '../support/axe.ts';
import { usePage, visit } from '../support/browser.ts';
import { smallTargets } from '../support/fingers.ts';

const page = usePage({ viewport: { width: 360, height: 740 } });
const open = () => page().locator('main details[open]').count();
const shownTables = () => page().locator('main table:visible').count();

test.each(locales)(
  'the page of gaps leads editors to their desk; what is long is folded, and says how much it is, in %s',
  async (locale) => {
    await visit(page(), `/${locale}/status/`);
    expect(await page().locator('#next a').getAttribute('href')).toBe(`/${locale}/desk/`);
    // The texts by language stand open: the first thing that an editor asks.
    expect(await shownTables()).toBe(1);
    // The name of a language leads to all its texts, in that language.
    for (const language of locales)
      expect(
        await page().locator(`#translations th a[hreflang=${language}]`).getAttribute('href'),
      ).toBe(`/${language}/desk/all/`);
    const folds = page().locator('main .sec > details.rest > summary');
    expect(await folds.count()).toBe(5);
    expect(await page().locator('#contradictions summary .num').textContent()).toMatch(/^\d+$/);
    // On a desk all of it is in sight with little scrolling.
    await page().setViewportSize({ width: 1366, height: 768 });
    // The title takes two lines in Georgian.
    expect(await page().evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(1400);
    await page().setViewportSize({ width: 360, height: 740 });
    await page().emulateMedia({ media: 'print' });
    // Content that is folded away has no size.
    const heights = await page()
      .locator('main table')
      .evaluateAll((tables) => tables.map((table) => table.getBoundingClientRect().height));
    await page().emulateMedia({ media: null });
    expect(heights.length).toBeGreaterThan(1);
    expect(Math.min(...heights)).toBeGreaterThan(20);
  },
);

test.each(locales)(
  'the desk shows what to do next, and each open text of each language, in %s',
  async (locale) => {
    await visit(page(), `/${locale}/desk/`);
    expect(await page().locator('#next .tasks > li:visible').count()).toBe(5);
    for (const language of locales) {
      await page().locator(`.acts a[href="#${language}"]`).click();
      const rows = page().locator(`#${language} tbody tr`);
      expect(await rows.count()).toBeGreaterThan(3);
      // The file for a reviewer is there to take.
      const sheet = await rows.first().locator('td a').getAttribute('href');
      expect(sheet).toMatch(new RegExp(`-${language}\\.xlsx$`));
      expect((await page().request.get(new URL(sheet ?? '', page().url()).href)).status()).toBe(
        200,
      );
    }
    // From a kind to its texts, and from a text to its page and its form.
    await page().locator(`#${locale} tbody th a`).last().click();
    await page().waitForURL(new RegExp(`/${locale}/desk/[a-z-]+/$`));
    expect([...(await smallTargets(page())), ...(await findViolations(page()))]).toEqual([]);
    const text = page().locator('.by-letter > li').first();
    expect(await text.locator('code').textContent()).toMatch(/\.(yaml|mdx)$/);
    const name = (await text.locator(':scope > a').textContent())?.trim() ?? '';
    await text.locator('small a').first().click();
    await page().waitForURL(/\/correct\/\?page=/);
    await page().locator('[data-correct]:not([hidden])').waitFor();
    expect(name).not.toBe('');
  },
);

test('open texts are filtered by kind and state, in the address; without a script a kind has a page', async () => {
  await visit(page(), '/az/desk/all/');
  const rows = page().locator('.open-texts > li:visible');
  const all = await page().locator('.open-texts > li').count();
  await page().locator('.facets > summary').click();
  const kind = page().locator('[data-facet=kind] a').last();
  const [value, count] = [
    await kind.getAttribute('data-value'),
    Number(await page().locator('[data-facet=kind] .num').last().textContent()),
  ];
  expect(await kind.getAttribute('href')).toBe(`/az/desk/${value}/`);
  await kind.click();
  await page().waitForURL(`**/az/desk/all/?kind=${value}`);
  await page().reload();
  expect(await page().locator('.open-texts > li:not([hidden])').count()).toBe(count);
  expect(count).toBeLessThan(all);
  expect(await page().locator('.sec:has(.open-texts):not([hidden])').count()).toBe(1);
  expect(await page().locator('[data-shown]').textContent()).toContain(String(count));
  await page().setViewportSize({ width: 1366, height: 768 });
  expect(await rows.count()).toBe(count);
  expect(await findViolations(page())).toEqual([]);
  await page().setViewportSize({ width: 360, height: 740 });
});

test('an address of a part, or of something in it, unfolds that part alone', async () => {
  await visit(page(), '/en/status/#sector-readings');
  expect([await open(), await shownTables()]).toEqual([1, 2]);
  await visit(page(), '/en/status/');
  const doubt = await page().locator('#contradictions [id^="doubt-"]').last().getAttribute('id');
  await visit(page(), `/en/status/#${doubt}`);
  expect(await open()).toBe(1);
  expect(await page().locator(`#${doubt}`).isVisible()).toBe(true);
});
