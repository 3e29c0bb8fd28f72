import type { Locator } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Locale } from '../../src/i18n/locales.ts';
import { usePage, visit } from '../support/browser.ts';
import { contrast } from '../support/colours.ts';
import { figurePortals, readFigure } from '../support/figures.ts';
import { focusShows, hasFocus, tabTo } from '../support/keyboard.ts';

const page = usePage({ viewport: { width: 1280, height: 900 } });

const query = () => new URL(page().url()).search;
const tip = () => page().locator('[data-draw] [role=status]');
const shownRows = () =>
  page()
    .locator('tr[data-r]')
    .evaluateAll((rows) =>
      rows.filter((row) => row.checkVisibility()).map((row) => (row as HTMLElement).dataset.r),
    );
/** The table of a figure of the portal, read from its page. */
const tableOf = (locale: Locale, id: string) => {
  const [portal] = figurePortals;
  const table = portal && readFigure(portal, locale, id).table;
  if (!table) throw new Error(`${id}: expected a figure with a table`);
  return table;
};
const opacity = (mark: Locator) =>
  mark.evaluate(async (element) => {
    await Promise.all(element.getAnimations().map((change) => change.finished));
    return Number(getComputedStyle(element).opacity);
  });

describe('the value of a mark', () => {
  beforeEach(() => visit(page(), '/tr/figures/sectors-brop/'));

  test('is said under the pointer, as the table has it, and goes with the pointer', async () => {
    // Terms in the heads of its table explain themselves; the value is said without that.
    await visit(page(), '/en/figures/agencies/');
    const mark = page().locator('svg.scene.f circle[data-r][data-c="1"]').first();
    await mark.hover();
    const id = await mark.getAttribute('data-r');
    const { head, rows } = tableOf('en', 'agencies');
    const row = rows.find((item) => item.id === id);
    expect(await tip().textContent()).toBe(`${row?.label} · ${head[2]}: ${row?.cells[1]?.text}`);
    await page().locator('h1').hover();
    expect(await tip().textContent()).toBe('');
  });

  test('is said for one mark after the other with the arrow keys, and Escape takes it back', async () => {
    await tabTo(page(), '[data-draw]');
    expect(await focusShows(page())).toBe(true);
    const said: (string | null)[] = [];
    for (let step = 0; step < 3; step += 1) {
      await page().keyboard.press('ArrowRight');
      said.push(await tip().textContent());
    }
    expect(new Set(said).size).toBe(3);
    expect(said.every(Boolean)).toBe(true);
    await page().keyboard.press('ArrowLeft');
    expect(await tip().textContent()).toBe(said[1]);
    await page().keyboard.press('Escape');
    expect(await tip().textContent()).toBe('');
    expect(await hasFocus(page(), '[data-draw]')).toBe(true);
  });

  test('stays inside the window', async () => {
    await page().setViewportSize({ width: 320, height: 740 });
    await page().locator('[data-draw]').focus();
    for (let step = 0; step < 12; step += 1) {
      await page().keyboard.press('ArrowDown');
      const { left, right } = await tip().evaluate((element) => element.getBoundingClientRect());
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(320);
    }
    await page().setViewportSize({ width: 1280, height: 900 });
  });

  test('is said in a frame too, where the table is folded away', async () => {
    await visit(page(), '/ka/figures/stages-brop/embed/');
    // Units of one value are one element, with gaps between them: the pointer goes into the first.
    const units = page().locator('svg.scene.w g[data-r] path').first();
    await units.scrollIntoViewIfNeeded();
    const inside = await units.evaluate((path: SVGPathElement) => {
      const { x, y } = path.getPointAtLength(0);
      const shown = new DOMPoint(x + 4, y).matrixTransform(path.getScreenCTM() ?? undefined);
      return { x: shown.x, y: shown.y };
    });
    await page().mouse.move(inside.x, inside.y);
    await tip().waitFor();
    expect((await tip().textContent())?.length).toBeGreaterThan(5);
  });
});

describe('the legend', () => {
  test('lets one series stand out, and lets it go', async () => {
    await visit(page(), '/ka/figures/stages-brop/');
    const button = page().locator('.keys [data-s=initial] button:visible');
    await tabTo(page(), '.keys [data-s=initial] button');
    await page().keyboard.press('Enter');
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    const mark = (series: string) => page().locator(`svg.scene.f g[data-s=${series}]`).first();
    expect(await opacity(mark('initial'))).toBe(1);
    expect(await opacity(mark('idea'))).toBeLessThan(0.3);
    await page().keyboard.press('Enter');
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    expect(await opacity(mark('idea'))).toBe(1);
  });
});

