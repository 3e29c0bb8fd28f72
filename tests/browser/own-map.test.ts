import { expect, test } from 'vitest';
import { findViolations } from '../support/axe.ts';
import { usePage, visit } from '../support/browser.ts';

const page = usePage({ viewport: { width: 360, height: 740 } });

test('the stars of the reader’s own numbers are on a map, drawn when it is opened', async () => {
  const asked: string[] = [];
  page().on('request', (request) => asked.push(request.url()));
  await visit(page(), '/tr/analyses/three-star/');
  const part = page().locator('[data-own-map]');
  await part.locator('summary').waitFor();
  expect(asked.filter((url) => url.includes('/compare/'))).toEqual([]);
  await part.locator('summary').click();
  const map = part.locator('svg.locator');
  await map.waitFor();
  // All provinces with entries, shaded by their sectors that stand out, as in the table of the page.
  expect(await map.getAttribute('aria-label')).toContain('İstanbul 2');
  expect(await map.locator('path').count()).toBeGreaterThan(70);
  expect(await map.locator('path:not(.q0)').count()).toBeLessThan(10);
  expect(await part.locator('[data-off]').textContent()).toBe('Haritada yok: Diğer yerler.');
  expect(await findViolations(page())).toEqual([]);
  expect(await page().evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
