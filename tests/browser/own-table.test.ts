import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { findViolations } from '../support/axe.ts';
import { usePage, visit } from '../support/browser.ts';
import { overflow } from '../support/measure.ts';

/** The page of indicators, on which the first row is about guests: 124.5 of 2023 became 77 of 2024. */
const addressOf = (locale: string, state = '') =>
  `${inject('sampleAddress')}/${locale}/analyses/indicators/${state}`;

const cell = (page: Page, row: number, column: number) =>
  page.locator(`.own [data-at="${row} ${column}"]`);

const resultOf = async (page: Page, row: number) =>
  page
    .locator('.own [data-computed] tbody tr')
    .nth(row)
    .locator('td')
    .evaluateAll((cells) => cells.map((each) => each.textContent));

/** What a spreadsheet hands over when cells are pasted into the one that has the focus. */
const paste = (page: Page, text: string) =>
  page.evaluate((copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', copied);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);

describe('a table for numbers of one’s own', () => {
  const page = usePage({ viewport: { width: 1280, height: 900 } });

  test('begins with the published case, and computes as its table does', async () => {
    await visit(page(), addressOf('en'));
    expect(await resultOf(page(), 0)).toEqual(['−47.5', '−38.15', '73.64']);
    expect(await page().evaluate(() => location.hash)).toBe('');
    const published = await page().locator('#table-course tbody tr').first().textContent();
    expect(published).toContain('−47.5');
    expect(published).toContain('−38.15');
  });

  test('what is typed is computed, put behind #, and there again on the page in another language', async () => {
    await visit(page(), addressOf('en'));
    await cell(page(), 0, 4).fill('249');
    expect(await resultOf(page(), 0)).toEqual(['124.5', '100', '−193.02']);
    await expect.poll(() => page().evaluate(() => location.hash)).toContain('~2024~249');
    const link = page().locator('a[data-keep-state][hreflang="tr"]').first();
    await link.focus();
    await link.click();
    await page().waitForURL(/\/tr\/analyses\/indicators\//);
    expect(await cell(page(), 0, 4).inputValue()).toBe('249');
    expect(await resultOf(page(), 0)).toEqual(['124,5', '100', '−193,02']);
  });

  test('cells of a spreadsheet are pasted with their heading left out, and rows added', async () => {
    await visit(page(), addressOf('tr', '#own=a~2023~1~2024~2'));
    await cell(page(), 0, 0).focus();
    await paste(
      page(),
      'Gösterge\tİlk yıl\tİlk\tSon yıl\tSon\tHedef\r\nÇay\t2020\t1.000\t2022\t1.210\t1.420\r\nSu\t2020\t8,5\t2024\t8,5',
    );
    expect(await resultOf(page(), 0)).toEqual(['210', '10', '50']);
    expect(await resultOf(page(), 1)).toEqual(['0', '0', '–']);
    expect(await page().locator('.own [data-computed] th[scope="row"]').allTextContents()).toEqual([
      'Çay',
      'Su',
    ]);
  });

  test('what is no number is told by row and column, and marked', async () => {
    await visit(page(), addressOf('ka', '#own=a~2023~1~2024~2'));
    await cell(page(), 0, 2).fill('ბევრი');
    expect(await page().locator('.own [role="status"]').textContent()).toContain('„ბევრი“');
    expect(await cell(page(), 0, 2).getAttribute('aria-invalid')).toBe('true');
    expect(await findViolations(page())).toEqual([]);
  });

  test('rows are added and taken away by keyboard, and the published case comes back', async () => {
    await visit(page(), addressOf('az', '#own=a~2023~1~2024~2'));
    await page().getByRole('button', { name: 'Sətir əlavə edin' }).press('Enter');
    expect(await cell(page(), 1, 0).evaluate((input) => input === document.activeElement)).toBe(
      true,
    );
    await page().getByRole('button', { name: '1 nömrəli sətri sil' }).press('Enter');
    expect(await page().locator('.own tbody [data-at$=" 0"]').count()).toBe(1);
    await page().getByRole('button', { name: 'Dərc olunmuş nümunəyə qayıdın' }).press('Enter');
    expect((await resultOf(page(), 0))[0]).toBe('−47,5');
    await expect.poll(() => page().evaluate(() => location.hash)).toBe('');
  });

  test('the file of its rows holds numbers as numbers, and no formula', async () => {
    await visit(page(), addressOf('en', '#own=%3D1%2B1~2023~1.5~2024~2'));
    const file = await page().locator('.own a[download="own.csv"]').getAttribute('href');
    const lines = decodeURIComponent((file ?? '').replace(/^[^,]*,/, '')).split('\r\n');
    expect(lines[1]).toBe("'=1+1,2023,1.5,2024,2,,");
  });
});

describe('on a phone', () => {
  const page = usePage({ viewport: { width: 360, height: 740 } });

  test('the table scrolls in itself', async () => {
    await visit(page(), addressOf('ka'));
    expect(await overflow(page())).toEqual([]);
  });
});

describe('the list of analyses', () => {
  const page = usePage({ viewport: { width: 1280, height: 900 } });

  test('says for a cluster what it has and what it lacks', async () => {
    await visit(page(), `${inject('sampleAddress')}/en/clusters/xx-teapots/`);
    await page().locator('main a[href*="?for="]').click();
    await page().locator('[data-for]').waitFor();
    const back = page().locator('[data-for] a');
    expect(await back.textContent()).toBe('Teapot and Saucer Cluster');
    expect(await back.getAttribute('href')).toMatch(/\/en\/clusters\/xx-teapots\/$/);
    const item = page().locator('[data-analysis="indicators"]');
    expect(await item.locator('[data-has]').textContent()).toContain('of its indicators rose');
    expect(await item.locator('[data-lacks]').isVisible()).toBe(false);
    const network = page().locator('[data-analysis="network"] [data-has]');
    expect((await network.textContent())?.replace(/\s+/g, ' ').trim()).toBe(
      'A result is shown here. (links: 5)',
    );
    // Its page lists partners and offers a form that begins with its ticks: they are no gaps.
    for (const id of ['matching', 'stage-what-if']) {
      expect(await page().locator(`[data-analysis="${id}"] [data-has]`).isVisible(), id).toBe(true);
    }
    const needs = page().locator('[data-analysis="needs"] [data-lacks] a');
    expect(await needs.getAttribute('href')).toMatch(/\/needs\/\?cluster=xx-teapots#own$/);
  });

  test('leads from what is found to where it is told', async () => {
    await visit(page(), `${inject('sampleAddress')}/en/analyses/?for=clusters/xx-teapots`);
    await page().locator('[data-for]').waitFor();
    await page().locator('[data-analysis="benchmark"] [data-has] a').click();
    await page().locator('[data-result]').waitFor();
    expect(await page().locator('[data-name]').textContent()).toContain(
      'Teapot and Saucer Cluster',
    );
  });

  test('leads to the form of each analysis without a script', async () => {
    const index = await (await fetch(`${inject('sampleAddress')}/en/analyses/`)).text();
    const forms = [...index.matchAll(/data-lacks[\s\S]*?href="([^"#]+)#([^"]+)"/g)];
    expect(forms.length).toBeGreaterThan(10);
    for (const [, path = '', anchor = ''] of forms) {
      const form = await (await fetch(new URL(path, inject('sampleAddress')))).text();
      expect(form, `${path}#${anchor}`).toContain(`id="${anchor}"`);
    }
  });
});