describe('the filters of a figure', () => {
  const stage = () => page().locator('select[name=stage]');
  const dimmed = () =>
    page()
      .locator('svg.scene.f [data-r]')
      .evaluateAll((all) =>
        all
          .filter((mark) => mark.classList.contains('off'))
          .map((mark) => (mark as SVGElement).dataset.r as string),
      );

  beforeEach(() => visit(page(), '/en/figures/map-agri-food/'));

  test('dim the marks, hide the rows, and write the address; back takes it back', async () => {
    const all = await shownRows();
    await stage().selectOption('initial');
    expect(query()).toBe('?stage=initial');
    const some = await shownRows();
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(all.length);
    const off = new Set(await dimmed());
    expect(some.filter((id) => off.has(id as string))).toEqual([]);
    expect(off.size).toBe(all.length - some.length);
    expect(await page().locator('[data-status]').textContent()).toContain(`${some.length} of`);
    const title = () => page().locator('h1').textContent();
    const drawing = page().locator('svg.scene.f');
    expect(await title()).toBe(`Initial: ${some.length} of ${all.length} rows shown`);
    expect(await drawing.getAttribute('aria-label')).toBe(await title());
    // Numbers beside places count all rows.
    expect(await drawing.locator('.halo').first().isVisible()).toBe(false);
    // The legend counts what is shown, and names no stage of which nothing is.
    const legend = page().locator('.keys li:visible');
    expect(await legend.allInnerTexts()).toEqual([
      expect.stringMatching(`^Initial\\s+${some.length}$`),
    ]);
    await page().goBack();
    expect(await title()).not.toContain('rows shown');
    expect(await legend.count()).toBeGreaterThan(1);
    expect(query()).toBe('');
    expect(await shownRows()).toEqual(all);
    expect(await dimmed()).toEqual([]);
    expect(await stage().inputValue()).toBe('');
  });

  test('are there again when the address is opened, and can be cleared', async () => {
    await visit(page(), '/en/figures/map-agri-food/?stage=initial');
    expect(await stage().inputValue()).toBe('initial');
    const some = await shownRows();
    await page().locator('[data-figure-filters] [data-clear]').click();
    expect(query()).toBe('');
    expect((await shownRows()).length).toBeGreaterThan(some.length);
    expect(await hasFocus(page(), 'select[name=stage]')).toBe(true);
  });

  test('pass over a value that they do not know', async () => {
    await visit(page(), '/en/figures/map-agri-food/?stage=%3Cb%3E&sector=none');
    expect((await shownRows()).length).toBeGreaterThan(80);
    expect(await stage().inputValue()).toBe('');
  });

  test('show on a phone which marks are meant, or that all are', async () => {
    await page().setViewportSize({ width: 360, height: 740 });
    await stage().selectOption('initial');
    const shown = page().locator('svg.scene.n [data-r]:not(text)');
    const lit = await shown.evaluateAll(
      (all) => all.filter((mark) => !mark.classList.contains('off')).length,
    );
    await page().setViewportSize({ width: 1280, height: 900 });
    expect(lit).toBeGreaterThan(0);
    expect(await shown.count()).toBeGreaterThan(lit);
  });
});

describe('drawing or table', () => {
  test('one at a time, with the choice in the address; back takes it back', async () => {
    await visit(page(), '/az/figures/sectors-brop/');
    const draw = page().locator('[data-draw]');
    const table = page().locator('[data-figure-table]');
    expect(await draw.isVisible()).toBe(true);
    await page().locator('[data-view=table]').click();
    expect(query()).toBe('?view=table');
    expect(await draw.isVisible()).toBe(false);
    expect(await table.isVisible()).toBe(true);
    expect(await page().locator('[data-view=table]').getAttribute('aria-pressed')).toBe('true');
    expect(await page().locator('[data-view=chart]').getAttribute('aria-pressed')).toBe('false');
    await page().goBack();
    expect(await draw.isVisible()).toBe(true);
    await visit(page(), '/az/figures/sectors-brop/?view=table');
    expect(await draw.isVisible()).toBe(false);
    await page().locator('[data-view=chart]').click();
    expect(query()).toBe('');
    expect(await draw.isVisible()).toBe(true);
  });

  test('the table is one press away from the drawing without a mouse', async () => {
    await visit(page(), '/en/figures/sectors-brop/');
    await tabTo(page(), '[data-view=table]');
    expect(await focusShows(page())).toBe(true);
    await page().keyboard.press('Enter');
    expect(await page().locator('[data-figure-table]').isVisible()).toBe(true);
    expect(await hasFocus(page(), '[data-view=table]')).toBe(true);
  });
});

