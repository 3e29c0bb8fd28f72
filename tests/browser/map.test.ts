import { beforeEach, describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { findViolations } from '../support/axe.ts';
import { usePage, visit } from '../support/browser.ts';
import { focusShows, hasFocus, tabTo } from '../support/keyboard.ts';

const page = usePage({ viewport: { width: 1280, height: 900 } });
// The drawing for wide screens; those for phones hold the same regions, unseen.
const shape = (id: string) => page().locator(`.panels.w a[data-region="${id}"] .reg`);
const shades = () =>
  page()
    .locator('.panels.w a[data-region] .reg')
    .evaluateAll((paths) => paths.map((path) => path.getAttribute('class')));
const query = () => new URL(page().url()).search;
const ranked = () =>
  page()
    .locator('.ranked li[data-region]')
    .evaluateAll((items) =>
      items
        .filter((item) => item.checkVisibility())
        .map((item) => ({
          id: (item as HTMLElement).dataset.region as string,
          count: Number(item.querySelector('.num')?.textContent),
        })),
    );

describe('the map without a mouse', () => {
  beforeEach(() => visit(page(), '/en/map/'));

  test('Tab stops once at each drawing, arrows lead on, and Enter opens a card that Escape closes', async () => {
    const card = page().locator('[data-card]');
    const focused = () =>
      page().evaluate(() => document.activeElement?.getAttribute('data-region') ?? '');
    await tabTo(page(), 'a[data-region]');
    expect(await focusShows(page())).toBe(true);
    const first = await focused();
    await page().keyboard.press('ArrowRight');
    const second = await focused();
    expect(second).not.toBe(first);
    expect(await card.getAttribute('aria-label')).toBe(
      await page().evaluate(() => document.activeElement?.getAttribute('aria-label')),
    );
    // Screen readers are told what the card says.
    expect(await page().locator('[data-said]').textContent()).toBe(
      await card.locator('[data-sentence]').textContent(),
    );
    // Its outline is drawn after all regions, so that no neighbour covers it.
    const ring = page().locator('.panels.w [data-ring]');
    expect(await ring.getAttribute('href')).toBe(`#s-${second}`);
    expect(await ring.evaluate((line) => line.nextElementSibling)).toBeNull();
    await page().keyboard.press('Enter');
    expect(await hasFocus(page(), '[data-card]')).toBe(true);
    expect(await findViolations(page())).toEqual([]);
    await page().keyboard.press('Escape');
    expect(await card.isVisible()).toBe(false);
    expect(await focused()).toBe(second);
    await page().keyboard.press('Tab');
    expect(await hasFocus(page(), 'a[data-region]')).toBe(false);
    await page().keyboard.press('Shift+Tab');
    expect(await focused()).toBe(second);
    await page().keyboard.press('Enter');
    await tabTo(page(), '[data-card] [data-page]', 4);
    await page().keyboard.press('Enter');
    await page().waitForURL(`**/en/regions/${second}/`);
  });

  test('every region of the map has a name and a number', async () => {
    const labels = await page()
      .locator('.panels.w a[data-region]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label') ?? ''));
    expect(labels.length).toBeGreaterThan(150);
    expect(labels.filter((label) => !/\S: ./.test(label))).toEqual([]);
  });

  test('the filters are reached and changed with the keyboard', async () => {
    await tabTo(page(), 'select[name=stage]');
    await page().keyboard.press('ArrowDown');
    expect(query()).toMatch(/^\?stage=\w+$/);
    await tabTo(page(), 'select[name=sector]', 2);
    expect(await focusShows(page())).toBe(true);
  });
});

