import { describe, expect, inject, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { findViolations } from '../support/axe.ts';
import { usePage, visit } from '../support/browser.ts';
import { cutOnPaper, overflow, paper } from '../support/measure.ts';

const sample = inject('sampleAddress');
const paths = ['/changes/', '/changes/2023-2024/', '/clusters/xx-thimbles/', '/clusters/xx-zips/'];

describe.each(locales)('years beside each other in %s', (locale) => {
  const page = usePage({ colorScheme: 'light' });

  test.each(paths)('%s fits a phone, a wide screen and paper', async (path) => {
    await page().emulateMedia({ media: null });
    await visit(page(), `${sample}/${locale}${path}`);
    for (const width of [360, 1280]) {
      await page().setViewportSize({ width, height: 800 });
      expect(await overflow(page())).toEqual([]);
    }
    await page().setViewportSize({ width: paper, height: 960 });
    await page().emulateMedia({ media: 'print' });
    expect([...(await overflow(page())), ...(await cutOnPaper(page()))]).toEqual([]);
  });
});

describe('the page of what changed', () => {
  const page = usePage({ viewport: { width: 360, height: 740 } });

  test.each(['light', 'dark'] as const)('axe finds nothing in the %s', async (colorScheme) => {
    await page().emulateMedia({ colorScheme });
    await visit(page(), `${sample}/ka/changes/2023-2024/`);
    expect(await findViolations(page())).toEqual([]);
  });

  test('a number leads to its list, and a phone sees the narrow drawing', async () => {
    await visit(page(), `${sample}/tr/changes/2023-2024/`);
    expect(await page().locator('.scene.n').isVisible()).toBe(true);
    expect(await page().locator('.scene.w').isVisible()).toBe(false);
    await page().locator('.readout a[href="#merged"]').click();
    expect(await page().locator('#merged').isVisible()).toBe(true);
    expect(new URL(page().url()).hash).toBe('#merged');
  });

  test('an old address of a cluster arrives at the new one', async () => {
    await page().goto(`${sample}/az/clusters/xx-thimble-street/`);
    await page().waitForURL('**/az/clusters/xx-thimbles/');
    expect(await page().locator('h1').textContent()).toBe('Üskük şəhəri klasteri');
  });
});
