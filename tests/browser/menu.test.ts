import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { findViolations } from '../support/axe.ts';
import { usePage, visit } from '../support/browser.ts';
import { focusShows, hasFocus, tabTo } from '../support/keyboard.ts';
import { portal } from '../support/portal.ts';

describe('without a mouse, on a wide screen', () => {
  const page = usePage({ viewport: { width: 1280, height: 900 } });
  beforeEach(() => visit(page(), '/tr/about/'));

  test('the first Tab offers to skip the masthead, and Enter does so', async () => {
    await page().keyboard.press('Tab');
    expect(await hasFocus(page(), 'a.skip')).toBe(true);
    expect(await page().locator('a.skip').boundingBox()).toMatchObject({ x: expect.any(Number) });
    await page().keyboard.press('Enter');
    await page().keyboard.press('Tab');
    expect(
      await page().evaluate(() => document.activeElement?.closest('main, footer') !== null),
    ).toBe(true);
  });

  test('Tab walks through brand, menu, search box and languages, and always shows where it is', async () => {
    const met: string[] = [];
    const unseen: string[] = [];
    await page().keyboard.press('Tab');
    for (let presses = 0; presses < 16; presses += 1) {
      await page().keyboard.press('Tab');
      if (!(await hasFocus(page(), '.mast *'))) break;
      const name = await page().evaluate(() => {
        const element = document.activeElement as HTMLElement;
        if (element instanceof HTMLAnchorElement) return element.pathname;
        return element.getAttribute('name') ?? element.tagName;
      });
      if (!(await focusShows(page()))) unseen.push(name);
      met.push(name);
    }
    const menu = ['SUMMARY', 'SUMMARY', 'SUMMARY', 'SUMMARY', 'SUMMARY'];
    const languages = locales.map((locale) => `/${locale}/about/`);
    expect(met.filter((name) => name !== 'BUTTON')).toEqual(['/tr/', ...menu, 'q', ...languages]);
    expect(unseen).toEqual([]);
  });

  const panels = () =>
    page()
      .locator('.main li details')
      .evaluateAll((all) => all.map((one) => one.querySelector('a')?.checkVisibility()));
  const closed = [false, false, false, false, false];

  test('Enter opens a group and follows its link, and the new page says where it is', async () => {
    await tabTo(page(), '.main li:nth-child(2) summary');
    await page().keyboard.press('Enter');
    expect(await findViolations(page())).toEqual([]);
    await tabTo(page(), '.main a[href="/tr/clusters/"]', 1);
    expect(await focusShows(page())).toBe(true);
    await page().keyboard.press('Enter');
    await page().waitForURL('**/tr/clusters/');
    expect(
      await page()
        .locator('.main [aria-current]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? one.textContent)),
    ).toEqual(['Kümeler ve sektörler', '/tr/clusters/']);
  });

  test('one group is open at a time; Escape, a click elsewhere and the focus close it', async () => {
    const group = (number: number) => page().locator(`.main li:nth-child(${number}) summary`);
    await group(1).click();
    await group(3).click();
    expect(await panels()).toEqual([false, false, true, false, false]);
    await page().keyboard.press('Escape');
    expect(await panels()).toEqual(closed);
    expect(await hasFocus(page(), '.main li:nth-child(3) summary')).toBe(true);
    await group(5).click();
    await page().mouse.click(20, 700);
    expect(await panels()).toEqual(closed);
    await group(5).click();
    const links = await page().locator('.main li:nth-child(5) a').count();
    for (let left = links; left >= 0; left -= 1) await page().keyboard.press('Tab');
    expect(await hasFocus(page(), '.main *')).toBe(false);
    expect(await panels()).toEqual(closed);
  });

  test('pointing opens nothing', async () => {
    await page().locator('.main li:nth-child(1) summary').hover();
    expect(await panels()).toEqual(closed);
  });

  test.each(locales)('in %s each group is whole at 769, 1056 and 1366 pixels', async (locale) => {
    await visit(page(), `/${locale}/about/`);
    for (const width of [769, 1056, 1366]) {
      await page().setViewportSize({ width, height: 900 });
      for (const summary of await page().locator('.main li summary').all()) {
        await summary.click();
        const box = await page().locator('.main details[open] ul').boundingBox();
        expect(box?.x, `${width}`).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? width), `${width}`).toBeLessThanOrEqual(width);
      }
      // Nothing open lies over the summaries at the next width.
      await page().keyboard.press('Escape');
    }
  });

  test('a slash goes to the search box, and Enter there opens the search with the word', async () => {
    await page().keyboard.press('/');
    expect(await hasFocus(page(), '#quick')).toBe(true);
    await page().keyboard.type('mermer');
    await page().keyboard.press('Enter');
    await page().waitForURL('**/tr/search/?q=mermer');
    await page().locator('[data-hits] li').first().waitFor();
  });
});

