import { expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { usePage, visit } from '../support/browser.ts';
import { smallDrawnText } from '../support/fingers.ts';
import { layoutShift, watchShifts } from '../support/layout-shift.ts';

// On a phone, where letters are smallest and late parts move most.
const page = usePage({ viewport: { width: 360, height: 740 } });
watchShifts(page);

test.each(locales)(
  'the drawings of every chapter can be read, and the longest chapters hold still, in %s',
  async (locale) => {
    await visit(page(), `/${locale}/reports/2012/`);
    const paths = await page()
      .locator('main a')
      .evaluateAll((links) =>
        (links as HTMLAnchorElement[]).map(({ href }) => new URL(href).pathname),
      );
    const chapters = [...new Set(paths)].filter((path) => /\/reports\/2012\/[a-z-]+\/$/.test(path));
    expect(chapters.length).toBeGreaterThan(10);
    const found: string[] = [];
    for (const path of chapters) {
      await visit(page(), path);
      const isWatched = /\/(all|landscape)\/$/.test(path);
      const moved = isWatched ? await layoutShift(page()) : [];
      const wrong = [...moved, ...(await smallDrawnText(page()))];
      found.push(...wrong.map((what) => `${path} ${what}`));
    }
    expect(found).toEqual([]);
  },
);

test('a tap on a map of a frozen chapter says the cluster, and the others at its place, with links', async () => {
  await visit(page(), '/ka/reports/2012/landscape/');
  const figure = page().locator('#figure-map-35');
  const svg = figure.locator('svg.scene.n');
  const drawn = await svg.innerHTML();
  await svg.scrollIntoViewIfNeeded();
  await svg.hover();
  const mark = svg.locator('.answers [data-r="tr-ankara-odtu-teknokent-yazilim"]').first();
  await expect.poll(() => mark.count()).toBe(1);
  await mark.click();
  const links = figure.locator('.row-card a');
  expect(await links.count()).toBe(7);
  expect(await links.first().getAttribute('href')).toMatch(
    /^\/ka\/clusters\/tr-ankara-odtu-teknokent-yazilim\/$/,
  );
  await page().keyboard.press('Escape');
  expect(await figure.locator('.row-card').isVisible()).toBe(false);
  // What is frozen stays as it is: marks that answer are added over it.
  const now = await svg.evaluate((drawing) => {
    drawing.querySelector('.answers')?.remove();
    return drawing.innerHTML;
  });
  expect(now).toBe(drawn);
});

test.each(locales)(
  'an address of a chapter of the whole report leads to it, in %s',
  async (locale) => {
    await visit(page(), `/${locale}/reports/2012/all/`);
    const last = page().locator('.report-chapter').last();
    const id = (await last.getAttribute('id')) ?? '';
    await page().locator(`a[href="#${id}"]`).first().click();
    await expect
      .poll(() =>
        last
          .locator('h2')
          .first()
          .evaluate((title) => title.getBoundingClientRect().top),
      )
      .toBeLessThan(400);
    const top = await last.evaluate((chapter) => chapter.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(-50);
  },
);
