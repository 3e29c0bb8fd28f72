import { buffer } from 'node:stream/consumers';
import type { Download, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { open } from '../../workshop/testing/open-workbook.ts';
import { findViolations } from '../support/axe.ts';
import { goDark, usePage, visit } from '../support/browser.ts';
import { parseCsv } from '../support/csv.ts';
import { hands } from '../support/hands.ts';

const [[, openHand]] = hands;
const hand = openHand(() => page());
const page = usePage({
  ...hand.window,
  acceptDownloads: true,
  permissions: ['clipboard-read', 'clipboard-write'],
});
const row = () => page().locator('.take').first();

/** Presses a part of the row, and waits for the file that it gives. */
async function take(selector: string, own = row()): Promise<Download> {
  const [file] = await Promise.all([
    page().waitForEvent('download'),
    hand.press(own.locator(selector)),
  ]);
  return file;
}

const bytesOf = async (file: Download) => buffer(await file.createReadStream());

/** Size of a picture, the part of it that is not its ground, and how opaque its corner is. */
async function lookAt(reader: Page, file: Download) {
  const picture = (await bytesOf(file)).toString('base64');
  return reader.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
    pen.drawImage(image, 0, 0);
    const { data: pixels } = pen.getImageData(0, 0, image.width, image.height);
    let inked = 0;
    for (let at = 0; at < pixels.length; at += 4) {
      const differs = [0, 1, 2, 3].some(
        (part) => Math.abs((pixels[at + part] ?? 0) - (pixels[part] ?? 0)) > 24,
      );
      if (differs) inked += 1;
    }
    return {
      size: [image.width, image.height],
      inked: inked / (image.width * image.height),
      corner: pixels[3],
      ground: [...pixels.slice(0, 3)],
    };
  }, picture);
}

describe('a slide', () => {
  test('of a figure has the size of a slide, and the colours of the light theme in the dark too', async () => {
    await visit(page(), '/tr/figures/sectors/');
    await goDark(page());
    await hand.press(row().locator('summary').first());
    const wide = await take('[data-picture=wide]');
    expect(wide.suggestedFilename()).toBe('sectors-tr-1920x1080.png');
    const seen = await lookAt(page(), wide);
    expect(seen.size).toEqual([1920, 1080]);
    expect(seen.inked).toBeGreaterThan(0.03);
    expect(Math.min(...seen.ground)).toBeGreaterThan(230);
  });

  test.each([
    ['timeline', '.time-drawing', '/timeline/#drawn'],
    ['analyses/network', 'figure:has(.own-network)', '/analyses/network/'],
    ['analyses/diamond', '.diamond', '/analyses/diamond/'],
    // The state of the step: the figure itself is a file of the site.
    ['beyond-idea', '[data-step]:nth-of-type(1) .draw', '/f/'],
  ])('of the drawing of %s has a title and its own address', async (path, drawing, link) => {
    await visit(page(), `/tr/${path}/`);
    await page()
      .locator(drawing)
      .first()
      .evaluate((part) => part.scrollIntoView());
    const own = page().locator(`${drawing} .take`);
    await own.waitFor();
    const svg = String(await bytesOf(await take('[data-picture=SVG]', own)));
    expect(svg).toContain(link);
    expect(svg).toMatch(/font-size="46"[^>]*>[^<]{8,}</);
    await hand.press(own.locator('summary').first());
    expect((await lookAt(page(), await take('[data-picture=wide]', own))).inked).toBeGreaterThan(
      0.02,
    );
    expect(await findViolations(page())).toEqual([]);
  });

  test('has a drawing as large as fits, however far its reader has scrolled', async () => {
    await visit(page(), '/tr/figures/map-35/');
    await page().setViewportSize({ width: 1366, height: 3000 });
    await hand.press(row().locator('summary').first());
    const whole = await lookAt(page(), await take('[data-picture=wide]'));
    await page().setViewportSize({ width: 1366, height: 768 });
    await row().evaluate((own) => own.scrollIntoView({ block: 'start' }));
    const scrolled = await lookAt(page(), await take('[data-picture=wide]'));
    expect(scrolled.inked).toBeCloseTo(whole.inked, 3);
  });

  test('can be square, and transparent', async () => {
    await visit(page(), '/ka/regions/TR-35/');
    await hand.press(row().locator('summary').first());
    await hand.press(row().locator('[data-no-ground]'));
    const seen = await lookAt(page(), await take('[data-picture=square]'));
    expect(seen.size).toEqual([1080, 1080]);
    expect(seen.corner).toBe(0);
    expect(seen.inked).toBeGreaterThan(0.03);
  });

  test('of a map is made of files of the site alone', async () => {
    await visit(page(), '/en/');
    const asked: string[] = [];
    page().on('request', (request) => asked.push(new URL(request.url()).origin));
    await hand.press(row().locator('summary').first());
    const seen = await lookAt(page(), await take('[data-picture=wide]'));
    expect(seen.inked).toBeGreaterThan(0.05);
    // Marks without their legend could not be read.
    const svg = String(await bytesOf(await take('[data-picture=SVG]')));
    for (const word of ['Idea', 'Initial', 'Developing', 'Mature']) expect(svg).toContain(word);
    // What is marked is kept, without the card that lies over its neighbours.
    await page().locator('a[data-region=TR-35]').first().focus();
    await page().keyboard.press('ArrowRight');
    const link = (await page().locator('[data-card] [data-page]').textContent()) ?? '';
    expect(link).toMatch(/\w/);
    const marked = String(await bytesOf(await take('[data-picture=SVG]')));
    expect(marked).not.toContain(link);
    const own = new URL(page().url()).origin;
    expect(asked.filter((origin) => origin !== own && origin !== 'null')).toEqual([]);
  });
});

