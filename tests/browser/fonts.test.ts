import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { usePage, visit } from '../support/browser.ts';

/** One of the many, and the largest: names of places in three languages stand on it, in headings too. */
const paths = ['/clusters/tr-izmir-lojistik/', '/figures/map-all/'];
const all = locales.flatMap((locale) => paths.map((path) => `/${locale}${path}`));

describe('the pages for no language and for no address', () => {
  const page = usePage();

  test.each(['/', '/404.html'])('%s is set in letters of the site', async (path) => {
    // With the files at hand: until they come, the metrics of local fonts fill in.
    await visit(page(), path);
    await visit(page(), path);
    const loaded = await page().evaluate(() =>
      [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
    );
    expect(new Set(loaded.map((family) => family.replaceAll('"', '')))).toEqual(
      new Set(['Atlas Sans', 'Atlas Serif']),
    );
  });
});

describe('what a reader with an empty cache loads', () => {
  describe.each(all)('on %s', (path) => {
    const page = usePage();

    test('fonts are at most 60 KB, each loaded once', async () => {
      // A second attempt begins with an empty cache too.
      const session = await page().context().newCDPSession(page());
      await session.send('Network.clearBrowserCache');
      const fonts = new Map<string, number>();
      page().on('response', async (response) => {
        if (response.url().endsWith('.woff2'))
          fonts.set(response.url(), (await response.body()).length);
      });
      await visit(page(), path);
      await page().waitForLoadState('networkidle');
      const bytes = [...fonts.values()].reduce((sum, size) => sum + size, 0);
      expect(fonts.size).toBeGreaterThan(1);
      expect(bytes).toBeLessThanOrEqual(60_000);
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
