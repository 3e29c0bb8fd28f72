import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CellAnswer } from '../../src/domain/survey/form-field.ts';
import { type Locale, locales } from '../../src/i18n/locales.ts';
import { readWorkbook } from '../../src/importers/workbook/read-workbook.ts';
import { joinShipped } from '../../workshop/testing/joined-portals.ts';
import { arbitraryAnswers } from '../../workshop/testing/survey/arbitrary-answers.ts';
import { plainAnswers } from '../../workshop/testing/survey/plain-answers.ts';
import { findViolations } from '../support/axe.ts';
import { connect, usePage, visit } from '../support/browser.ts';
import { siteFolder } from '../support/folders.ts';
import { downloadReturn, typeAnswers } from '../support/form-page.ts';
import { answersOf, askedYear, openPortal, type ReturnedFile } from '../support/import-return.ts';

const page = usePage({ viewport: { width: 1280, height: 900 }, acceptDownloads: true });
const { form, returns } = joinShipped();

/** A cluster with a return of the edition for each language. */
const clusters = returns
  .filter(({ id, data }) => id.startsWith(`${askedYear}/`) && data.stage === 'developing')
  .slice(0, locales.length)
  .map(({ id }) => id.slice(askedYear.length + 1));
const nameKey = form.fields.find(({ holds }) => holds === 'name')?.key ?? '';

/** The fullest of some forms, of a cluster that is more than an idea. */
const [fullest = new Map<string, CellAnswer>()] = fc
  .sample(arbitraryAnswers(form), { seed: 14, numRuns: 20 })
  .toSorted((a, b) => b.size - a.size);
const answers = plainAnswers(form, new Map([...fullest, ['q06', 'developing']]));

const markup = '=1+1 <b>&amp; "İğdır" \'კახეთი\'</b> _x000D_';

describe('the file of the form', () => {
  const portal = openPortal(clusters);
  afterAll(portal.remove);
  const files: Record<'xlsx' | 'csv', ReturnedFile[]> = { xlsx: [], csv: [] };

  test('is the workbook that is sent out, in every language', { timeout: 240_000 }, async () => {
    await visit(page(), '/en/survey/form/#all');
    await page().evaluate(() => localStorage.clear());
    await page().reload();
    await typeAnswers(page(), form, answers);
    for (const [index, locale] of locales.entries()) {
      await visit(page(), `/${locale}/survey/form/#all`);
      await page()
        .locator('[name=cluster]')
        .fill(clusters[index] ?? '');
      for (const ending of ['xlsx', 'csv'] as const) {
        const file = await downloadReturn(page(), ending);
        expect(file.name).toBe(`return-${askedYear}-${clusters[index]}.${ending}`);
        files[ending].push(file);
      }
    }
    for (const [index, { bytes }] of files.xlsx.entries()) {
      const { workbook } = readWorkbook(bytes, 'return.xlsx');
      const empty = readWorkbook(
        readFileSync(join(siteFolder, `${locales[index]}/survey/form/form-${askedYear}.xlsx`)),
        'form.xlsx',
      );
      const [sheet, ...hidden] = workbook?.sheets ?? [];
      const [emptySheet, ...emptyHidden] = empty.workbook?.sheets ?? [];
      expect(sheet?.setup).toEqual(emptySheet?.setup);
      expect(hidden).toEqual(emptyHidden);
    }
  });

  test('becomes the same return as CSV and as a workbook', { timeout: 480_000 }, () => {
    const fromBooks = portal.takeIn(files.xlsx);
    const fromCsv = portal.takeIn(files.csv);
    expect(fromBooks).toHaveLength(locales.length);
    expect(fromBooks).toEqual(fromCsv);
    for (const text of fromBooks) expect(answersOf(text)).toEqual([...answers].sort());
  });
});

test('what is typed is text in the workbook, whatever it looks like', async () => {
  await visit(page(), '/en/survey/form/#all');
  await page().evaluate(() => localStorage.clear());
  await page().reload();
  await page().locator(`[name="${nameKey}"]`).fill(markup);
  const { bytes } = await downloadReturn(page(), 'xlsx');
  const { workbook } = readWorkbook(bytes, 'return.xlsx');
  const cells = workbook?.sheets[0]?.rows.flatMap((row) => row.cells) ?? [];
  const cell = cells.find(({ text }) => text.includes('İğdır'));
  expect(cell).toMatchObject({ kind: 'text', value: markup });
  expect(cells.some(({ formula }) => formula)).toBe(false);
});

