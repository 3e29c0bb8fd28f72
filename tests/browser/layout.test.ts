import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { usePage, visit } from '../support/browser.ts';
import { crowdedText, overflow } from '../support/measure.ts';

describe('no text in the masthead is cut or lies over other text', () => {
  const page = usePage();

  test.each(locales)('in %s, from the narrowest phone to a wide screen', async (locale) => {
    await visit(page(), `/${locale}/clusters/tr-izmir-lojistik/`);
    const found: string[] = [];
    for (const width of [320, 360, 480, 768, 800, 961, 1024, 1280, 1600]) {
      await page().setViewportSize({ width, height: 740 });
      found.push(...(await crowdedText(page(), '.mast')).map((problem) => `${width}: ${problem}`));
    }
    expect(found).toEqual([]);
  });

  test.each(locales)('in %s with the menu open on a phone', async (locale) => {
    await page().setViewportSize({ width: 320, height: 740 });
    await visit(page(), `/${locale}/about/`);
    await page().locator('details.main > summary').click();
    expect(await page().locator('details.main nav a').first().isVisible()).toBe(true);
    expect(await crowdedText(page(), '.mast')).toEqual([]);
    expect(await overflow(page())).toEqual([]);
  });

  test.each(locales)('in %s on one line at 1280 pixels, as on a printed atlas', async (locale) => {
    await page().setViewportSize({ width: 1280, height: 740 });
    await visit(page(), `/${locale}/`);
    const height = await page()
      .locator('.mast')
      .evaluate((mast) => mast.getBoundingClientRect().height);
    expect(height).toBeLessThan(90);
  });
});

describe('letters stay readable when a reader doubles them', () => {
  const page = usePage({ viewport: { width: 1280, height: 900 } });

  test.each(['/en/', '/ka/clusters/', '/tr/clusters/tr-izmir-lojistik/', '/az/map/'])(
    '%s',
    async (path) => {
      await visit(page(), path);
      await page().addStyleTag({ content: ':root { font-size: 200% !important }' });
      expect(await overflow(page())).toEqual([]);
    },
  );
});

describe('words may be spaced as readers with dyslexia need them (WCAG 1.4.12)', () => {
  const page = usePage({ viewport: { width: 360, height: 740 } });
  const spacing =
    '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }';

  test.each(locales)('on a cluster page in %s', async (locale) => {
    await visit(page(), `/${locale}/clusters/tr-izmir-lojistik/`);
    await page().addStyleTag({ content: spacing });
    expect(await overflow(page())).toEqual([]);
  });
});

describe('a table of two columns', () => {
  const page = usePage();
  const pages = [
    '/ka/practices/ostim-student-projects/',
    '/ka/concepts/cluster-effects/',
    '/ka/concepts/diamond-model/',
    '/ka/concepts/azerbaijan-criteria/',
  ];

  test.each([1280, 360])('keeps the words of its first column whole at %i px', async (width) => {
    await page().setViewportSize({ width, height: 800 });
    const broken: string[] = [];
    let cells = 0;
    for (const path of pages) {
      await visit(page(), path);
      const found = await page()
        .locator('.prose tr > :first-child')
        .evaluateAll((firsts) =>
          firsts.map((cell) => {
            const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
            const split: string[] = [];
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
              for (const { 0: word, index } of (node as Text).data.matchAll(/[\p{L}\d]+/gu)) {
                const range = document.createRange();
                range.setStart(node, index);
                range.setEnd(node, index + word.length);
                if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1)
                  split.push(word);
              }
            }
            return split;
          }),
        );
      cells += found.length;
      broken.push(...found.flat().map((word) => `${path}: ${word}`));
    }
    expect(broken).toEqual([]);
    expect(cells).toBeGreaterThan(15);
  });
});