describe('the card of a region under a mouse', () => {
  const card = () => page().locator('[data-card]');

  beforeEach(async () => {
    await visit(page(), '/tr/map/');
    await shape('TR-42').hover();
    await card().waitFor();
  });

  test('covers neither the region nor its marks, stays while pointed into, and goes with Escape', async () => {
    const [land, box] = [await shape('TR-42').boundingBox(), await card().boundingBox()];
    if (!land || !box) throw new Error('expected a region and its card');
    const isApart =
      box.y >= land.y + land.height ||
      box.y + box.height <= land.y ||
      box.x >= land.x + land.width ||
      box.x + box.width <= land.x;
    expect(isApart).toBe(true);
    // Across whatever lies between.
    await page().mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 10 });
    await page().waitForTimeout(600);
    expect(await card().locator('[data-name]').textContent()).toMatch(/^Konya: 5/);
    await page().keyboard.press('Escape');
    expect(await card().isVisible()).toBe(false);
  });

  test('goes when the pointer rests elsewhere, and follows it to another region', async () => {
    await shape('TR-06').hover();
    await expect.poll(() => card().locator('[data-name]').textContent()).toMatch(/^Ankara: /);
    await page().locator('h1').hover();
    await expect.poll(() => card().isVisible()).toBe(false);
  });

  test('shows the region large: its clusters within reach, the address with it, and back again', async () => {
    await card().locator('[data-zoom]').click();
    const clusters = page().locator('.zoomed .panels.w [data-clusters] a');
    await clusters.first().waitFor();
    expect(query()).toBe('?region=TR-42');
    expect(await clusters.count()).toBe(5);
    expect(await hasFocus(page(), '[data-zoomed] button')).toBe(true);
    expect(await page().locator('.panels.w').first().isVisible()).toBe(false);
    const boxes = await clusters.evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect()),
    );
    for (const { width, height } of boxes)
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    const names = await page().locator('.zoomed .panels.w .map-labels text').allTextContents();
    expect(names).toEqual(expect.arrayContaining(['Konya · 5', 'Karaman · 1']));
    expect(await findViolations(page())).toEqual([]);
    // What is chosen is shown of the region as well.
    await page().selectOption('select[name=stage]', 'beyond-first');
    await expect.poll(() => clusters.filter({ visible: true }).count()).toBe(3);
    expect(query()).toBe('?stage=beyond-first&region=TR-42');
    // Its own scale has no place for names and marks of the whole map.
    expect(await page().locator('.zoomed [data-marks] text').count()).toBe(0);
    expect(await page().locator('.zoomed [data-group][transform]').count()).toBe(0);
    await page().keyboard.press('Escape');
    await expect.poll(query).toBe('?stage=beyond-first');
    expect(await page().locator('.panels.w').first().isVisible()).toBe(true);
  });

  test('is not offered where the map has some of the clusters only', async () => {
    await visit(page(), '/az/sectors/agri-food/');
    expect(await page().locator('[data-card]').count()).toBe(1);
    expect(await page().locator('[data-zoom], [data-zoomed]').count()).toBe(0);
  });

  test('a mark says its cluster, and its card leads to its page; a link shows the region large', async () => {
    await visit(page(), '/ka/?region=TR-42');
    const mark = page().locator('.zoomed .panels.w [data-clusters] a').first();
    await mark.waitFor();
    const label = (await mark.getAttribute('aria-label')) ?? '';
    await mark.hover();
    await expect.poll(() => card().locator('[data-name]').textContent()).toBe(label);
    expect(await card().locator('[data-sentence]').textContent()).toMatch(/კონია/);
    await mark.click();
    await page().locator('h1').hover();
    expect(await card().getAttribute('aria-label')).toBe(label);
    await card().locator('a:visible').click();
    await page().waitForURL('**/ka/clusters/*/');
    expect(label.startsWith(`${(await page().locator('h1').textContent())?.trim()}: `)).toBe(true);
    await page().goBack();
    await page().locator('.zoomed .panels.w svg').waitFor();
  });
});

