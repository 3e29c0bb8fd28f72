import { beforeAll, describe, expect, test } from 'vitest';
import { colourRules, findViolations } from './axe.ts';
import { goDark, usePage, visit } from './browser.ts';
import { smallTargets, smallText } from './fingers.ts';
import { cutOutlines } from './focus-outlines.ts';
import { layoutShift, watchShifts } from './layout-shift.ts';
import { cutOnPaper, overflow, paper, scrolledTables } from './measure.ts';
import { pageKinds, takesTurn } from './page-kinds.ts';
import { watchPage } from './watch-page.ts';

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
 * link, which would else send them on. A page is laid out anew for each width, which takes longest: it is
 * looked at first near the width at which it was opened, and then once at each other.
 */
export function lookAtPages(paths: readonly string[]): void {
  const page = usePage({ locale: 'fr-FR', colorScheme: 'light' });
  const misdeeds = watchPage(page);
  watchShifts(page);

  const onPhone = (path: string) => {
    test('on a phone nothing scrolls sideways, and links are large enough for fingers, text for eyes, and tables for the window', async () => {
      await page().setViewportSize({ width: 360, height: 740 });
      expect(await overflow(page())).toEqual([]);
      if (isFrozen(path)) return;
      expect([
        ...(await smallTargets(page())),
        ...(await smallText(page())),
        ...(await scrolledTables(page())),
      ]).toEqual([]);
    });

    // Georgian, with the longest words, is looked at on a phone and in the dark.
    if (path.startsWith('/ka/')) {
      test('axe finds nothing on a phone', async () => {
        expect(await findViolations(page())).toEqual([]);
      });
    }

    // Rows out of sight are measured by axe, and by Lighthouse, where they would lie.
    if (path.endsWith('/clusters/')) {
      test('axe finds room for fingers in every row on a phone, in sight or not', async () => {
        expect(await findViolations(page(), ['target-size'], { whole: true })).toEqual([]);
      });
    }

    test('does not scroll sideways at 320 pixels', async () => {
      await page().setViewportSize({ width: 320, height: 740 });
      expect(await overflow(page())).toEqual([]);
    });
  };

  const onDesktop = (path: string) => {
    test('does not scroll sideways at 1280 pixels', async () => {
      await page().setViewportSize({ width: 1280, height: 900 });
      expect(await overflow(page())).toEqual([]);
    });

    if (takesTurn(path) && !isFrozen(path)) {
      test('what has the focus shows its whole outline', async () => {
        expect(await cutOutlines(page())).toEqual([]);
      });
    }

    // What axe judges is in the template: one language shows it on a wide window.
    if (takesTurn(path)) {
      test('axe finds nothing', async () => {
        expect(await findViolations(page())).toEqual([]);
      });
    }

    if (path.endsWith('/clusters/')) {
      test('axe finds room for fingers in every row, in sight or not', async () => {
        expect(await findViolations(page(), ['target-size'], { whole: true })).toEqual([]);
      });
    }

    if (path.startsWith('/ka/')) {
      test('in dark colours axe finds no fault of contrast', async () => {
        await goDark(page());
        expect(await findViolations(page(), colourRules)).toEqual([]);
        await page().emulateMedia({ colorScheme: 'light' });
      });
    }
  };

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

    for (const look of width > 800 ? [onDesktop, onPhone] : [onPhone, onDesktop]) look(path);

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
