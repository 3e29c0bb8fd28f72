import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { usePage, visit } from '../support/browser.ts';

/** Pages whose bars, keys or classes are drawn by their style sheets. */
const pages = [
  '/en/countries/TR/',
  '/tr/regions/TR-35/',
  '/az/strategies/ora-action-plan/',
  '/ka/analyses/road-map/',
] as const;

const folder = mkdtempSync(join(inject('prints'), 'grounds-'));

/** The first sheets of a print without grounds, as pixels of red, green and blue. */
async function printPixels(page: Page): Promise<Buffer> {
  const pdf = await page.pdf({
    preferCSSPageSize: true,
    printBackground: false,
    pageRanges: '1-3',
  });
  const file = join(folder, 'print.pdf');
  writeFileSync(file, pdf);
  return execFileSync('pdftoppm', ['-r', '30', file], { maxBuffer: 1e8 });
}

/** Pixels in two prints of one page that differ by more than the eye forgives. */
function countDifferent(one: Buffer, other: Buffer): number {
  let count = Math.abs(one.length - other.length);
  for (let at = 0; at < Math.min(one.length, other.length); at += 1) {
    if (Math.abs((one[at] ?? 0) - (other[at] ?? 0)) > 48) count += 1;
  }
  return count;
}

describe('paper says the same where the printer leaves out all grounds', () => {
  const page = usePage();

  test.each(pages)('%s', async (path) => {
    await visit(page(), path);
    const kept = await printPixels(page());
    await page().addStyleTag({
      content: ':not(select, input), ::before, ::after { background: none !important }',
    });
    expect(countDifferent(kept, await printPixels(page()))).toBe(0);
  });

  test('the map has its ranges, its regions and its bars', async () => {
    await visit(page(), '/en/map/');
    await page().addStyleTag({ content: '* { background: none !important }' });
    const pixels = await printPixels(page());
    // Shades of quantity are blue: more of it than of red by far.
    let blue = 0;
    for (let at = 0; at + 2 < pixels.length; at += 3) {
      if ((pixels[at + 2] ?? 0) - (pixels[at] ?? 0) > 40) blue += 1;
    }
    expect(blue).toBeGreaterThan(1000);
    const shown = page().locator('.ranked i');
    const heights = await shown.evaluateAll((bars) =>
      bars.map((bar) => Number.parseFloat(getComputedStyle(bar).borderTopWidth)),
    );
    const ranges = page().locator('.swatches rect');
    expect(await ranges.count()).toBeGreaterThan(3);
    expect(heights.length).toBeGreaterThan(20);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(6);
  });
});