describe('filters of the map', () => {
  test('recolour the regions, write the address and tell how many regions are left', async () => {
    await visit(page(), '/en/map/');
    const before = await shades();
    await page().selectOption('select[name=stage]', 'mature');
    expect(query()).toBe('?stage=mature');
    expect(await shades()).not.toEqual(before);
    await page().selectOption('select[name=sector]', 'automotive');
    expect(query()).toBe('?stage=mature&sector=automotive');
    const rows = await ranked();
    expect(await page().locator('[data-form] [data-status]').textContent()).toContain(
      String(rows.length),
    );
    expect(rows.every(({ count }) => count > 0)).toBe(true);
    await page().selectOption('select[name=stage]', '');
    await page().selectOption('select[name=sector]', '');
    expect(query()).toBe('');
    expect(await shades()).toEqual(before);
  });

  test.each(locales)(
    'the state in the address is drawn when the page is opened in %s',
    async (locale) => {
      await visit(page(), `/${locale}/map/?stage=mature`);
      expect(await page().locator('select[name=stage]').inputValue()).toBe('mature');
      const rows = await ranked();
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.length).toBeLessThan(30);
      expect(await shape(rows[0]?.id as string).getAttribute('class')).not.toBe('reg q0');
    },
  );

  test('all stages beyond the first are one choice, whose map and list count the same', async () => {
    await visit(page(), '/tr/map/?stage=beyond-first');
    const onMap = await ranked();
    expect(onMap[0]).toMatchObject({ id: 'TR-06', count: 7 });
    expect(await page().locator('h1').textContent()).toContain('Ankara');
    await page().locator('.panels.w a[data-region=TR-06]').first().press('Enter');
    const link = page().locator('[data-card] a[data-list]');
    expect(await link.getAttribute('href')).toContain('&stage=initial,developing,mature');
    await link.click();
    await page().waitForURL('**/clusters/**');
    await expect.poll(() => page().locator('.gaz li:visible').count()).toBe(7);
  });

  test('names the places that lead, keeps marks in their province and says the finding below its title', async () => {
    await visit(page(), '/en/map/?sector=agri-food');
    const named = page().locator('.panels.w [data-marks] text');
    await expect
      .poll(() => named.allTextContents())
      .toEqual(expect.arrayContaining(['Adana 5', 'Burdur 5', 'Gaziantep 5']));
    const heading = await page().locator('main h1').textContent();
    expect(await page().locator('.fig .sub').first().textContent()).toContain(heading);
    // İzmir's marks were at the rim of seven, in Manisa: those left are around the middle of their province.
    const inside = await page().evaluate(() => {
      const shape = document.querySelector<SVGPathElement>('#s-TR-35');
      const group = document.querySelector<SVGGElement>('.panels.w [data-group="TR-35"]');
      const marks = [...(group?.querySelectorAll<SVGUseElement>('use:not([hidden])') ?? [])];
      const shift = group?.transform.baseVal.consolidate()?.matrix;
      const mean = (axis: 'e' | 'f') =>
        marks.reduce((sum, mark) => sum + (mark.transform.baseVal[0]?.matrix[axis] ?? 0), 0) /
        marks.length;
      if (!shape || !shift) return undefined;
      return shape.isPointInFill(new DOMPoint(mean('e') + shift.e, mean('f') + shift.f));
    });
    expect(inside).toBe(true);
  });

  test('an unknown value in the address shows the whole map', async () => {
    await visit(page(), '/en/map/?stage=nonsense');
    expect(await page().locator('select[name=stage]').inputValue()).toBe('');
    expect((await ranked()).length).toBeGreaterThan(80);
  });

  test('a filtered map and the list with the same filter count the same', async () => {
    await visit(page(), '/en/map/?stage=idea&sector=agri-food');
    const onMap = await ranked();
    await visit(page(), '/en/clusters/?stage=idea&sector=agri-food');
    const inList = await page()
      .locator('.gaz li')
      .evaluateAll((rows) =>
        rows
          .filter((row) => row.checkVisibility())
          .flatMap((row) => (row as HTMLElement).dataset.region?.split(' ').filter(Boolean)),
      );
    for (const { id, count } of onMap)
      expect(inList.filter((region) => region === id).length).toBe(count);
    expect(onMap.length).toBeGreaterThan(0);
  });
});