describe('without a mouse, on a phone', () => {
  const page = usePage({ viewport: { width: 360, height: 740 } });
  beforeEach(() => visit(page(), '/ka/about/'));

  test('the menu is folded, shows every page with Enter, folds with Enter', async () => {
    const links = page().locator('.main nav a');
    const link = links.first();
    expect(await link.isVisible()).toBe(false);
    await tabTo(page(), '.main > summary');
    expect(await focusShows(page())).toBe(true);
    await page().keyboard.press('Enter');
    expect(await page().locator('.main nav a:visible').count()).toBe(await links.count());
    await page().keyboard.press('Enter');
    expect(await link.isVisible()).toBe(false);
  });

  test('the open menu leads on', async () => {
    await tabTo(page(), '.main > summary');
    await page().keyboard.press('Space');
    await tabTo(page(), '.main a[href="/ka/clusters/"]', 8);
    await page().keyboard.press('Enter');
    await page().waitForURL('**/ka/clusters/');
  });

  test('links and buttons of the masthead are large enough for a finger (WCAG 2.5.8)', async () => {
    await page().locator('.main > summary').click();
    // Large enough is 24 pixels each way, or so much room around it that none other is met.
    const small = await page()
      .locator('.mast a, .mast summary')
      .evaluateAll((targets) => {
        const places = targets
          .map((target) => ({
            text: target.textContent?.trim(),
            box: target.getBoundingClientRect(),
          }))
          .filter(({ box }) => box.width > 0)
          .map(({ text, box }) => ({
            text,
            box,
            x: box.x + box.width / 2,
            y: box.y + box.height / 2,
          }));
        return places
          .filter(({ box }) => box.height < 24 || box.width < 24)
          .filter((one) =>
            places.some((other) => {
              if (other === one) return false;
              const x = Math.max(other.box.left, Math.min(one.x, other.box.right));
              const y = Math.max(other.box.top, Math.min(one.y, other.box.bottom));
              return (
                Math.hypot(one.x - x, one.y - y) < 12 ||
                Math.hypot(one.x - other.x, one.y - other.y) < 24
              );
            }),
          )
          .map(({ text, box }) => `${text}: ${box.width} × ${box.height}`);
      });
    expect(small).toEqual([]);
  });

  test('axe finds nothing in the open menu', async () => {
    await page().locator('.main > summary').click();
    expect(await findViolations(page())).toEqual([]);
  });
});

describe('the language switch', () => {
  const page = usePage({ viewport: { width: 1280, height: 900 } });

  test.each(locales)('leads from %s to the same page in every language, and back', async (from) => {
    const follow = async (locale: string) => {
      await page().locator(`.lang a[hreflang=${locale}]`).click();
      await page().waitForURL(`**/${locale}/sectors/agri-food/`);
      expect(await page().locator('html').getAttribute('lang')).toBe(locale);
    };
    await page().goto(`/${from}/sectors/agri-food/`);
    // Pairs with an earlier language are done.
    for (const to of locales.slice(locales.indexOf(from) + 1)) {
      await follow(to);
      await follow(from);
    }
    await follow(from);
  });

  test('keeps the filters of the list', async () => {
    await visit(page(), '/en/clusters/?stage=developing,mature&sector=agri-food&sort=name');
    const before = await page().locator('.gaz li:visible').count();
    await page().locator('.lang a[hreflang=ka]').click();
    await page().waitForURL('**/ka/clusters/?stage=developing,mature&sector=agri-food&sort=name');
    expect(await page().locator('.gaz li:visible').count()).toBe(before);
    expect(before).toBeGreaterThan(0);
  });

  test('keeps what was chosen after the page was opened, by keyboard too', async () => {
    await visit(page(), '/en/map/');
    await page().selectOption('select[name=stage]', 'mature');
    await page().locator('.lang a[hreflang=az]').focus();
    await page().keyboard.press('Enter');
    await page().waitForURL('**/az/map/?stage=mature');
    expect(await page().locator('select[name=stage]').inputValue()).toBe('mature');
  });

  test('keeps the place on the page', async () => {
    await visit(page(), '/tr/glossary/#cluster');
    await page().locator('.lang a[hreflang=en]').click();
    await page().waitForURL('**/en/glossary/#cluster');
  });
});

describe('on pages of a frozen report', () => {
  const [frozen] = portal.archive;
  const path = `/ka/reports/${frozen?.id}/method/`;
  const states = (page: Page) =>
    page
      .locator('details:is(.main, .report-nav)')
      .evaluateAll((parts) =>
        parts.map((part) => [
          part.querySelector('summary')?.checkVisibility(),
          part.querySelector('nav')?.checkVisibility(),
        ]),
      );
  const phone = usePage({ viewport: { width: 360, height: 740 } });
  const tablet = usePage({ viewport: { width: 800, height: 740 } });
  const desk = usePage({ viewport: { width: 960, height: 740 } });

  test('menu and contents are folded on a phone, and open with Enter', async () => {
    await visit(phone(), path);
    expect(await states(phone())).toEqual([
      [true, false],
      [true, false],
    ]);
    await tabTo(phone(), '.main > summary');
    await phone().keyboard.press('Enter');
    expect(await phone().locator('.main nav a').first().isVisible()).toBe(true);
    expect(await findViolations(phone())).toEqual([]);
  });

  test('where there is room they lie open, and nothing offers to open them', async () => {
    await visit(tablet(), path);
    expect(await states(tablet())).toEqual([
      [false, true],
      [true, false],
    ]);
    await visit(desk(), path);
    expect(await states(desk())).toEqual([
      [false, true],
      [false, true],
    ]);
    await tabTo(desk(), '.report-nav a');
    expect(await focusShows(desk())).toBe(true);
  });
});
