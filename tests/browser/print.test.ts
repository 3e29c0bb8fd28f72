import { describe, expect, test } from 'vitest';
import { usePage, visit } from '../support/browser.ts';
import { paper } from '../support/measure.ts';

describe('the print of a cluster', () => {
  const page = usePage({ viewport: { width: paper, height: 960 }, colorScheme: 'dark' });

  test('has black letters on white paper for a reader of dark pages too', async () => {
    await page().emulateMedia({ media: 'print' });
    await visit(page(), '/ka/clusters/tr-izmir-lojistik/');
    const [ink, ground] = await page().evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      return [style.color, style.backgroundColor];
    });
    expect(ink).toBe('rgb(0, 0, 0)');
    expect(ground).toBe('rgb(255, 255, 255)');
  });

  test('leaves out what paper cannot do, and keeps the short link', async () => {
    await page().emulateMedia({ media: 'print' });
    await visit(page(), '/en/clusters/tr-izmir-lojistik/');
    for (const part of ['.main', '.quick', '.lang', '.pager']) {
      expect(await page().locator(part).first().isVisible()).toBe(false);
    }
    const link = page().locator('.sharing a[href^="/c/"]').first();
    expect(await link.isVisible()).toBe(true);
    expect(await link.textContent()).toMatch(/\/c\/\d+\/$/);
    // The row for which the figure stands here: it has gone once with what is typed into forms.
    const rows = page().locator('.own-figure .self');
    expect(await rows.count()).toBe(2);
    for (const row of await rows.all()) expect(await row.isVisible()).toBe(true);
  });

  test('has all that is known of it', async () => {
    await page().emulateMedia({ media: 'print' });
    await visit(page(), '/en/clusters/tr-izmir-inoviz/');
    const facts = page().locator('.facts > div');
    expect(await facts.count()).toBeGreaterThan(3);
    for (const fact of await facts.all()) expect(await fact.isVisible()).toBe(true);
  });

  test('gives the text the width of the paper, not that of the margin', async () => {
    await page().emulateMedia({ media: 'print' });
    await visit(page(), '/en/clusters/tr-izmir-havacilik-uzay/');
    const width = await page()
      .locator('.meaning dd')
      .first()
      .evaluate((text) => text.getBoundingClientRect().width);
    expect(width).toBeGreaterThan(paper / 2);
  });

  test('fits a few sheets', async () => {
    await visit(page(), '/en/clusters/tr-igdir-nakliye-lojistik/');
    const pdf = await page().pdf({ preferCSSPageSize: true });
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    expect(sheets).toBeGreaterThanOrEqual(1);
    expect(sheets).toBeLessThanOrEqual(3);
  });
});
