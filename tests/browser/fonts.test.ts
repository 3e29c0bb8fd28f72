import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { usePage, visit } from '../support/browser.ts';

describe('what a reader with an empty cache loads', () => {
  describe.each(locales)('in %s', (locale) => {
    const page = usePage();

    test('fonts of a cluster page are at most 75 KB, each loaded once', async () => {
      const fonts = new Map<string, number>();
      page().on('response', async (response) => {
        if (response.url().endsWith('.woff2'))
          fonts.set(response.url(), (await response.body()).length);
      });
      await visit(page(), `/${locale}/clusters/tr-izmir-lojistik/`);
      await page().waitForLoadState('networkidle');
      const bytes = [...fonts.values()].reduce((sum, size) => sum + size, 0);
      expect(fonts.size).toBeGreaterThan(1);
      expect(bytes).toBeLessThanOrEqual(75_000);
    });

    test('every font that is fetched ahead is used', async () => {
      const ahead = await page()
        .locator('link[rel=preload][as=font]')
        .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
      const used = await page().evaluate(
        () => [...document.fonts].filter((face) => face.status === 'loaded').length,
      );
      expect(ahead.length).toBeGreaterThan(0);
      expect(used).toBeGreaterThanOrEqual(ahead.length);
    });
  });
});