describe('motion', () => {
  const still = usePage({ reducedMotion: 'reduce' });
  const moving = usePage({ reducedMotion: 'no-preference' });
  const durations = (which: typeof still) =>
    which()
      .locator('svg.scene [data-r]')
      .evaluateAll((all) =>
        all
          .map((mark) => getComputedStyle(mark).transitionDuration)
          .filter((time) => time !== '0s'),
      );

  test('is left out for a reader who asks for none', async () => {
    for (const which of [still, moving]) await visit(which(), '/en/figures/stages-brop/');
    expect(await durations(still)).toEqual([]);
    expect((await durations(moving)).length).toBeGreaterThan(0);
  });
});

describe('without JavaScript', () => {
  const plain = usePage({ javaScriptEnabled: false });

  test.each(['/ka/figures/map-agri-food/', '/tr/figures/stages-brop/', '/az/figures/izmir-needs/'])(
    '%s has its drawing, its table and its files, and nothing that only a script can use',
    async (path) => {
      await plain().goto(path);
      expect(await plain().locator('svg.scene:visible').count()).toBe(1);
      expect(await plain().locator('[data-figure-table]').isVisible()).toBe(true);
      expect(await plain().locator('a[download]:visible').count()).toBeGreaterThan(3);
      expect(await plain().locator('main .js-only:visible').count()).toBe(0);
      expect(await plain().locator('main select:visible, main button:visible').count()).toBe(0);
    },
  );
});

describe('a remark on a drawing', () => {
  test.each(['light', 'dark'] as const)(
    'gives the accent up to what a reader marks, and stays legible: %s',
    async (colorScheme) => {
      await page().emulateMedia({ colorScheme });
      await visit(page(), '/en/figures/kinds/');
      const colours = () =>
        page()
          .locator('svg.scene.f text[fill="var(--accent)"]')
          .evaluate(async (text) => {
            await Promise.all(text.getAnimations().map((change) => change.finished));
            const probe = document.body.appendChild(document.createElement('i'));
            probe.style.color = 'var(--accent)';
            const accent = getComputedStyle(probe).color;
            probe.remove();
            const { fill } = getComputedStyle(text);
            return {
              fill,
              accent,
              paper: getComputedStyle(document.documentElement).backgroundColor,
            };
          });
      const select = page().locator('[data-figure-find] select');
      const before = await colours();
      expect(before.fill).toBe(before.accent);
      const own = await page()
        .locator('svg.scene.f text[fill="var(--accent)"]')
        .getAttribute('data-r');
      await select.selectOption(own);
      expect((await colours()).fill).toBe(before.accent);
      const values = await select
        .locator('option')
        .evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
      await select.selectOption(values.find((value) => value && value !== own) ?? '');
      const { fill, paper } = await colours();
      expect(fill).not.toBe(before.accent);
      expect(contrast(fill, paper)).toBeGreaterThanOrEqual(4.5);
      await select.selectOption('');
      expect((await colours()).fill).toBe(before.accent);
      await page().emulateMedia({ colorScheme: null });
    },
  );
});

describe('on paper', () => {
  // Width in CSS pixels of what A4 leaves between the side margins.
  const paper = usePage({ viewport: { width: 665, height: 960 } });

  test.each([
    '/en/figures/stages-brop/',
    '/ka/figures/map-all/',
    '/ka/figures/agencies/',
    '/ka/figures/sectors-brop/',
    '/ka/figures/izmir-plan/',
  ])('%s shows the wide drawing and its table, and nothing to press', async (path) => {
    await paper().emulateMedia({ media: 'print' });
    await visit(paper(), path);
    // One that no sheet can hold stands in parts, between which a sheet may end.
    const parts = await paper().locator('svg.leaf').count();
    expect(parts > 0).toBe(path.includes('izmir-plan'));
    const drawn = paper().locator('svg.scene.w, svg.leaf').filter({ visible: true });
    expect(await drawn.count()).toBe(Math.max(parts, 1));
    expect(await paper().locator('svg.scene.n').isVisible()).toBe(false);
    expect(await paper().locator('[data-figure-table]').isVisible()).toBe(true);
    const pressed = '.views button:visible, main select:visible, [data-clear]:visible';
    expect(await paper().locator(pressed).count()).toBe(0);
    const box = await drawn.first().boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(666);
  });

  test('the view that a reader chose on the screen does not hide the drawing', async () => {
    await paper().emulateMedia({ media: 'print' });
    await visit(paper(), '/en/figures/stages-brop/?view=table');
    expect(await paper().locator('svg.scene.w').isVisible()).toBe(true);
  });
});