describe('a chapter frozen before there were rows', () => {
  test('has one below each of its drawings, whose slide shows the frozen drawing', async () => {
    await visit(page(), '/en/reports/2012/landscape/');
    const rows = await page()
      .locator('figure.fig:has(.draw svg)')
      .evaluateAll((figures) => figures.map((one) => one.querySelectorAll('.take').length));
    expect(rows.length).toBeGreaterThan(10);
    expect(new Set(rows)).toEqual(new Set([1]));
    await hand.press(row().locator('summary').first());
    const wide = await take('[data-picture=wide]');
    const seen = await lookAt(page(), wide);
    expect(seen.size).toEqual([1920, 1080]);
    expect(seen.inked).toBeGreaterThan(0.05);
    expect(await findViolations(page())).toEqual([]);
  });
});

test.each([
  ['az', 'map-all'],
  ['ka', 'map-35'],
])('the list below a frozen map ends above the source, in %s: %s', async (locale, id) => {
  await visit(page(), `/${locale}/reports/2012/landscape/`);
  const file = await take('[data-picture=SVG]', page().locator(`[data-take="${id}-${locale}"]`));
  const lines = await page().evaluate(
    (text) => {
      const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
      document.body.append(svg);
      const tops = [...svg.querySelectorAll(':scope > text')].map(
        (line) => line.getBoundingClientRect().top,
      );
      const ends = [...svg.querySelectorAll('g text')].map(
        (line) => line.getBoundingClientRect().bottom,
      );
      svg.remove();
      return { source: tops.at(-2) ?? 0, last: Math.max(...ends) };
    },
    String(await bytesOf(file)),
  );
  expect(lines.last).toBeLessThan(lines.source);
});

