import { describe, expect, inject, test } from 'vitest';
import { findViolations } from '../support/axe.ts';
import { usePage, visit } from '../support/browser.ts';
import { hands } from '../support/hands.ts';

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
    expect(await page().locator('[data-contents] li').allTextContents()).toEqual(await titles());
    expect(await parts().locator('svg.scene.w:visible').count()).toBe(1);
    expect(await page().locator('main button:visible, main .take:visible').count()).toBe(0);
    expect(await parts().locator('script, form, [id="main"]').count()).toBe(0);
    expect(await parts().locator('[id$="related"], [id$="mentioned"]').count()).toBe(0);
    await page().emulateMedia({ media: 'screen' });
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
    ['figures/map-agri-food/?stage=developing', /./, 'figures/map-agri-food'],
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

  test('shows nothing of another site, and says what is not found', async () => {
    await visit(page(), at('/en/dossier/#list=https:%2F%2Fexample.com,..%2Fadmin,figures/nothing'));
    await expect.poll(async () => (await titles()).length).toBe(1);
    expect((await titles())[0]).toContain('not found');
    expect(await parts().count()).toBe(0);
  });
});
