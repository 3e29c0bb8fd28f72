import { describe, expect, inject, test } from 'vitest';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findViolations } from '../support/axe.ts';
import { usePage, visit } from '../support/browser.ts';
import { hands } from '../support/hands.ts';
import { filledIn, smallPictures } from '../support/pdf-pages.ts';

const [[, openHand]] = hands;
const hand = openHand(() => page());
const page = usePage({ ...hand.window, permissions: ['clipboard-read', 'clipboard-write'] });
const at = (path: string) => `${inject('sampleAddress')}${path}`;
const titles = () => page().locator('.dossier-list a').allTextContents();
const parts = () => page().locator('[data-whole] > section');

describe('the dossier', () => {
  test('collects drawings and pages, is ordered, printed and given on as a link', async () => {
    await visit(page(), at('/en/figures/gallery-bar/'));
    await hand.press(page().locator('.take [data-dossier]'));
    expect(await page().locator('.take [data-dossier] + a').textContent()).toBe('My dossier (1)');
    await visit(page(), at('/en/practices/borrowed-umbrellas/'));
    await hand.press(page().locator('.sharing summary'));
    await hand.press(page().locator('.sharing [data-dossier]'));
    await hand.press(page().locator('.sharing [data-dossier] + a'));
    await expect
      .poll(titles)
      .toEqual(['Kettle Valley made 1,240 of 2,648 teapots', 'Umbrellas made of kites']);
    // Its address has the list, so that its code on paper leads there.
    expect(new URL(page().url()).hash).toBe(
      '#list=figures/gallery-bar,practices/borrowed-umbrellas',
    );
    expect(await findViolations(page())).toEqual([]);
    await hand.press(page().locator('.dossier-list li').nth(1).locator('[data-by="-1"]'));
    await expect.poll(async () => (await titles())[0]).toBe('Umbrellas made of kites');
    expect(await page().evaluate(() => document.activeElement?.localName)).not.toBe('a');
    await hand.press(page().locator('[data-dossier-page] [data-copy]'));
    const link = await page().evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(
      /\/en\/dossier\/#list=practices\/borrowed-umbrellas,figures\/gallery-bar$/,
    );
    // On paper: the contents, and a part for each, without anything to press.
    await page().emulateMedia({ media: 'print' });
    expect(await page().locator('[data-contents] a').allTextContents()).toEqual(await titles());
    expect(await parts().locator('svg.scene.w:visible').count()).toBe(1);
    expect(await page().locator('main button:visible, main .take:visible').count()).toBe(0);
    expect(await parts().locator('script, form, [id="main"]').count()).toBe(0);
    expect(await parts().locator('[id$="related"], [id$="mentioned"]').count()).toBe(0);
    await page().emulateMedia({ media: null });
    // Another reader, in another language, sees the list without losing an own one.
    await page().evaluate(() => localStorage.clear());
    await visit(page(), link.replace('/en/', '/ka/'));
    await expect.poll(async () => (await titles()).length).toBe(2);
    expect(await page().evaluate(() => localStorage.length)).toBe(0);
    await hand.press(page().locator('[data-keep]'));
    expect(await page().evaluate(() => localStorage.length)).toBe(1);
    const remove = page().locator('.dossier-list li').first().locator('button').last();
    await hand.press(remove);
    await expect.poll(async () => (await titles()).length).toBe(1);
    await page().evaluate(() => localStorage.clear());
  });

  test.each([
    ['map/?sector=agri-food', /: Agri-food$/, 'map'],
    ['compare/?regions=TR-35,TR-06', /./, 'compare'],
    [
      'figures/map-agri-food/?stage=developing',
      /^Developing: 1 of \d+ rows/,
      'figures/map-agri-food',
    ],
  ])('keeps what was chosen in %s', async (address, title, path) => {
    await visit(page(), `/en/${address}`);
    await page().evaluate(() => localStorage.clear());
    await hand.press(page().locator('.take [data-dossier]').first());
    const link = page().locator('.take [data-dossier] + a').first();
    expect(await link.isVisible()).toBe(true);
    await hand.press(link);
    await expect.poll(async () => (await titles())[0]).toMatch(title);
    expect((await titles())[0]).not.toContain('not found');
    const kept = await page().locator('.dossier-list a').first().getAttribute('href');
    const { pathname, search } = new URL(kept ?? '');
    expect([pathname, search]).toEqual([`/en/${path}/`, address.replace(/^[^?]*/, '')]);
    const words = await parts().first().textContent();
    if (path === 'map') expect(words).toMatch(/Agri-food/);
    if (path === 'compare') expect(words).toMatch(/İzmir.*Ankara/s);
    if (path.startsWith('figures'))
      expect(await parts().first().locator('[data-figure].filtered').count()).toBe(1);
    expect(await findViolations(page())).toEqual([]);
    await page().evaluate(() => localStorage.clear());
  });

  test.each([
    ['tr', 'figures/stages,regions/TR-35~stages,compare~compared%3Fregions%3DTR-35%2CTR-06'],
    ['ka', 'figures/stages,regions/TR-35~stages,map~map%3Fsector%3Dagri-food'],
  ])(
    'is printed on upright sheets without holes, the parts below the contents: %s',
    async (locale, list) => {
      await visit(page(), `/${locale}/dossier/#list=${list}`);
      await expect.poll(() => parts().count()).toBe(3);
      const file = join(mkdtempSync(join(inject('prints'), 'dossier-')), 'dossier.pdf');
      writeFileSync(file, await page().pdf({ preferCSSPageSize: true }));
      const sheets = String(execFileSync('pdftotext', ['-layout', file, '-']))
        .split('\f')
        .slice(0, -1);
      expect(sheets.length).toBe(2);
      for (const [at, text] of sheets.entries())
        expect(text.trimEnd()).toMatch(new RegExp(`${at + 1} ?/ ?${sheets.length}$`));
      // A comparison does not turn the sheets.
      expect(String(execFileSync('pdfinfo', [file]))).toMatch(/Page size: +59\d(?:\.\d+)? x 84/);
      const filled = filledIn(execFileSync('pdftoppm', [...smallPictures, file]));
      expect(Math.min(...filled)).toBeGreaterThan(0.45);
      expect(filled[0]).toBeGreaterThan(0.75);
      // Contents and parts have the same numbers, and the address leads to this list.
      const [cover = ''] = sheets;
      for (const title of await page().locator('[data-contents] a').allTextContents())
        expect(sheets.join(' ').split(title.slice(0, 12)).length).toBeGreaterThan(2);
      expect(cover).toMatch(/^ *1 +\S/m);
      expect(cover.replaceAll(/\s/g, '')).toContain(`/${locale}/dossier/#list=figures/stages,`);
    },
  );

  test('prints the key facts of a practice in the width that their values need', async () => {
    await visit(page(), '/tr/dossier/#list=practices/ostim-student-projects');
    await expect.poll(() => parts().count()).toBe(1);
    await page().emulateMedia({ media: 'print' });
    const shares = await page()
      .locator('.keyfacts > div')
      .evaluateAll((rows) =>
        rows.map((row) => (row.lastElementChild?.clientWidth ?? 0) / row.clientWidth),
      );
    await page().emulateMedia({ media: null });
    expect(shares.length).toBeGreaterThan(2);
    expect(Math.min(...shares)).toBeGreaterThan(0.55);
  });

  test('keeps the drawings of figures as they are, whichever pages are beside them', async () => {
    const measure = () =>
      page()
        .locator('.dossier-content [data-figure]')
        .first()
        .evaluate((figure) => {
          const box = (selector: string) => figure.querySelector(selector)?.getBoundingClientRect();
          const { x, width } = box('.draw') ?? new DOMRect();
          return { x, width, legend: box('.keys')?.height };
        });
    await visit(page(), '/tr/dossier/#list=figures/stages');
    await expect.poll(() => parts().count()).toBe(1);
    const alone = await measure();
    expect(alone.width).toBeGreaterThan(300);
    await visit(page(), '/tr/clusters/ge-kakheti-wine/');
    await visit(page(), '/tr/dossier/#list=figures/stages,clusters/ge-kakheti-wine');
    await expect.poll(() => parts().count()).toBe(2);
    await expect.poll(measure).toEqual(alone);
    expect(await page().locator('.dossier-content .figure-tools').count()).toBe(0);
  });

  test('shows nothing of another site, and says what is not found', async () => {
    await visit(page(), at('/en/dossier/#list=https:%2F%2Fexample.com,..%2Fadmin,figures/nothing'));
    await expect.poll(async () => (await titles()).length).toBe(1);
    expect((await titles())[0]).toContain('not found');
    expect(await parts().count()).toBe(0);
  });
});
