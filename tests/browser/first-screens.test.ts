import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { usePage, visit } from '../support/browser.ts';

describe.each([
  // Pixels of the map on the first screen, and screens until what a reader may do begins.
  { width: 1366, height: 768, shown: 300, screens: 2 },
  { width: 360, height: 740, shown: 150, screens: 3 },
  { width: 320, height: 640, shown: 80, screens: 3.5 },
])('the home page on $width × $height', ({ width, height, shown, screens }) => {
  const page = usePage({ viewport: { width, height } });
  /** Pixels from the top of the page to where a part begins. */
  const topOf = (selector: string) =>
    page()
      .locator(selector)
      .filter({ visible: true })
      .first()
      .evaluate((part) => part.getBoundingClientRect().top + window.scrollY);

  test.each(locales)('in %s the map is on the first screen, below the search', async (locale) => {
    await visit(page(), `/${locale}/`);
    const map = await topOf('[data-atlas] svg.sheet');
    expect(await topOf('main .find')).toBeLessThan(map);
    expect(height - map).toBeGreaterThanOrEqual(shown);
    expect(await topOf('.uses h2')).toBeLessThan(screens * height);
  });
});

describe('the map on a phone', () => {
  const page = usePage({ viewport: { width: 360, height: 740 } });

  test.each(locales)('in %s that of a country begins on the first screen', async (locale) => {
    await visit(page(), `/${locale}/countries/TR/`);
    const map = await page().locator('[data-atlas]').boundingBox();
    expect(map?.y).toBeLessThan(580);
  });

  test.each(locales)('in %s the drawing begins in the upper part of the screen', async (locale) => {
    await visit(page(), `/${locale}/map/`);
    const map = await page().locator('[data-atlas]').boundingBox();
    expect(map?.y).toBeLessThan(450);
    expect(await page().locator('[data-view-mark]').isVisible()).toBe(false);
    // What an address names and the page lacks is told.
    await visit(page(), `/${locale}/map/?mark=nowhere`);
    expect(await page().locator('[data-view-unknown]').isVisible()).toBe(true);
  });
});

describe('the home page on a phone', () => {
  const page = usePage({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });

  test.each(locales)(
    'in %s a link of the first screen leads to practices by need',
    async (locale) => {
      await visit(page(), `/${locale}/`);
      const way = page().locator('.ways a[href="#to-read"]');
      expect((await way.boundingBox())?.y).toBeLessThan(700);
      await way.click();
      const need = await page().locator('#to-read .needs a').first().boundingBox();
      expect(need?.y).toBeLessThan(740);
    },
  );
});

describe.each([
  [1366, 768],
  [360, 760],
])('a chapter of the report on %i × %i', (width, height) => {
  const page = usePage({ viewport: { width, height } });

  test.each(locales)('begins with its first sentence on the first screen in %s', async (locale) => {
    await visit(page(), `/${locale}/reports/2012/landscape/`);
    const first = page().locator('.report-text p').first();
    const top = await first.evaluate((part) => part.getBoundingClientRect().top);
    expect(top).toBeLessThan(height - 24);
    // Corrections fold, and are there.
    const corrections = page().locator('details.notice');
    expect(await corrections.locator('li').isVisible()).toBe(false);
    await corrections.locator('summary').click();
    expect(await corrections.locator('li').isVisible()).toBe(true);
    expect(await page().locator('main').textContent()).not.toMatch(
      /(?:lines?|satır|sətir|სტრიქონი|სტრიქონები) \d/,
    );
  });
});

describe('the page of a figure on a phone', () => {
  const page = usePage({ viewport: { width: 360, height: 800 } });

  // Those with the longest heads.
  test.each([
    'ka/figures/map-metal-machinery',
    'ka/figures/azerbaijan-criteria',
    'ka/figures/stages-brop',
    'az/figures/map-agri-food',
  ])('%s has its drawing on the first screen', async (path) => {
    await visit(page(), `/${path}/`);
    const drawing = page().locator('main figure .draw svg').filter({ visible: true }).first();
    expect((await drawing.boundingBox())?.y).toBeLessThan(570);
  });
});

describe('the timeline', () => {
  const page = usePage({ viewport: { width: 360, height: 760 } });

  test('is drawn on the first screen, and a year below it leads to its first event', async () => {
    await visit(page(), '/en/timeline/');
    const top = await page()
      .locator('.time-drawing svg')
      .first()
      .evaluate((drawing) => drawing.getBoundingClientRect().top);
    expect(top).toBeLessThan(600);
    await page().locator('.time-drawing ol a', { hasText: '2010' }).click();
    expect(new URL(page().url()).hash).toBe('#izmir-reports-2010');
  });
});
