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