describe('the slide of a place', () => {
  test.each([
    ['regions/TR-06', '/g/6/', '26'],
    ['clusters/tr-ankara-ostim-savunma-havacilik', '/c/', 'One of three defence'],
    ['sectors/textiles', '/sectors/textiles/', '42'],
  ])('of %s has its map, name, finding, stages, source and link', async (path, link, said) => {
    await visit(page(), `/en/${path}/`);
    await hand.press(page().locator('main a[href$="#slide"]').first());
    await page().waitForURL(/sheet\/#slide$/);
    const lead = (await page().locator('#slide .sub').textContent()) ?? '';
    expect(lead).toContain(said);
    const marks = await page().locator('#slide .sm').count();
    const [first, second] = [await take('[data-picture=SVG]'), await take('[data-picture=SVG]')];
    const svg = String(await bytesOf(first));
    // The same view gives the same picture.
    expect(String(await bytesOf(second))).toBe(svg);
    // A picture loads nothing: the land of the map is inside.
    expect(svg).not.toMatch(/(?:href|src)="(?!#)/);
    const drawn = await page().evaluate((text) => {
      const picture = new DOMParser().parseFromString(text, 'image/svg+xml');
      const texts = [...picture.querySelectorAll('text')].map((part) => part.textContent);
      const land = [...picture.querySelectorAll('g > path')].map((part) =>
        Number(part.getAttribute('d')?.length),
      );
      return {
        words: texts.join(' '),
        land: Math.max(0, ...land),
        marks: picture.querySelectorAll('circle, rect:not(:first-child)').length,
      };
    }, svg);
    for (const words of [...lead.split(' '), 'Source:', 'December 2011', link])
      expect(drawn.words).toContain(words);
    expect(drawn.land).toBeGreaterThan(1000);
    expect(drawn.marks).toBeGreaterThanOrEqual(marks);
    await hand.press(row().locator('summary').first());
    const seen = await lookAt(page(), await take('[data-picture=wide]'));
    expect(seen.size).toEqual([1920, 1080]);
    expect(seen.inked).toBeGreaterThan(0.05);
    expect(await findViolations(page())).toEqual([]);
  });
});

describe('the files of a view', () => {
  test('of a figure have the rows that are shown, and are the whole ones without a choice', async () => {
    await visit(page(), '/en/figures/map-agri-food/');
    const whole = parseCsv(String(await bytesOf(await take('[data-numbers=CSV]'))));
    await page().locator('select[name=stage]').selectOption('developing');
    const file = await take('[data-numbers=CSV]');
    expect(file.suggestedFilename()).toBe('map-agri-food-en-developing.csv');
    const text = String(await bytesOf(file));
    const labels = await page().locator('tr[data-r]:visible th').allTextContents();
    expect(text.startsWith('\ufeff')).toBe(true);
    const [, ...rows] = parseCsv(text);
    expect(rows.map(([label]) => label)).toEqual(labels.map((label) => label.trim()));
    expect(whole.length).toBeGreaterThan(rows.length + 1);
    expect(rows.length).toBeGreaterThan(0);
  });

  test('of a figure counted for a choice have its numbers, its title and its address', async () => {
    await visit(page(), '/ka/figures/regions-top/');
    const sectors = page().locator('.figure-turns details').nth(1);
    await hand.press(sectors.locator('summary'));
    await hand.press(sectors.locator('a', { hasText: 'ტექსტილი' }));
    await page().waitForURL('**/ka/figures/regions-top/sector-textiles/');
    const title = (await page().locator('h1').textContent())?.trim() ?? '';
    expect(title).toMatch(/ტექსტილი.*სტამბოლი/);
    expect(await page().locator('svg.scene[role=img]').first().getAttribute('aria-label')).toBe(
      title,
    );
    const [, first] = parseCsv(String(await bytesOf(await take('[data-numbers=CSV]'))));
    expect(first?.[0]).toBe('სტამბოლი');
    await hand.press(row().locator('summary').first());
    const file = await take('[data-picture=wide]');
    expect(file.suggestedFilename()).toBe('regions-top-sector-textiles-ka-1920x1080.png');
    expect((await lookAt(page(), file)).inked).toBeGreaterThan(0.02);
    const svg = String(await bytesOf(await take('[data-picture=SVG]')));
    expect(svg).toContain(title);
    // Nothing of what could be chosen instead.
    expect(svg).not.toContain('ტურიზმი');
    expect(svg).toContain('/ka/figures/regions-top/sector-textiles/');
    expect(await findViolations(page())).toEqual([]);
    // The other way round, the whole is one press away.
    await hand.press(sectors.locator('summary'));
    await hand.press(sectors.locator('a').first());
    await page().waitForURL('**/ka/figures/regions-top/');
  });

  test('of a map have its regions with their codes and numbers by stage under the filter', async () => {
    await visit(page(), '/tr/map/?sector=agri-food');
    const listed = await page()
      .locator('.ranked li[data-region]:visible')
      .evaluateAll((items) =>
        items.map((item) => [
          item.dataset.region,
          item.querySelector('a')?.textContent?.trim(),
          item.querySelector('.num')?.textContent?.trim(),
        ]),
      );
    const [head, ...rows] = parseCsv(String(await bytesOf(await take('[data-numbers=CSV]'))));
    expect(head?.slice(4, 8)).toEqual(['Fikir', 'Başlangıç', 'Gelişme', 'Olgunluk']);
    expect(rows.map(([id, name, , count]) => [id, name, count])).toEqual(listed);
    expect(rows.slice(0, 3).map(([id]) => id)).toEqual(['TR-27', 'TR-01', 'TR-15']);
    for (const [, , , count, ...numbers] of rows)
      expect(numbers.slice(0, 5).reduce((sum, one) => sum + Number(one), 0)).toBe(Number(count));
    const sheet = open(await bytesOf(await take('[data-numbers=XLSX]'))).Sheets['map-tr-agri-food'];
    expect([sheet?.A2?.v, sheet?.B2?.v, sheet?.D2?.v]).toEqual(['TR-27', 'Gaziantep', 5]);
    // Of entries of one stage nothing is said of the others.
    await visit(page(), '/tr/map/?stage=mature');
    const [ofOne, ...matures] = parseCsv(String(await bytesOf(await take('[data-numbers=CSV]'))));
    expect(ofOne?.slice(4)).toEqual(['Olgunluk']);
    expect(matures.every(([, , , count, own]) => Number(own) > 0 && own === count)).toBe(true);
    await visit(page(), '/tr/map/?sector=agri-food');
    const svg = String(await bytesOf(await take('[data-picture=SVG]')));
    // Its colours are told apart by their legend, and a stage without a mark is not in it.
    for (const words of ['3-4', 'Başlangıç']) expect(svg).toContain(`>${words}<`);
    expect(svg).not.toContain('Olgunluk');
    expect(svg).not.toMatch(/(?:href|src)="(?!#)|url\((?:&quot;)?(?!#|data:|&quot;)/);
    expect(svg).toContain('@font-face');
  });
});

describe('a region that is shown large', () => {
  test('gives its own picture and the numbers of what is seen, with the filters', async () => {
    await visit(page(), '/tr/map/?stage=beyond-first&region=TR-42');
    await page().locator('.zoomed .panels.w svg').waitFor();
    const text = String(await bytesOf(await take('[data-numbers=CSV]')));
    const [head, ...rows] = parseCsv(text);
    expect(head?.slice(4)).toEqual(['Başlangıç', 'Gelişme', 'Olgunluk']);
    expect(rows.find(([id]) => id === 'TR-42')?.slice(1)).toEqual([
      'Konya',
      'TR',
      '3',
      '2',
      '1',
      '0',
    ]);
    // Samsun is nowhere near, Adana has none beyond an idea.
    const ids = rows.map(([id]) => id);
    expect(ids).toContain('TR-06');
    expect(ids).not.toContain('TR-55');
    expect(ids).not.toContain('TR-01');
    // Marks are counted once, although phones have a drawing of their own.
    expect(await page().locator('.zoomed .legend').textContent()).toMatch(
      /Başlangıç\s*2\s*Gelişme\s*1/,
    );
    const svg = String(await bytesOf(await take('[data-picture=SVG]')));
    expect(svg).toMatch(/font-size="46"[^>]*>Konya/);
    for (const words of ['Konya · 3', 'Ankara · 7', 'Adana · 0', 'Başlangıç', 'region=TR-42'])
      expect(svg).toContain(words);
    expect(svg).not.toContain('İstanbul');
    expect(svg).not.toContain('Olgunluk');
  });

  test('of the home page gives its surroundings alone', async () => {
    await visit(page(), '/ka/?region=TR-35');
    await page().locator('.zoomed .panels.w svg').waitFor();
    const [, ...rows] = parseCsv(String(await bytesOf(await take('[data-numbers=CSV]'))));
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.length).toBeLessThan(30);
    expect(rows.find(([id]) => id === 'TR-35')?.[3]).toBe('8');
    await hand.press(row().locator('summary').nth(1));
    await expect.poll(() => row().locator('[data-frame]').textContent()).toContain('?region=TR-35');
  });
});

describe('the row', () => {
  test('copies a link that keeps the view', async () => {
    await visit(page(), '/en/figures/map-agri-food/?stage=initial');
    await hand.press(row().locator('[data-address]'));
    await expect.poll(() => row().locator('output').textContent()).toBe('Copied.');
    const copied = await page().evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^https:.*\/en\/figures\/map-agri-food\/\?stage=initial/);
  });

  test('is reached and closed by the keyboard', async () => {
    await visit(page(), '/en/figures/sectors/');
    const cite = row().locator('details', { hasText: 'Cite' }).locator('summary');
    await cite.focus();
    await page().keyboard.press('Enter');
    expect(await row().locator('p.cite').isVisible()).toBe(true);
    expect(await findViolations(page())).toEqual([]);
    await page().keyboard.press('Escape');
    expect(await row().locator('p.cite').isVisible()).toBe(false);
    expect(await cite.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('leads on where a part of it is open, also from its second line on a phone', async () => {
    await page().setViewportSize({ width: 360, height: 740 });
    await visit(page(), '/ka/figures/map-35/');
    for (const summary of await row().locator('summary').all()) await hand.press(summary);
    expect(await row().locator('p.cite').isVisible()).toBe(true);
    expect(await row().locator('[open]').count()).toBe(1);
  });

  test.each(locales)(
    'is right below each drawing, two lines at most on a phone, in %s',
    async (locale) => {
      await page().setViewportSize({ width: 360, height: 740 });
      for (const path of ['', 'map/', 'figures/sectors/', 'regions/TR-35/', 'countries/TR/']) {
        await visit(page(), `/${locale}/${path}`);
        const found = await page()
          .locator('.take')
          .evaluateAll((rows) =>
            rows.map((one) => {
              const { top, height } = one.getBoundingClientRect();
              // Maps that lead their page have how to read them between the two.
              const caption = one.closest('figcaption');
              const legend = caption?.parentElement?.querySelector(
                ':scope > :is(.legend, .maplegend)',
              );
              const ends = [caption?.previousElementSibling, legend]
                .map((part) => part?.getBoundingClientRect().bottom ?? 0)
                .filter((bottom) => bottom <= top);
              const parts = [...one.querySelectorAll(':scope > :is(a, button), summary')].filter(
                (part) => part.checkVisibility(),
              );
              const heights = parts.map((part) => part.getBoundingClientRect().height);
              const lines = new Set(parts.map((part) => part.getBoundingClientRect().top));
              return {
                below: Math.round(top - Math.max(...ends)) < 60,
                lines: lines.size <= 2 && height < 70,
                least: Math.min(...heights) >= 24,
              };
            }),
          );
        expect(found.length).toBeGreaterThan(0);
        for (const one of found) {
          expect([path, one]).toEqual([path, { below: true, lines: true, least: true }]);
        }
        expect(await page().evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      }
    },
  );
});

describe('the frame of a map', () => {
  test('is given with the filters of the map, and shows them on another page', async () => {
    await visit(page(), '/tr/map/?sector=agri-food');
    await hand.press(row().locator('summary').nth(1));
    await expect.poll(() => row().locator('[data-frame]').textContent()).toContain('?sector=');
    const code = (await row().locator('[data-frame]').textContent()) ?? '';
    const [, path] = /src="https:\/\/[^/]+([^"]+)"/.exec(code) ?? [];
    expect(path).toMatch(/\/tr\/map\/all\/embed\/\?sector=agri-food$/);
    const finding = await page().locator('h1').textContent();
    await visit(page(), path ?? '');
    expect(await page().locator('h1').textContent()).toBe(finding);
    expect(finding).toContain('Gaziantep');
    expect(await page().locator('select:visible, .take').count()).toBe(0);
    expect(await findViolations(page())).toEqual([]);
  });

  test.each([
    ['sectors/agri-food/', /map\/all\/embed\/\?sector=agri-food/],
    ['countries/TR/', /map\/TR\/embed\//],
    ['', /map\/all\/embed\//],
  ])('of %j is its own', async (path, frame) => {
    await visit(page(), `/ka/${path}`);
    const code = await page().locator('.take:has([data-frame]) [data-frame]').first().textContent();
    expect(code).toMatch(frame);
    const [, address = ''] = /src="https:\/\/[^/]+([^"]+)"/.exec(code ?? '') ?? [];
    await visit(page(), address);
    expect(await page().locator('svg.sheet:visible a[data-region]').count()).toBeGreaterThan(10);
  });
});
