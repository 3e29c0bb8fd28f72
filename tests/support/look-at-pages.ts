import { beforeAll, describe, expect, test } from 'vitest';
import { colourRules, findViolations } from './axe.ts';
import { goDark, usePage, visit } from './browser.ts';
import { cutOnPaper, overflow, paper } from './measure.ts';
import { takesTurn } from './page-kinds.ts';
import { watchPage } from './watch-page.ts';

const widths = [320, 360, 1280];

/**
 * Tests that load each page once and look at it in every way. A reader of French stays on a short
 * link, which would else send them on.
 */
export function lookAtPages(paths: readonly string[]): void {
  const page = usePage({ locale: 'fr-FR', colorScheme: 'light' });
  const misdeeds = watchPage(page);

  describe.each(paths)('%s', (path) => {
    beforeAll(async () => {
      misdeeds.length = 0;
      await page().emulateMedia({ media: null, colorScheme: 'light' });
      await page().setViewportSize({ width: 320, height: 740 });
      await visit(page(), path);
    });

    test('does not scroll sideways at 320, 360 and 1280 pixels', async () => {
      const found: string[] = [];
      for (const width of widths) {
        await page().setViewportSize({ width, height: 740 });
        found.push(...(await overflow(page())));
      }
      expect(found).toEqual([]);
    });

    // What axe judges is in the template: one language shows it on a wide window. Georgian, with the
    // longest words, is looked at on a phone and in the dark.
    if (takesTurn(path)) {
      test('axe finds nothing', async () => {
        await page().setViewportSize({ width: 1280, height: 900 });
        expect(await findViolations(page())).toEqual([]);
      });
    }

    if (path.startsWith('/ka/')) {
      test('axe finds nothing on a phone', async () => {
        await page().setViewportSize({ width: 360, height: 740 });
        expect(await findViolations(page())).toEqual([]);
      });

      test('in dark colours axe finds no fault of contrast', async () => {
        await page().setViewportSize({ width: 1280, height: 900 });
        await goDark(page());
        expect(await findViolations(page(), colourRules)).toEqual([]);
        await page().emulateMedia({ colorScheme: 'light' });
      });
    }

    test('on paper of A4 nothing sticks out and nothing is cut', async () => {
      await page().setViewportSize({ width: paper, height: 960 });
      await page().emulateMedia({ media: 'print' });
      expect([...(await overflow(page())), ...(await cutOnPaper(page()))]).toEqual([]);
    });

    test('asks no other host, misses no file, writes no error and sets no cookie', async () => {
      expect(misdeeds).toEqual([]);
      expect(await page().context().cookies()).toEqual([]);
    });
  });
}
