import { describe, expect, test } from 'vitest';
import { findViolations } from '../support/axe.ts';
import { usePage, visit } from '../support/browser.ts';

/** Drawings without a page of their own, each with its language and what its frame says. */
const drawings = [
  ['/tr/regions/TR10/', '#stages', '51 kümenin tümü'],
  ['/ka/sectors/', '#shares', 'გამოქვეყნებული და'],
  ['/az/timeline/', '#drawn', '2007–2011'],
  ['/ka/compare/?regions=TR10,TR51', '[data-compare] figure', 'ანკარის ქვერეგიონი'],
] as const;

describe.each([1366, 360])('drawings of pages in frames of other sites at %i pixels', (width) => {
  const page = usePage({ viewport: { width, height: 800 } });

  test.each(drawings)('%s %s', async (address, drawing, words) => {
    await visit(page(), address);
    await page().locator('[aria-busy]').waitFor({ state: 'detached' });
    const row = page().locator(drawing).first().locator('.take');
    await row.locator('details:has([data-frame]) > summary').click();
    const code = row.locator('[data-frame] code');
    // The height of the drawing replaces that of a frame without a script.
    await expect.poll(() => code.textContent()).not.toContain('height="560"');
    const markup = (await code.textContent()) ?? '';
    const [, source = ''] = /src="https:\/\/[^/]+([^"]+)"/.exec(markup) ?? [];
    const height = Number(/height="(\d+)"/.exec(markup)?.[1]);
    await page().setViewportSize({ width: Math.min(width, 800), height });
    await visit(page(), source);
    const frame = page().locator('main');
    await frame.getByText(words).first().waitFor();
    await page().locator('[aria-busy]').waitFor({ state: 'detached' });
    expect(await frame.locator('h1').count()).toBe(1);
    expect(await frame.locator('.take, button').count()).toBe(0);
    // The link leads back to the drawing with its choice, out of the frame.
    const back = await frame.locator('a').last().getAttribute('href');
    const [path = '', choice = ''] = address.split('?');
    expect(back).toContain(path);
    expect(decodeURIComponent(back ?? '')).toContain(choice);
    expect(await page().locator('base').getAttribute('target')).toBe('_top');
    const root = await page().evaluate(() => {
      const { scrollHeight, scrollWidth } = document.documentElement;
      return { scrollHeight, scrollWidth };
    });
    expect(root.scrollHeight).toBeLessThanOrEqual(height);
    expect(root.scrollWidth).toBe(Math.min(width, 800));
    expect(await findViolations(page())).toEqual([]);
  });
});

describe('a frame whose address names no drawing', () => {
  const page = usePage();
  test('says so', async () => {
    for (const wrong of ['', '#list=regions/TR10~nothing', '#list=https://example.org/~x']) {
      await page().goto('about:blank');
      await visit(page(), `/en/map/drawing/embed/${wrong}`);
      await page().getByText('not found').waitFor();
    }
  });
});