describe('the same filters on the map of a place or a sector', () => {
  const marks = () => page().locator('.panels.w [data-marks] use:visible');
  const legend = () => page().locator('.legend .st:visible').allTextContents();
  const heading = () => page().locator('.fig header h2').first().textContent();

  test.each([
    [
      '/tr/countries/TR/?stage=beyond-first',
      /^Türkiye\s· .*: ilk sırada Ankara \(30 kümenin 7’si\)/,
      30,
    ],
    ['/en/sectors/agri-food/?stage=initial', /^Agri-food\s· Initial: /, 4],
    ['/ka/regions/TR-06/?stage=beyond-first', /^ანკარა .*: /, 7],
    ['/az/practices/ostim-student-projects/?stage=initial', /^Başlanğıc: /, undefined],
  ])('%s is headed by what was found, and draws it', async (path, title, count) => {
    await visit(page(), path);
    expect(await heading()).toMatch(title);
    const left = await marks().count();
    if (count === undefined) expect(left).toBeLessThan(10);
    else expect(left).toBeGreaterThanOrEqual(count - 1);
    if (count !== undefined) expect(left).toBeLessThanOrEqual(count);
    const words = await legend();
    expect(words.length).toBeGreaterThan(0);
    expect(words.length).toBeLessThan(4);
    expect(await findViolations(page())).toEqual([]);
    // Without a choice it is what it was.
    await page().selectOption('select[name=stage]', '');
    expect(query()).toBe('');
    expect(await marks().count()).toBeGreaterThan(left);
    expect(await heading()).not.toMatch(title);
  });

  test('names cover no marks, and marks on a phone are large once few are left', async () => {
    for (const width of [1280, 360]) {
      await page().setViewportSize({ width, height: 740 });
      for (const path of ['/ka/countries/TR/', '/tr/map/']) {
        await visit(page(), `${path}?stage=developing`);
        const found = await page().evaluate(() => {
          const seen = [...document.querySelectorAll('[data-marks]:not([data-clusters])')]
            .filter((layer) => layer.checkVisibility())
            .map((layer) => ({
              names: [...layer.querySelectorAll('text')].map((one) => one.getBoundingClientRect()),
              marks: [...layer.querySelectorAll('use:not([hidden])')].map((one) =>
                one.getBoundingClientRect(),
              ),
            }));
          const middles = ({ left, right, top, bottom }: DOMRect) => ({
            x: (left + right) / 2,
            y: (top + bottom) / 2,
          });
          const covered = seen.flatMap(({ names, marks: all }) =>
            all.filter((mark) => {
              const { x, y } = middles(mark);
              return names.some(
                (name) => x > name.left && x < name.right && y > name.top && y < name.bottom,
              );
            }),
          );
          const sizes = seen.flatMap(({ marks: all }) => all.map((mark) => mark.width));
          return { covered: covered.length, least: Math.min(...sizes), all: sizes.length };
        });
        expect(found.covered, `${path} at ${width}`).toBe(0);
        expect(found.least, `${path} at ${width}`).toBeGreaterThanOrEqual(5);
        expect(found.all).toBeGreaterThan(10);
      }
    }
    await page().setViewportSize({ width: 1280, height: 900 });
  });

  test('lists of clusters and regions below it follow, with their numbers and their link', async () => {
    const seen = (selector: string) => page().locator(`${selector}:visible`);
    await visit(page(), '/tr/countries/TR/');
    const all = await seen('[data-counted] li').count();
    await page().locator('select[name=stage]').selectOption('mature');
    expect(await seen('[data-counted] li').allInnerTexts()).toEqual([
      expect.stringMatching(/^Ankara\s+1$/),
      expect.stringMatching(/^Ankara Alt Bölgesi\s+1$/),
    ]);
    await page().locator('select[name=stage]').selectOption('');
    expect(await seen('[data-counted] li').count()).toBe(all);
    await visit(page(), '/en/regions/TR-35/?stage=initial');
    expect(await seen('.stage-group h3').allInnerTexts()).toEqual(['Initial 2']);
    expect(await seen('.stage-group li').count()).toBe(2);
    const list = await page().locator('a[data-filtered]').getAttribute('href');
    expect(list).toMatch(/region=TR-35&stage=initial$/);
  });

  test('go with its picture, its numbers and its frame', async () => {
    await visit(page(), '/en/sectors/agri-food/?stage=initial');
    const row = page().locator('.take').first();
    await row.locator('summary').nth(1).click();
    await expect.poll(() => row.locator('[data-frame]').textContent()).toContain('stage=');
    const code = (await row.locator('[data-frame]').textContent()) ?? '';
    const [, path = ''] = /src="https:\/\/[^/]+([^"]+)"/.exec(code) ?? [];
    expect(path).toMatch(/map\/all\/embed\/\?sector=agri-food&amp;stage=initial$/);
    await visit(page(), path.replace('&amp;', '&'));
    expect(await page().locator('h1').textContent()).toMatch(/^Initial\s· Agri-food: /);
    await visit(page(), '/az/map/TR/embed/?stage=mature');
    expect(await heading()).toMatch(/^Türkiyə\s· Yetkinlik: /);
    expect(await page().locator('select:visible').count()).toBe(0);
    await visit(page(), '/tr/map/concepts-brop/embed/?stage=initial');
    expect(await heading()).toContain('Başlangıç');
  });
});

