import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { colourRules, findViolations } from '../support/axe.ts';
import { goDark, usePage, visit } from '../support/browser.ts';
import { tabTo } from '../support/keyboard.ts';

/** Figures of different kinds; the list of all and a frame are looked at with the other pages. */
const pages = [
  '/ka/figures/sectors-brop/',
  '/tr/figures/map-all/',
  '/en/figures/map-total-past/',
  '/az/figures/izmir-needs/',
  '/ka/figures/izmir-plan-network/',
  '/en/figures/toronto-growth/',
  '/tr/figures/analyses-by-stage/',
];

const desk = { viewport: { width: 1280, height: 900 } } as const;

describe('axe finds nothing on a page with a figure, in light colours and then in dark ones', () => {
  const page = usePage(desk);

  test.each(pages)('%s', async (path) => {
    await page().emulateMedia({ colorScheme: 'light' });
    await visit(page(), path);
    expect(await findViolations(page())).toEqual([]);
    await goDark(page());
    expect(await findViolations(page(), colourRules)).toEqual([]);
  });
});

describe('axe finds nothing on a page with a figure on a phone', () => {
  const page = usePage({ viewport: { width: 360, height: 740 } });

  test.each(pages)('%s', async (path) => {
    await visit(page(), path);
    expect(await findViolations(page())).toEqual([]);
  });
});

/** Marks of the drawing that have the colour of the ground, and no rim either. */
function invisibleMarks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ground = getComputedStyle(document.body).backgroundColor;
    const svg = [...document.querySelectorAll<SVGSVGElement>('svg.scene')].find(
      (item) => item.getBoundingClientRect().width > 0,
    );
    const seen = (element: Element): boolean => {
      const { fill, stroke, strokeWidth } = getComputedStyle(element);
      const shows = (paint: string) => ![ground, 'none', 'rgba(0, 0, 0, 0)'].includes(paint);
      return shows(fill) || (shows(stroke) && Number.parseFloat(strokeWidth) > 0);
    };
    const shapes = 'rect, circle, path, line, text';
    return [...(svg?.querySelectorAll('[data-r]') ?? [])]
      .filter((mark) => {
        const symbol = svg?.querySelector(mark.getAttribute('href') ?? ':not(*)') ?? mark;
        const parts = [...symbol.querySelectorAll(shapes)];
        return !(parts.length > 0 ? parts : [symbol]).some(seen);
      })
      .map((mark) => mark.outerHTML.slice(0, 120));
  });
}

describe.each(['light', 'dark'] as const)('with forced colours on a %s ground', (colorScheme) => {
  const page = usePage({ ...desk, forcedColors: 'active', colorScheme });

  test.each(pages.filter((path) => /figures\/[^/]+\/$/.test(path) && !path.includes('analyses')))(
    'every mark of %s is seen',
    async (path) => {
      await visit(page(), path);
      expect(await page().locator('svg.scene [data-r]:visible').count()).toBeGreaterThan(3);
      expect(await invisibleMarks(page())).toEqual([]);
    },
  );
});

describe('the terms in the words of a figure', () => {
  const page = usePage(desk);

  test('explain themselves on focus, and the explanation belongs to the term', async () => {
    await visit(page(), '/en/figures/stages-brop/');
    await tabTo(page(), '.figure-head a.term');
    const term = page().locator('.figure-head a.term:focus');
    const tip = page().locator(`[id="${await term.getAttribute('aria-describedby')}"]`);
    expect(await tip.isVisible()).toBe(true);
    const [explained, words] = [await tip.textContent(), await term.textContent()];
    // More than the term once more.
    expect(explained?.length).toBeGreaterThan((words?.length ?? 0) + 10);
  });
});