test('a page that was opened once makes its file without a connection', async () => {
  await visit(page(), '/tr/survey/form/#all');
  await page().locator(`[name="${nameKey}"]`).fill('Bulut Kümesi');
  await page().waitForLoadState('networkidle');
  await page().context().setOffline(true);
  try {
    expect((await downloadReturn(page(), 'xlsx')).bytes.length).toBeGreaterThan(10_000);
  } finally {
    await page().context().setOffline(false);
  }
});

test('where the workbook cannot be had the page says so, and CSV is there', async () => {
  await page().route('**/*.xlsx', (route) => route.abort());
  try {
    await visit(page(), '/en/survey/form/#all');
    await page().locator(`[name="${nameKey}"]`).fill('Bulut Kümesi');
    await page().locator('[data-download]').click();
    await page().locator('[data-trouble]:not([hidden])').waitFor();
    expect(await page().locator('[data-trouble]').textContent()).toContain('CSV');
    expect((await downloadReturn(page(), 'csv')).bytes.length).toBeGreaterThan(100);
  } finally {
    await page().unroute('**/*.xlsx');
  }
  expect((await downloadReturn(page(), 'xlsx')).bytes.length).toBeGreaterThan(10_000);
  expect(await page().locator('[data-trouble]').isVisible()).toBe(false);
});

describe('the form as one file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'form-'));
  const asked: string[] = [];
  const errors: string[] = [];
  let kept: Page;
  beforeAll(async () => {
    const context = await (await connect()).newContext({ offline: true, acceptDownloads: true });
    kept = await context.newPage();
    kept.on('request', (request) => asked.push(request.url()));
    kept.on('pageerror', ({ message }) => errors.push(message));
    kept.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
  });
  afterAll(async () => {
    await kept.context().close();
    rmSync(folder, { recursive: true });
  });
  const open = async (locale: Locale) => {
    const file = join(folder, `form-${locale}.html`);
    copyFileSync(join(siteFolder, `${locale}/survey/form/offline/index.html`), file);
    await kept.goto(`${pathToFileURL(file).href}#all`);
  };

  test.each(locales)(
    'opens from a disk in %s, asks for nothing and is accessible',
    async (locale) => {
      asked.length = 0;
      await open(locale);
      expect(await findViolations(kept)).toEqual([]);
      await kept.locator(`[name="${nameKey}"]`).fill(markup);
      expect((await downloadReturn(kept, 'xlsx')).bytes.length).toBeGreaterThan(10_000);
      expect(
        asked.filter((url) => !/^(?:data|blob):|\/form-[a-z]+\.html(?:#all)?$/.test(url)),
      ).toEqual([]);
      expect(errors).toEqual([]);
    },
  );

  test('keeps what is typed, follows the rules and makes the same file as the page', async () => {
    await open('az');
    await kept.locator('[data-delete]').click();
    await kept.locator('[data-delete-now]').click();
    await kept.locator(`[name="${nameKey}"]`).fill('Bulud Klasteri');
    await kept.locator('[name="q08.large.all"]').fill('12');
    await kept.reload();
    expect(await kept.locator('[name="q08.large.all"]').inputValue()).toBe('12');
    await kept.locator('[name=q06][value=idea]').check();
    expect(await kept.locator('#q08').isVisible()).toBe(false);
    await kept.locator('[name=q06][value=mature]').check();
    const alone = await downloadReturn(kept, 'xlsx');
    await visit(page(), '/az/survey/form/#all');
    await page().evaluate(() => localStorage.clear());
    await page().reload();
    await page().locator(`[name="${nameKey}"]`).fill('Bulud Klasteri');
    await page().locator('[name="q08.large.all"]').fill('12');
    await page().locator('[name=q06][value=mature]').check();
    const online = await downloadReturn(page(), 'xlsx');
    expect(alone.name).toBe(online.name);
    expect(Buffer.from(alone.bytes).equals(Buffer.from(online.bytes))).toBe(true);
  });

  test('goes on where the browser keeps nothing', async () => {
    await kept.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await open('en');
    await kept.locator(`[name="${nameKey}"]`).fill('Bulut Kümesi');
    expect(await kept.locator('[data-saved]').textContent()).toContain('cannot keep your answers');
    expect((await downloadReturn(kept, 'xlsx')).bytes.length).toBeGreaterThan(10_000);
  });
});