describe.each([
  { width: 1366, height: 768 },
  { width: 360, height: 740 },
])('the map of the home page at $width × $height', ({ width, height }) => {
  const home = usePage({ viewport: { width, height } });
  const fold = () => home().locator('.mapfold > summary');
  const said = () => home().locator('#where header h2, #where .sub:visible').allTextContents();
  const choose = async (name: string, value: string) => {
    const select = home().locator(`select[name=${name}]`);
    if (!(await select.isVisible())) await fold().click();
    await select.selectOption(value);
  };
  /** Sizes of what it draws for clusters. */
  const drawn = () =>
    home()
      .locator('#where :is([data-marks] use, [data-discs] circle)')
      .evaluateAll((all) =>
        all.map((one) => Math.round(one.getBoundingClientRect().width)).filter(Boolean),
      );

  test.each([
    ['ka', /ადანა.*5/],
    ['tr', /Adana.*5/],
    ['az', /Adana.*5/],
  ])('follows its filters in %s', async (locale, finding) => {
    await visit(home(), `/${locale}/`);
    expect(await fold().isVisible()).toBe(width < 768);
    const [before, marks] = [await said(), await drawn()];
    await choose('sector', 'agri-food');
    expect(new URL(home().url()).search).toBe('?sector=agri-food');
    expect((await said())[0]).toMatch(finding);
    const some = await drawn();
    expect(some.length).toBeLessThan(marks.length);
    expect(Math.min(...some)).toBeGreaterThanOrEqual(5);
    await choose('stage', 'beyond-first');
    expect((await drawn()).length).toBe(4);
    const list = home().locator('#where a[data-filtered]');
    expect(await list.getAttribute('href')).toMatch(
      /\/clusters\/\?stage=[a-z,]+&sector=agri-food$/,
    );
    // A phone shows what was chosen and what it leaves together.
    expect(await home().locator('#where .sheet:visible').first().boundingBox()).toMatchObject({
      y: expect.toSatisfy((y: number) => y > 0 && y < height - 100),
    });
    expect(await home().locator('#where .legend .st:visible').count()).toBe(2);
    expect(await findViolations(home())).toEqual([]);
    // The address opens the same map; without a choice it is what it was.
    await visit(home(), `/${locale}/?stage=beyond-first&sector=agri-food`);
    await expect.poll(async () => (await drawn()).length).toBe(4);
    await choose('stage', '');
    await choose('sector', '');
    expect(await said()).toEqual(before);
    expect(await drawn()).toEqual(marks);
    expect(await list.getAttribute('href')).toMatch(/\/clusters\/$/);
  });
});

test.each(['az/countries/AZ', 'en/regions/TR-06', 'tr/sectors/agri-food', 'ka/countries/TR'])(
  'the map of %s fits a low screen with its heading',
  async (path) => {
    await page().setViewportSize({ width: 1366, height: 768 });
    await visit(page(), `/${path}/`);
    const sheet = await page().locator('svg.sheet:visible').first().boundingBox();
    expect(sheet?.height).toBeLessThan(660);
    await page().setViewportSize({ width: 1280, height: 900 });
  },
);

test('on paper only regions without data are hatched, as the note says: classes have no lines across', async () => {
  await visit(page(), '/en/map/');
  await page().emulateMedia({ media: 'print' });
  const fills = await page()
    .locator('.panels.w .reg')
    .evaluateAll((regions) =>
      regions.map((region) => [
        region.getAttribute('class') ?? '',
        /#[\w-]+/.exec(getComputedStyle(region).fill)?.[0] ?? '',
      ]),
    );
  await page().emulateMedia({ media: null });
  const patternsOf = (kind: string) =>
    new Set(fills.filter(([look]) => look?.includes(kind)).map(([, pattern]) => pattern));
  expect([...patternsOf('land-none')]).toEqual(['#hatch']);
  const classes = [...patternsOf(' q')].filter(Boolean);
  expect(classes).toHaveLength(3);
  for (const pattern of classes) {
    // Dots and crosses end within their tile.
    const line = await page().locator(`${pattern} path`).getAttribute('d');
    expect(line).toMatch(/^(?:M[1-5][\d.]* [1-5][\d.]*[hv](?:\.1|4))+$/);
  }
});

