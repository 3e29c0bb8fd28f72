import { PDFDocument } from '@cantoo/pdf-lib';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { goDark, usePage, visit } from '../support/browser.ts';
import { findViolations } from '../support/axe.ts';

const cluster = '/ka/clusters/tr-izmir-havalandirma-iklimlendirme-sogutma/';
const origin = 'https://';

/** What the browser has in its clipboard. */
const readClipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

const summary = (page: Page) => page.locator('.sharing summary');

/** Which language names and path a page is told to be, with the host that it will have. */
const canonicalOf = (page: Page) => page.locator('link[rel=canonical]').getAttribute('href');

describe('the panel with which a page is shared', () => {
  const page = usePage({
    viewport: { width: 360, height: 740 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });

  test('copies the short link at one press, and says so', async () => {
    await visit(page(), cluster);
    const short = await page().locator('.sharing a[href*="/c/"]').first().textContent();
    await page().locator('.sharing > [data-copy]').click();
    expect(await readClipboard(page())).toBe(short?.trim());
    expect(short).toMatch(/\/c\/\d+\/$/);
    expect(await page().locator('.sharing output').textContent()).toBe('დაკოპირდა.');
  });

  test('opens and closes by the keyboard, and gives the focus back', async () => {
    await summary(page()).focus();
    await page().keyboard.press('Enter');
    await page().keyboard.press('Tab');
    expect(await page().evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(
      /\/c\/\d+\/$/,
    );
    await page().keyboard.press('Escape');
    expect(await page().locator('.sharing details').getAttribute('open')).toBeNull();
    expect(await page().evaluate(() => document.activeElement?.localName)).toBe('summary');
  });

  test('is whole on a phone and covers nothing, in the light and in the dark', async () => {
    await visit(page(), cluster);
    await summary(page()).click();
    const panel = await page().locator('.sharing > details > div').boundingBox();
    const title = await page().locator('h1').boundingBox();
    expect((panel?.y ?? 0) + (panel?.height ?? Number.NaN)).toBeLessThan(title?.y ?? 0);
    expect(await page().evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(await findViolations(page())).toEqual([]);
    await goDark(page());
    expect(await findViolations(page(), ['color-contrast'])).toEqual([]);
  });

  test('copies the citation and the markup of the card', async () => {
    await visit(page(), cluster);
    const texts = page().locator('main :is(p.cite, pre.copy)');
    // Its link unfolds them.
    await summary(page()).click();
    await page().locator('.sharing a[href="#embed"]').click();
    for (const at of [0, 1]) {
      await page().locator('main .copies').nth(at).click();
      expect(await readClipboard(page())).toBe((await texts.nth(at).textContent())?.trim());
    }
  });

  test('gives a list as the reader has filtered it, as link, message and QR code', async () => {
    await visit(page(), '/tr/clusters/?stage=mature');
    await page().locator('.sharing > [data-copy]').click();
    const link = `${await canonicalOf(page())}?stage=mature`;
    expect(link.startsWith(origin)).toBe(true);
    expect(await readClipboard(page())).toBe(link);
    await summary(page()).click();
    await page().locator('.sharing svg[role=img]').waitFor();
    const mail = await page().locator('.sharing [href^="mailto:"]').getAttribute('href');
    expect(new URL(mail ?? '').searchParams.get('body')).toBe(link);
    const file = page().locator('.sharing a[download]').first();
    expect(await file.getAttribute('href')).toMatch(/^blob:/);
  });
});

describe('without JavaScript', () => {
  const page = usePage({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  beforeAll(async () => {
    await page().goto(cluster);
    await summary(page()).click();
  });

  test('link, QR code, message, sheet and poster are there, and no button that does nothing', async () => {
    expect(await page().locator('.sharing :is(button, output:not(:empty)):visible').count()).toBe(
      0,
    );
    const code = page().locator('.sharing img');
    expect(
      await code.evaluate((image: HTMLImageElement) => image.decode().then(() => 'shown')),
    ).toBe('shown');
    for (const link of ['a[href*="/c/"]', 'a[href^="mailto:?"]', 'a[href$="/sheet/"]']) {
      expect(await page().locator(`.sharing ${link}`).first().isVisible()).toBe(true);
    }
  });
});

describe('the card of a cluster', () => {
  const page = usePage();
  test.each([240, 300, 700])(
    'stands whole in a frame %i pixels wide and asks for its style sheet alone',
    async (width) => {
      await page().setViewportSize({ width, height: 300 });
      const asked: string[] = [];
      const listen = (request: { url(): string }) => asked.push(request.url());
      page().on('request', listen);
      await page().goto(`${cluster}embed/`);
      page().off('request', listen);
      const [first, style = '', ...others] = asked.filter((url) => !url.startsWith('data:'));
      expect([first, others]).toEqual([page().url(), []]);
      expect(style).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/.*\/cluster-card\.[\w-]+\.css$/);
      expect(await page().evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(await findViolations(page())).toEqual([]);
    },
  );

  test('has the height that its markup says, on a phone', async () => {
    await page().goto(cluster);
    const markup = (await page().locator('pre.copy').textContent()) ?? '';
    const height = Number(/height="(\d+)"/.exec(markup)?.[1]);
    await page().setViewportSize({ width: 300, height: 100 });
    await page().goto(`${cluster}embed/`);
    const needed = await page().evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeGreaterThanOrEqual(needed);
    expect(height).toBeLessThan(needed + 160);
  });
});

/**
 * Of the fictional portal, where profiles are full and names long; one that is in no region; regions and sectors
 * with many entries, and one without any.
 */
const sheets = [
  `${inject('sampleAddress')}/ka/clusters/xx-teapots/sheet/`,
  `${inject('sampleAddress')}/ka/clusters/xx-thistle-biscuits/sheet/`,
  `${inject('sampleAddress')}/tr/clusters/xx-teapots/sheet/`,
  `${cluster}sheet/`,
  '/ka/clusters/tr-sasad/sheet/',
  '/ka/clusters/tr-eskisehir-bilecik-kutahya-seramik/sheet/',
  '/az/clusters/tr-ege-mobilya/sheet/',
  '/tr/clusters/tr-ankara-ostim-insaat-makinalari/sheet/',
  '/tr/regions/TR-35/sheet/',
  '/ka/regions/TR-06/sheet/',
  '/ka/regions/GE-IM/sheet/',
  '/az/regions/TR51/sheet/',
  '/en/sectors/agri-food/sheet/',
  '/ka/sectors/textiles/sheet/',
];

describe('the sheet of a place and its poster', () => {
  const page = usePage({ viewport: { width: 794, height: 1123 } });

  test.each(['', '#poster', '#slide'])(
    'of a sector has a mark by stage for each entry with a region, in all of its countries, and their legend (%s)',
    async (part) => {
      await page().goto('about:blank');
      await visit(page(), `/en/sectors/agri-food/sheet/${part}`);
      const shown = page().locator('.paper:visible');
      expect(await shown.locator('.locator .mk').count()).toBe(104);
      expect(await shown.locator('.locator .mk-point').count()).toBe(3);
      // Georgia, without stages, is in the east.
      const land = await shown.locator('.locator').boundingBox();
      const [left, width] = [land?.x ?? 0, land?.width ?? 0];
      for (const mark of await shown.locator('.locator .mk-none').all())
        expect((await mark.boundingBox())?.x).toBeGreaterThan(left + 0.6 * width);
      expect(await shown.textContent()).toContain('One of 105 clusters is not on the map');
      expect(await shown.locator('.strip .sm').count()).toBe(4);
    },
  );
  test.each(sheets.flatMap((sheet) => [sheet, `${sheet}#poster`]))(
    '%s is one page of A4, and nothing of it is cut off',
    async (path) => {
      await page().goto('about:blank');
      await visit(page(), path);
      await page().emulateMedia({ media: 'print' });
      const cut = await page()
        .locator('.paper:visible')
        .evaluateAll((papers) =>
          papers.map((one) => [
            one.scrollHeight - one.clientHeight,
            one.scrollWidth - one.clientWidth,
          ]),
        );
      expect(cut).toEqual([[0, 0]]);
      const pdf = await PDFDocument.load(await page().pdf({ preferCSSPageSize: true }));
      expect(
        pdf.getPages().map((one) => [one.getWidth(), one.getHeight()].map(Math.round)),
      ).toEqual([[595, 842]]);
      await page().emulateMedia({ media: 'screen' });
    },
  );

  test.each(sheets.filter((sheet) => /tr-izmir|regions|sectors/.test(sheet)))(
    '%s is full, with its map, its link and a QR code that can be scanned',
    async (path) => {
      await visit(page(), path);
      await page().emulateMedia({ media: 'print' });
      const { filled, map, code } = await page()
        .locator('#sheet')
        .evaluate((paper) => {
          const heightOf = (part: Element | null) => part?.getBoundingClientRect().height ?? 0;
          const parts = [...paper.children].reduce((sum, part) => sum + heightOf(part), 0);
          return {
            filled: parts / paper.clientHeight,
            map: heightOf(paper.querySelector('.sheet-map svg')),
            code: heightOf(paper.querySelector('footer img')),
          };
        });
      expect(filled).toBeGreaterThan(0.8);
      expect(map).toBeGreaterThan(70);
      expect(code).toBeGreaterThan(90);
      await page().emulateMedia({ media: 'screen' });
    },
  );
});
