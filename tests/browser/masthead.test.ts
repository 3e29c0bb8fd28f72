import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { usePage, visit } from '../support/browser.ts';

/** From the width at which the masthead takes one line, on both sides of every change of its style. */
const wide = [1056, 1152, 1279, 1280, 1344, 1345, 1366, 1440, 1920];
/** Tablets, where it takes two lines. */
const tablets = [769, 960, 1024, 1055];
/** Phones, where its menu is folded. */
const phones = [320, 360, 480, 768];
const paths = ['/clusters/tr-izmir-lojistik/', '/', '/search/', '/reports/2012/method/'];

interface Masthead {
  readonly height: number;
  /** Lines that its parts stand in: those of one line overlap the topmost of them. */
  readonly lines: number;
}

function measure(page: Page): Promise<Masthead> {
  return page.evaluate(async () => {
    // A window that was just resized is laid out anew with the next frame.
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
    const boxes = [...document.querySelectorAll('.mast :is(.brand, summary, li, input)')]
      .filter((part) => part.checkVisibility())
      .map((part) => part.getBoundingClientRect())
      .toSorted((a, b) => a.top - b.top);
    let lines = 0;
    let end = Number.NEGATIVE_INFINITY;
    for (const { top, bottom } of boxes) {
      if (top < end) continue;
      lines += 1;
      end = bottom;
    }
    const height = document.querySelector('.mast')?.getBoundingClientRect().height ?? 0;
    return { height: Math.round(height), lines };
  });
}

/** What is wrong with the masthead of a page at each width: it has as many lines as expected. */
async function linesAt(
  page: Page,
  widths: readonly number[],
  expected: number,
): Promise<{ wrong: string[]; heights: number[] }> {
  const wrong: string[] = [];
  const heights: number[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 740 });
    const { height, lines } = await measure(page);
    if (lines !== expected) wrong.push(`${width}: ${lines} lines, ${height} high`);
    heights.push(height);
  }
  return { wrong, heights };
}

/** Heights of a page of each language at every width, when all is loaded. */
const settled = new Map<string, readonly number[]>();

describe.each([
  { name: 'when all is loaded', missing: undefined },
  { name: 'before fonts and scripts have come', missing: /\.(woff2|js)$/ },
])('the masthead has the same lines and height on every page, $name', ({ missing }) => {
  const page = usePage();

  test.each(locales)('in %s', async (locale) => {
    if (missing) await page().route(missing, (route) => route.abort());
    const heights: number[][] = [];
    for (const path of paths) {
      const open = async (width: number) => {
        await page().setViewportSize({ width, height: 740 });
        await visit(page(), `/${locale}${path}`);
        // A scroll bar takes its room from the page, but not from the width that styles ask for. What stands
        // below the masthead has no say in its height, and would be laid out anew at each of 17 widths.
        const room = 'body { padding-inline-end: 17px } main, .foot { display: none }';
        await page().addStyleTag({ content: room });
      };
      await open(1280);
      const found = [await linesAt(page(), wide, 1), await linesAt(page(), tablets, 2)];
      // The menu is folded as the page is read, and by a script when the window changes.
      if (missing) await open(360);
      found.push(await linesAt(page(), phones, 2));
      expect(
        found.flatMap(({ wrong }) => wrong),
        path,
      ).toEqual([]);
      heights.push(found.flatMap((part) => part.heights));
    }
    for (const other of heights.slice(1)) expect(other).toEqual(heights[0]);
    // Nothing below it moves when fonts and scripts come.
    if (missing) expect(heights[0]).toEqual(settled.get(locale));
    else settled.set(locale, heights[0] ?? []);
  });
});

describe('on phones', () => {
  const page = usePage({ viewport: { width: 360, height: 740 } });

  test.each(locales)(
    'each language link in %s has room for a finger (WCAG 2.5.8)',
    async (locale) => {
      await visit(page(), `/${locale}/clusters/tr-izmir-lojistik/`);
      const links = await page()
        .locator('.lang a')
        .evaluateAll((all) =>
          all.map((link) => {
            const { left, right, width, height } = link.getBoundingClientRect();
            return { left, right, width, height };
          }),
        );
      expect(links).toHaveLength(locales.length);
      for (const { width, height } of links) {
        expect(width).toBeGreaterThanOrEqual(24);
        expect(height).toBeGreaterThanOrEqual(24);
      }
      links.slice(1).forEach(({ left }, index) => {
        expect(left - (links[index]?.right ?? 0)).toBeGreaterThanOrEqual(2);
      });
    },
  );
});