describe('the list beside the map', () => {
  test('ranks the regions by number, İstanbul first', async () => {
    await visit(page(), '/en/map/');
    const rows = await ranked();
    expect(rows[0]?.id).toBe('TR-34');
    expect(rows.map(({ count }) => count)).toEqual(
      rows.map(({ count }) => count).sort((a, b) => b - a),
    );
  });

  test('says the same number as the shape of the region', async () => {
    await visit(page(), '/en/map/');
    for (const { id, count } of (await ranked()).slice(0, 20)) {
      const link = page().locator(`.panels.w a[data-region="${id}"]`);
      expect(await link.getAttribute('aria-label')).toContain(String(count));
    }
  });

  test.each([1280, 1366])(
    'ends within a row at %i px, so that more is seen to follow',
    async (width) => {
      await page().setViewportSize({ width, height: 900 });
      for (const locale of locales) {
        await visit(page(), `/${locale}/map/`);
        const [cut, last] = await page()
          .locator('.ranked ol')
          .evaluate((list) => {
            const end = list.getBoundingClientRect().top + list.clientHeight;
            const rows = [...list.children].map((row) => row.getBoundingClientRect());
            return [
              rows.filter(({ top, bottom }) => top < end - 1 && bottom > end + 1).length,
              rows.filter(({ bottom }) => bottom <= end + 1).length,
            ];
          });
        expect(cut, locale).toBe(1);
        expect(last).toBeGreaterThan(10);
      }
      await page().setViewportSize({ width: 1280, height: 900 });
    },
  );

  test('keeps its order by number when a filter is on', async () => {
    await visit(page(), '/en/map/?sector=textiles');
    const counts = (await ranked()).map(({ count }) => count);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(counts.length).toBeGreaterThan(5);
  });
});

describe('the map on a phone', () => {
  const phone = usePage({ viewport: { width: 360, height: 740 } });

  test('where marks would be too small it has discs, which follow its filters until few marks are left', async () => {
    const widths = async (selector: string) => {
      const all = await phone()
        .locator(`.panels.n ${selector}`)
        .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().width));
      return all.filter((width) => width > 0);
    };
    const choose = (name: string, value: string) =>
      phone().locator(`select[name=${name}]`).selectOption(value);
    await visit(phone(), '/ka/countries/TR/');
    const all = await widths('[data-discs] circle');
    expect(all.length).toBeGreaterThan(70);
    expect(Math.min(...all)).toBeGreaterThanOrEqual(5);
    expect(await widths('[data-marks] use')).toEqual([]);
    await phone().locator('.mapfold > summary').click();
    await choose('sector', 'agri-food');
    const some = await widths('[data-discs] circle');
    expect(some.length).toBeLessThan(all.length);
    expect(Math.min(...some)).toBeGreaterThanOrEqual(5);
    expect(Math.max(...some)).toBeLessThan(Math.max(...all));
    await choose('sector', '');
    await choose('stage', 'developing');
    expect(await widths('[data-discs] circle')).toEqual([]);
    expect(Math.min(...(await widths('[data-marks] use')))).toBeGreaterThanOrEqual(5);
    expect(await phone().locator('.legend .st:visible').count()).toBe(1);
  });

  test('small countries have a drawing of their own, with the marks that wide screens have', async () => {
    await visit(phone(), '/ka/map/');
    const drawings = phone().locator('.panels.n .sheet');
    expect(await drawings.count()).toBe(2);
    expect(await phone().locator('.panels.w').isVisible()).toBe(false);
    const marks = await phone().locator('.panels.n [data-row]').count();
    expect(marks).toBe(await phone().locator('.panels.w [data-row]').count());
    // Words have 11 to 16 pixels.
    const sizes = await drawings.evaluateAll((sheets) =>
      sheets.flatMap((sheet) =>
        [...sheet.querySelectorAll('text')].map(
          (text) =>
            (Number(text.getAttribute('font-size')) * sheet.getBoundingClientRect().width) / 328,
        ),
      ),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(10.9);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(16);
  });
});
