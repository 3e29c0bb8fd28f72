import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { address, usePage, visit } from '../support/browser.ts';
import { paths } from '../support/page-kinds.ts';

describe('what pages ask for', () => {
  const page = usePage({ locale: 'fr-FR' });
  const misdeeds: string[] = [];
  beforeAll(() => {
    const context = page().context();
    context.on('request', (request) => {
      const url = request.url();
      if (!/^(data|blob):/.test(url) && !url.startsWith(`${address}/`))
        misdeeds.push(`asks ${url}`);
    });
    context.on('response', (response) => {
      if (response.status() >= 400) misdeeds.push(`${response.url()} answers ${response.status()}`);
    });
    context.on('weberror', (error) => misdeeds.push(error.error().message));
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) misdeeds.push(message.text());
    });
  });
  beforeEach(() => {
    misdeeds.length = 0;
  });

  test.each(paths)('%s asks no other host, misses no file and writes no error', async (path) => {
    await visit(page(), path);
    expect(misdeeds).toEqual([]);
    expect(await page().context().cookies()).toEqual([]);
  });

  test('nor does the search while it searches', async () => {
    await visit(page(), '/en/search/');
    await page().locator('#q').fill('wine');
    await page().locator('[data-hits] li').first().waitFor();
    expect(misdeeds).toEqual([]);
  });
});

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
