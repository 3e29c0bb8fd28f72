import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { locales } from '../../../src/i18n/locales.ts';
import { usePage, visit } from '../../support/browser.ts';
import { type Hand, hands } from '../../support/hands.ts';
import { tabTo } from '../../support/keyboard.ts';

/** All numbers of a text; none of them below has a thousand. */
const numbersOf = (text: string | null) => (text?.match(/\d+/g) ?? []).map(Number);
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** Two provinces, as readers of each language write them. */
const named = {
  az: ['İzmir', 'Ankara'],
  tr: ['izmir', 'ankara'],
  ka: ['იზმირი', 'ანკარა'],
  en: ['Izmir', 'Ankara'],
} as const;

describe.each(locales)('in %s', (locale) => {
  describe.each(hands)('with %s', (_, openHand) => {
    const hand: Hand = openHand(() => page());
    const page = usePage(hand.window);
    const seen = (selector: string) => page().locator(selector).filter({ visible: true });
    const textOf = async (target: Locator) => (await target.first().textContent())?.trim() ?? '';
    const query = () => new URL(page().url()).search;
    const go = (path: string) => visit(page(), `/${locale}${path}`);
    /** Chooses in a list that folds open: its own window is drawn by the system, which no test reaches. */
    const choose = async (name: string, value: string) => {
      const select = page().locator(`select[name=${name}]`);
      if (!(await select.isVisible())) await hand.press(seen('main details > summary').first());
      await select.selectOption(value);
    };

    /** A press on a region of a map opens a card with its name, number and stages, which leads to its page. */
    const openRegion = async (id: string) => {
      const region = seen(`[data-land] a[data-region="${id}"]`);
      const label = (await region.getAttribute('aria-label')) ?? '';
      await hand.press(region);
      const card = seen('[data-card]');
      await expect.poll(() => textOf(card.locator('[data-name]'))).toBe(label);
      const stages = await card.locator('li:not([hidden]) .num').allTextContents();
      expect(sum(stages.map(Number))).toBe(numbersOf(label).at(-1));
      await hand.press(card.locator('[data-page]'));
      await page().waitForURL(`**/${locale}/regions/${id}/`);
      expect(label.startsWith(`${await textOf(page().locator('h1'))}: `)).toBe(true);
      return numbersOf(label);
    };

    test('the card of a region leads to its clusters and to a comparison, and goes when something else is pressed', async () => {
      await go('/map/?sector=agri-food');
      const card = page().locator('[data-card]');
      await hand.press(seen('[data-land] a[data-region="TR-27"]'));
      await card.waitFor();
      expect(await card.locator('[data-units] i').count()).toBeGreaterThanOrEqual(5);
      expect(await card.locator('[data-to]').getAttribute('href')).toContain('?regions=TR-27');
      await hand.press(seen('h1'));
      await expect.poll(() => card.isVisible()).toBe(false);
      await hand.press(seen('[data-land] a[data-region="TR-27"]'));
      await hand.press(card.locator('[data-list]'));
      await page().waitForURL('**/clusters/?*');
      expect(query()).toBe('?region=TR-27&sector=agri-food');
      await expect.poll(() => seen('.gaz li').count()).toBe(5);
    });

    test.each(['/', '/sectors/agri-food/'])('the map on %s answers', async (path) => {
      await go(path);
      const [count] = await openRegion('TR-42');
      const all = numbersOf(await textOf(page().locator('main .lead')));
      expect(count).toBeLessThanOrEqual(all[0] ?? 0);
      if (path === '/') expect(all[0]).toBe(count);
      await page().goBack();
      await seen('[data-atlas]').waitFor();
    });

    test('the large map, its heading, its legend, its list and its address say the same', async () => {
      await go('/clusters/?sector=agri-food');
      const listed = await seen('.gaz li').count();
      await go('/map/');
      const heading = () => textOf(page().locator('h1'));
      const written = await heading();
      await choose('sector', 'agri-food');
      await expect.poll(query).toBe('?sector=agri-food');
      const rows = seen('.ranked li[data-region]');
      const regions = await rows.count();
      const headed = await heading();
      const told = numbersOf(await textOf(page().locator('main .lead')));
      const more = told.pop() ?? 0;
      expect(told).toContain(regions);
      // What the list has besides is said: a cluster of no one region.
      expect(more).toBe(listed - (sum(told) - regions));
      const status = page().locator('[data-form] [data-status]');
      expect(numbersOf(await textOf(status))).toEqual([regions]);
      const classes = await page().locator('.swatches .t3').allTextContents();
      expect(sum(classes.slice(1).map(Number))).toBe(regions);
      expect(classes).not.toContain('0');
      // The first row is seen first, and says what its region says.
      const first = rows.first();
      const id = (await first.getAttribute('data-region')) ?? '';
      const count = Number(await textOf(first.locator('.num')));
      expect(numbersOf(headed)).toEqual([count]);
      expect(
        await page()
          .locator('.ranked ol')
          .evaluate(({ scrollTop }) => scrollTop),
      ).toBe(0);
      expect(await openRegion(id)).toEqual([count]);
      await page().goBack();
      await expect.poll(heading).toBe(headed);
      expect(await rows.count()).toBe(regions);
      await hand.press(first.locator('a'));
      await page().waitForURL(`**/${locale}/regions/${id}/`);
      await page().goBack();
      await choose('sector', '');
      await expect.poll(query).toBe('');
      expect(await heading()).toBe(written);
    });

    test('the number of a region leads to as many entries', async () => {
      await go('/regions/TR-35/');
      const [count] = numbersOf(await textOf(page().locator('main .lead')));
      await hand.press(seen('main a[href*="/clusters/?region="]').first());
      await page().waitForURL('**/clusters/?region=TR-35');
      expect(await seen('.gaz li').count()).toBe(count);
    });

    test('filters of a list: the number at a value, the rows, the chip and the address agree', async () => {
      await go('/clusters/');
      // On phones a list that nobody has narrowed is folded.
      const listed = page().locator('.gaz li:not([hidden])');
      const all = await listed.count();
      const item = '[data-facet=stage] li:has([data-value=developing])';
      if (!(await page().locator(item).isVisible())) await hand.press(seen('.facets > summary'));
      const promised = Number(await textOf(page().locator(`${item} .num`)));
      await hand.press(seen(`${item} a`));
      await expect.poll(query).toBe('?stage=developing');
      expect(await seen('.gaz li').count()).toBe(promised);
      const shown = await textOf(page().locator('[data-shown]'));
      expect(
        numbersOf(shown)
          .slice(0, 2)
          .sort((a, b) => a - b),
      ).toEqual([promised, all]);
      const places = await seen('.gaz .g:not([hidden]) .num').allTextContents();
      expect(sum(places.map(Number))).toBe(promised);
      await hand.press(seen('[data-by=name]'));
      await expect.poll(query).toBe('?stage=developing&sort=name');
      const names = await seen('.gaz li a[href*="/clusters/"]').allInnerTexts();
      expect(names).toEqual(names.toSorted(new Intl.Collator(locale).compare));
      await hand.press(seen('[data-chosen-list] button').first());
      await expect.poll(query).toBe('?sort=name');
      expect(await listed.count()).toBe(all);
    });

    test('cases by need: as many as the number at the need, until the chip is taken back', async () => {
      await go('/practices/');
      const cases = '.cases > li';
      const all = await seen(cases).count();
      const item = '[data-facet=use] li:has([data-value=marketing])';
      if (!(await page().locator(item).isVisible())) await hand.press(seen('.facets > summary'));
      const promised = Number(await textOf(page().locator(`${item} .num`)));
      await hand.press(seen(`${item} a`));
      await expect.poll(query).toBe('?use=marketing');
      expect(await seen(cases).count()).toBe(promised);
      await hand.press(seen('[data-chosen-list] button').first());
      await expect.poll(query).toBe('');
      expect(await seen(cases).count()).toBe(all);
    });

    test('a figure: what a mark says stands in its table, and a filter narrows both', async () => {
      await go('/figures/map-35/');
      const rows = '[data-figure-table] tr[data-r]';
      const mark = seen('[data-draw] svg.scene g[data-r]').first();
      const row = await mark.getAttribute('data-r');
      await hand.point(mark);
      const tip = page().locator('[data-draw] .tip');
      await expect.poll(() => textOf(tip)).not.toBe('');
      const said = await textOf(tip);
      if (!(await page().locator('[data-view=table]').isVisible()))
        await hand.press(seen('.figure-tools > summary'));
      await hand.press(seen('[data-view=table]'));
      await expect.poll(query).toContain('view=table');
      expect(await seen('[data-draw]').count()).toBe(0);
      const head = await textOf(page().locator(`[data-figure-table] tr[data-r="${row}"] th`));
      expect(said.startsWith(head)).toBe(true);
      await choose('stage', 'mature');
      const [left, total] = [await seen(rows).count(), await page().locator(rows).count()];
      const status = await textOf(page().locator('[data-figure-filters] [data-status]'));
      expect(numbersOf(status).sort((a, b) => a - b)).toEqual([left, total]);
      await hand.press(seen('[data-view=chart]'));
      await expect.poll(query).toContain('stage=mature');
      await expect.poll(query).not.toContain('view');
      const drawn = await seen('[data-draw] svg.scene g[data-r]:not(.off)').evaluateAll(
        (marks) => new Set(marks.map((one) => one.getAttribute('data-r'))).size,
      );
      expect(drawn).toBe(left);
      await hand.press(seen('[data-figure-filters] [data-clear]'));
      await expect.poll(query).not.toContain('stage');
      expect(await page().locator(`${rows}[hidden]`).count()).toBe(0);
    });

    test('the region of a reader stands beside others', async () => {
      await go('/');
      const own = page().locator('#own-region option[value^="TR-35"]');
      await page()
        .locator('#own-region')
        .selectOption((await own.getAttribute('value')) ?? '');
      await hand.press(seen('.own-region button'));
      await page().waitForURL(`**/${locale}/compare/?regions=*`);
      const heads = page().locator('[data-compared] thead th a');
      await expect.poll(() => heads.first().getAttribute('href')).toContain('TR-35');
      expect(await heads.count()).toBeGreaterThan(2);
    });

    test('two places that are found by their names stand side by side, until one is taken out', async () => {
      await go('/compare/');
      const heads = page().locator('[data-compared] thead th a');
      for (const [at, name] of named[locale].entries()) {
        await hand.press(seen('#compare-name'));
        await page().keyboard.press('Control+A');
        await page().keyboard.type(name);
        const offer = seen('[data-offers] button').first();
        await expect
          .poll(() => textOf(offer))
          .toMatch(new RegExp(`^${name.slice(1)}|^.${name.slice(1)}`));
        await hand.press(offer);
        await expect.poll(() => heads.count()).toBe(at + 1);
      }
      await expect.poll(query).toBe('?regions=TR-35,TR-06');
      const links = await heads.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(links).toEqual([`/${locale}/regions/TR-35/`, `/${locale}/regions/TR-06/`]);
      await hand.press(seen('[data-compared] thead th button').first());
      await expect.poll(() => heads.count()).toBe(1);
      await expect.poll(query).toBe('?regions=TR-06');
    });
  });

  describe('with a keyboard', () => {
    const page = usePage({ viewport: { width: 1366, height: 768 } });
    const query = () => new URL(page().url()).search;

    test('arrows go from region to region of a map, and Enter opens the card of the one that was said', async () => {
      await visit(page(), `/${locale}/`);
      await tabTo(page(), '[data-land] a', 200);
      const name = page().locator('[data-card] [data-name]');
      const first = await name.textContent();
      await page().keyboard.press('ArrowRight');
      const second = (await name.textContent()) ?? '';
      expect(second).not.toBe(first);
      await page().keyboard.press('Enter');
      await tabTo(page(), '[data-card] [data-page]', 4);
      await page().keyboard.press('Enter');
      await page().waitForURL(`**/${locale}/regions/*/`);
      expect(second.startsWith(`${(await page().locator('h1').textContent())?.trim()}: `)).toBe(
        true,
      );
    });

    test('arrows go from value to value of a figure, and the switch shows its table', async () => {
      await visit(page(), `/${locale}/figures/sectors/`);
      await tabTo(page(), '[data-view=table]');
      await page().keyboard.press('Enter');
      await expect.poll(query).toBe('?view=table');
      expect(await page().locator('[data-draw]').isVisible()).toBe(false);
      await page().keyboard.press('Shift+Tab');
      await page().keyboard.press('Space');
      await expect.poll(query).toBe('');
      await tabTo(page(), '[data-draw]');
      await page().keyboard.press('ArrowDown');
      const said = (await page().locator('[data-draw] .tip').textContent()) ?? '';
      const row = page().locator('[data-figure-table] tbody tr').first();
      expect(said).toContain((await row.locator('th').textContent())?.trim());
      expect(said).toContain((await row.locator('td').first().textContent())?.trim());
    });

    test('a value of a list is chosen with Enter, and Back takes it away', async () => {
      await visit(page(), `/${locale}/clusters/`);
      const rows = page().locator('.gaz li').filter({ visible: true });
      const all = await rows.count();
      await tabTo(page(), '[data-facet=stage] [data-value=mature]', 120);
      await page().keyboard.press('Enter');
      await expect.poll(query).toBe('?stage=mature');
      expect(await rows.count()).toBe(3);
      await page().goBack();
      await expect.poll(query).toBe('');
      expect(await rows.count()).toBe(all);
    });
  });
});
