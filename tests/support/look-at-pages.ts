import { beforeAll, describe, expect, test } from 'vitest';
import { colourRules, findViolations } from './axe.ts';
import { goDark, usePage, visit } from './browser.ts';
import { smallTargets, smallText } from './fingers.ts';
import { cutOutlines } from './focus-outlines.ts';
import { layoutShift, watchShifts } from './layout-shift.ts';
import { cutOnPaper, overflow, paper, scrolledTables } from './measure.ts';
import { pageKinds, takesTurn } from './page-kinds.ts';
import { watchPage } from './watch-page.ts';

const widths = [320, 360, 1280];

/** What is frozen stays as it was made. */
const isFrozen = (path: string): boolean => /^\/\w+\/reports\/\d+\/./.test(path);

/**
 * The width at which a page is opened: Georgian, with the longest words, on a phone, English on a wide window,
 * Azerbaijani and Turkish in turns on a tablet and a small desktop, so that each kind of page is opened at all four.
 */
function openingWidth(path: string): number {
  if (path.startsWith('/ka/')) return 360;
  const kind = pageKinds.indexOf(path.slice(3));
  if (path.startsWith('/en/') || kind < 0) return 1280;
  return path.startsWith('/az/') === (kind % 2 === 0) ? 768 : 1366;
}

/**
 * Tests that load each page once and look at it in every way. A reader of French stays on a short
 * link, which would else send them on.
 */
export function lookAtPages(paths: readonly string[]): void {
  const page = usePage({ locale: 'fr-FR', colorScheme: 'light' });
  const misdeeds = watchPage(page);
  watchShifts(page);

  describe.each(paths.map((path) => [path, openingWidth(path)] as const))('%s', (path, width) => {
    beforeAll(async () => {
      misdeeds.length = 0;
      await page().emulateMedia({ media: null, colorScheme: 'light' });
      await page().setViewportSize({ width, height: 740 });
      await visit(page(), path);
    });

    test(`holds still while it loads at ${width} pixels`, async () => {
      expect(await layoutShift(page())).toEqual([]);
    });

    if (!isFrozen(path)) {
      test('on a phone links are large enough for fingers, text for eyes, and tables for the window', async () => {
        await page().setViewportSize({ width: 360, height: 740 });
        expect([
          ...(await smallTargets(page())),
          ...(await smallText(page())),
          ...(await scrolledTables(page())),
        ]).toEqual([]);
      });
    }

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
    if (takesTurn(path) && !isFrozen(path)) {
      test('what has the focus shows its whole outline', async () => {
        await page().setViewportSize({ width: 1280, height: 900 });
        expect(await cutOutlines(page())).toEqual([]);
      });
    }

    if (takesTurn(path)) {
      test('axe finds nothing', async () => {
        await page().setViewportSize({ width: 1280, height: 900 });
        expect(await findViolations(page())).toEqual([]);
      });
    }

    // Rows out of sight are measured by axe, and by Lighthouse, where they would lie.
    if (path.endsWith('/clusters/')) {
      test('axe finds room for fingers in every row, in sight or not', async () => {
        for (const width of [360, 1280]) {
          await page().setViewportSize({ width, height: 740 });
          expect(await findViolations(page(), ['target-size'], { whole: true })).toEqual([]);
        }
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
