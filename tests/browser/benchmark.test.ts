import { beforeEach, describe, expect, inject, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { findViolations } from '../support/axe.ts';
import { usePage, visit } from '../support/browser.ts';

const sample = inject('sampleAddress');
const page = usePage({ viewport: { width: 1280, height: 900 } });
const first = () => page().locator('[data-result] tbody tr').first();
const cells = () => first().locator('td').allTextContents();

describe('where a cluster stands', () => {
  beforeEach(async () => {
    await visit(page(), `${sample}/en/analyses/benchmark/?of=clusters:xx-teapots&with=all`);
    await first().waitFor();
  });

  test('its number, its place and the quartiles of the sixteen others', async () => {
    // R: x <- c(35,179,48,110,163,22,73,224,51,167,150,66,157,214,44,53); quantile(x)
    expect(await cells()).toEqual(['77', '9 of 17', '16', '50.25', '91.5', '164']);
  });

  test('is drawn on the line of the group: 77 of 22 to 224, the middle half from 50.25 to 164', async () => {
    const marks = await first()
      .locator('.strip')
      .evaluate(({ style }) =>
        ['lower', 'median', 'upper', 'own'].map((name) => style.getPropertyValue(`--${name}`)),
      );
    expect(marks).toEqual(
      [50.25, 91.5, 164, 77].map((number) => ((number - 22) / (224 - 22)).toFixed(4)),
    );
  });

  test('a group of the reader’s own with fewer than three others is told nothing of', async () => {
    await page().locator('select[name=group]').selectOption('list');
    await page().locator('[data-box=list] input').fill('kettle');
    await page().locator('[data-box=list] li button').first().click();
    await page().waitForURL(/[?&]list=xx-/);
    await expect.poll(cells).toEqual(['77', '–', 'fewer than 3 others: not shown', '–', '–', '–']);
  });

  test('the address opens the same again, and the language switch keeps it', async () => {
    await page().locator('select[name=group]').selectOption('stage');
    await page().waitForURL(/with=stage/);
    const told = await cells();
    await page().reload();
    await first().waitFor();
    await expect.poll(cells).toEqual(told);
    const link = page().locator('a[data-keep-state]').first();
    await link.focus();
    expect(await link.getAttribute('href')).toContain('with=stage');
  });
});

test('one of whom no public number is known is named, and nothing is told of it', async () => {
  for (const id of ['clusters:nobody', 'clusters:xx-puddles']) {
    await visit(page(), `${sample}/en/analyses/benchmark/?of=${id}`);
    const told = page().locator('[data-unknown]');
    await told.waitFor();
    expect(await told.textContent()).toContain(id.replace('clusters:', ''));
    expect(await page().locator('[data-result]').isVisible()).toBe(false);
  }
});

test('no file of the page holds the name of a confidential indicator', async () => {
  const index = await (await fetch(`${sample}/en/analyses/benchmark/clusters.json`)).text();
  expect(index).not.toContain('margin');
  expect((await fetch(`${sample}/en/analyses/benchmark/clusters-margin.json`)).status).toBe(404);
});

test('numbers typed by the reader: supported and others, before and after', async () => {
  const rows = 'a~1~10~14_b~1~20~26_c~1~30~32_d~0~5~6_e~0~7~8_f~0~9~10';
  await visit(page(), `${sample}/en/analyses/programmes/#courses=${rows}`);
  const last = page().locator('#courses [data-computed] tbody tr').last();
  await expect.poll(() => last.locator('td').last().textContent()).toBe('3');
});

test('a row that is neither supported nor one of the others counts nowhere', async () => {
  const rows = 'a~1~10~14_b~1~20~26_c~1~30~32_d~0~5~6_e~0~7~8_f~0~9~10_g~~900~1_h~yes~9~900';
  await visit(page(), `${sample}/en/analyses/programmes/#courses=${rows}`);
  const last = page().locator('#courses [data-computed] tbody tr').last();
  await expect.poll(() => last.locator('td').last().textContent()).toBe('3');
  expect(await page().locator('#courses [data-left-out]').textContent()).toMatch(/: g; h\.$/);
});

test.each(locales)(
  'the pages do not scroll sideways on a phone, and axe finds nothing: %s',
  async (locale) => {
    await page().setViewportSize({ width: 360, height: 740 });
    for (const id of ['benchmark', 'programmes', 'indicators']) {
      await visit(page(), `${sample}/${locale}/analyses/${id}/`);
      expect(await page().evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        360,
      );
      expect(await findViolations(page())).toEqual([]);
    }
  },
);
