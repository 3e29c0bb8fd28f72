import { expect, test } from 'vitest';
import { usePage, visit } from '../support/browser.ts';

const page = usePage({ viewport: { width: 1280, height: 900 } });
const marked = () => page().locator('.figures > li.marked');

test('a province that is chosen in a figure leads to all figures that show it, and on into each of them', async () => {
  await visit(page(), '/tr/figures/map-regions/?mark=TR-35');
  await page().locator('[data-figure-find] a[data-only-shared]:visible').click();
  await page().waitForURL('**/tr/figures/?mark=TR-35');
  await expect.poll(() => marked().count()).toBeGreaterThan(3);
  expect(await page().locator('[data-view-mark]').inputValue()).toBe('TR-35');
  expect(await page().locator('[data-view-unknown]').textContent()).toBe('');
  const all = await page().locator('.figures > li').count();
  expect(await marked().count()).toBeLessThan(all / 2);
  await marked().last().locator('h3 a').click();
  await page().waitForURL('**/figures/*/?mark=TR-35');
  await expect.poll(() => page().locator('main svg .marked').count()).toBeGreaterThan(0);
});

test('what no longer stands out goes from the links, and a figure may be marked itself as before', async () => {
  await visit(page(), '/en/figures/?mark=TR-35');
  await expect.poll(() => marked().count()).toBeGreaterThan(3);
  await page().locator('[data-view-mark]').selectOption('');
  expect(await marked().count()).toBe(0);
  expect(await page().locator('.figures a[href*="mark="]').count()).toBe(0);
  await page().locator('[data-view-mark]').selectOption('map-35');
  expect(await marked().count()).toBe(1);
});

test('nothing leads on while nothing is chosen, or what is chosen stands in no other figure', async () => {
  await visit(page(), '/en/figures/stages-brop/');
  expect(await page().locator('a[data-only-shared]').isVisible()).toBe(false);
});

test('what a figure does not hold goes on to the next one, until something else is chosen', async () => {
  await visit(page(), '/en/figures/stages-brop/?mark=TR-27');
  const next = page().locator('.pager a[rel=next]');
  await expect.poll(() => next.getAttribute('href')).toMatch(/\?mark=TR-27$/);
  await page().locator('[data-figure-find] [data-view-mark]').selectOption({ index: 1 });
  await expect.poll(() => next.getAttribute('href')).not.toContain('TR-27');
});
