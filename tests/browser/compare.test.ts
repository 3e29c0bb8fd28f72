import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { read, utils } from '@e965/xlsx';
import { describe, expect, inject, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { findViolations } from '../support/axe.ts';
import { usePage, visit } from '../support/browser.ts';
import { parseCsv } from '../support/csv.ts';

const sample = inject('sampleAddress');
const page = usePage({ viewport: { width: 1280, height: 900 }, acceptDownloads: true });

const heads = () => page().locator('[data-compared] thead th').allTextContents();
const columns = async () => (await heads()).map((text) => text.replace('×', '').trim());
const query = () => new URL(page().url()).search;
/** Waits until the script has set so many side by side. */
const settled = async (count: number) => {
  await page()
    .locator(
      `[data-compared] thead tr:not(:has(th:nth-of-type(${count + 1}))) th:nth-of-type(${count}) button`,
    )
    .waitFor();
};
const cell = (row: string, column: number) =>
  page()
    .locator('[data-compared] tbody tr', { has: page().locator('th', { hasText: row }) })
    .first()
    .locator('td')
    .nth(column)
    // biome-ignore lint/performance/useDomNodeTextContent: lines are parted as they are shown.
    .innerText();

describe('what the address names', () => {
  test('stands side by side with the facts of its pages', async () => {
    await visit(page(), `${sample}/en/compare/?clusters=xx-teapots,xx-kettles`);
    await settled(2);
    expect(await columns()).toEqual(['Teapot and Saucer Cluster', 'Kettle and Steam Cluster']);
    expect(await cell('1. Number of guests', 0)).toContain('77');
    expect(await cell('1. Number of guests', 1)).toContain('51');
  });

  test('keeps its language switch, and opens the same in each language', async () => {
    for (const locale of locales) {
      await visit(page(), `${sample}/${locale}/compare/?sectors=teaware,biscuits,kites`);
      await settled(3);
      expect(await page().locator('[data-compared] tbody').count()).toBeGreaterThan(2);
    }
    const link = page().locator('a[data-keep-state]').first();
    await link.focus();
    expect(await link.getAttribute('href')).toContain('?sectors=teaware,biscuits,kites');
  });

  test('leaves out ids that nothing has, and says which', async () => {
    await visit(page(), `${sample}/en/compare/?regions=XX-15,nowhere,XX-16,<b>`);
    await settled(2);
    const status = await page().locator('[data-status]').textContent();
    expect(status).toContain('nowhere, <b>');
    expect(await page().locator('[data-status] b').count()).toBe(0);
  });

  test('asks for another one where there is only one, and says where nothing is known', async () => {
    await visit(page(), `${sample}/en/compare/?clusters=xx-teapots`);
    await settled(1);
    expect(await page().locator('[data-status]').textContent()).toContain('at least one more');
    await visit(page(), `${sample}/en/compare/?clusters=gone`);
    await page().locator('[data-status]:not([hidden])').waitFor();
    expect(await page().locator('[data-status]').textContent()).toContain('gone');
    expect(await page().locator('[data-compared] table').count()).toBe(0);
  });
});

test.each(locales)(
  'on a phone the values begin within the second screen, in %s',
  async (locale) => {
    const own = { width: 360, height: 740 };
    await page().setViewportSize(own);
    await visit(page(), `/${locale}/compare/?clusters=tr-izmir-lojistik,tr-izmir-havacilik-uzay`);
    await settled(2);
    const top = await page()
      .locator('[data-compared] tbody td')
      .first()
      .evaluate((cell) => cell.getBoundingClientRect().top + scrollY);
    await page().setViewportSize({ width: 1280, height: 900 });
    expect(top).toBeLessThan(1300);
  },
);

test.each(locales)('on a phone two columns break no word, in %s', async (locale) => {
  await page().setViewportSize({ width: 360, height: 740 });
  await visit(page(), `/${locale}/compare/?regions=TR-35,TR-06`);
  await settled(2);
  const broken = await page()
    .locator('[data-compared] tbody :is(th, .line > *)')
    .evaluateAll((texts) =>
      texts.flatMap((text) => {
        const range = document.createRange();
        const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        while (walker.nextNode()) {
          const node = walker.currentNode as Text;
          for (const { 0: word, index } of node.data.matchAll(/[\p{L}\p{M}]+/gu)) {
            range.setStart(node, index);
            range.setEnd(node, index + word.length);
            if (range.getClientRects().length > 1) found.push(word);
          }
        }
        return found;
      }),
    );
  await page().setViewportSize({ width: 1280, height: 900 });
  expect(broken).toEqual([]);
});

describe('choosing', () => {
  test('by ticking in the list of clusters leads to the comparison', async () => {
    await visit(page(), `${sample}/en/clusters/`);
    const bar = page().locator('[data-pick]');
    expect(await bar.isVisible()).toBe(false);
    const boxes = page().locator('.gaz input.pick');
    await boxes.nth(0).check();
    expect(await bar.textContent()).toContain('one more');
    await boxes.nth(2).focus();
    await page().keyboard.press('Space');
    const ids = await page()
      .locator('.gaz li:has(input:checked)')
      .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.id));
    await bar.locator('a').click();
    await settled(2);
    expect(query()).toBe(`?clusters=${ids.join(',')}`);
  });

  test.each(['regions', 'sectors'])('by ticking in the list of %s', async (kind) => {
    await visit(page(), `${sample}/ka/${kind}/`);
    const boxes = page().locator('input.pick');
    await boxes.nth(0).check();
    await boxes.nth(1).check();
    await page().locator('[data-pick] a').click();
    await settled(2);
    expect(query()).toMatch(new RegExp(`^\\?${kind}=[^,]+,[^,]+$`));
  });

  test('by the link on the page of a cluster, then by name', async () => {
    await visit(page(), `${sample}/en/clusters/xx-teapots/`);
    await page().locator('a[href*="/compare/?clusters="]').click();
    await settled(1);
    await page().locator('#compare-name').fill('kettle');
    const offer = page().locator('[data-offers] button').first();
    await offer.waitFor();
    await page().keyboard.press('Tab');
    await page().keyboard.press('Enter');
    await settled(2);
    expect(query()).toBe('?clusters=xx-teapots,xx-kettles');
    await expect.poll(() => page().locator('[data-offers] button').count()).toBe(0);
    await page().locator('[data-compared] thead th:first-of-type button').click();
    await settled(1);
    expect(query()).toBe('?clusters=xx-kettles');
    await page().goBack();
    await settled(2);
  });
});

test('the numbers of a row share a scale: the greatest fills its cell, half of it half the cell', async () => {
  await visit(page(), `${sample}/en/compare/?clusters=xx-teapots,xx-kettles`);
  await settled(2);
  const row = page().locator('[data-compared] tbody tr', {
    has: page().locator('th', { hasText: '1. Number of guests' }),
  });
  const shares = await row
    .locator('.beside-bar')
    .evaluateAll((bars) =>
      bars.map((bar) => Number(getComputedStyle(bar).getPropertyValue('--to'))),
    );
  expect(shares[0]).toBe(1);
  expect(shares[1]).toBeCloseTo(51 / 77, 3);
  const widths = await row
    .locator('td')
    .evaluateAll((cells) => cells.map((one) => one.clientWidth));
  expect(Math.abs((widths[0] ?? 0) - (widths[1] ?? 99))).toBeLessThan(2);
});

test('what is shown comes as CSV, in columns', async () => {
  await visit(page(), `${sample}/en/compare/?clusters=xx-teapots,xx-kettles`);
  await settled(2);
  const [download] = await Promise.all([
    page().waitForEvent('download'),
    page().locator('.take [data-numbers=CSV]').click(),
  ]);
  const parts = await (await download.createReadStream()).toArray();
  const rows = parseCsv(Buffer.concat(parts).toString('utf8'));
  expect(rows[0]).toEqual(['Section', 'Row', ...(await columns())]);
  expect(rows.find(([, row]) => row === '1. Number of guests')?.slice(2)).toEqual(['77', '51']);
});

test('the CSV has counts and shares as numbers in columns of their own', async () => {
  await visit(page(), '/en/compare/?regions=TR-35,TR-06');
  await settled(2);
  const [download] = await Promise.all([
    page().waitForEvent('download'),
    page().locator('.take [data-numbers=CSV]').click(),
  ]);
  const rows = parseCsv(String(await buffer(await download.createReadStream())));
  const share = 'Share (per cent)';
  expect(rows[0]).toEqual([
    'Section',
    'Row',
    ...['İzmir', `İzmir: ${share}`, 'Ankara', `Ankara: ${share}`],
  ]);
  expect(rows.find(([, row]) => row?.startsWith('Beyond'))?.slice(2)).toEqual([
    ...['6', '75', '7', '26.9'],
  ]);
});

test.each([
  ['regions=TR-35,TR-06', /annex 2(?!.*Georgia)/],
  ['regions=TR-35,GE-TB', /annex 2.*Georgia/],
])('the workbook of %s has its rows, and its sources alone', async (choice, sources) => {
  await visit(page(), `/en/compare/?${choice}`);
  await settled(2);
  const [download] = await Promise.all([
    page().waitForEvent('download'),
    page().locator('.take [data-numbers=XLSX]').click(),
  ]);
  const book = read(await buffer(await download.createReadStream()));
  const [sheet = [], ...others] = book.SheetNames.map((name) =>
    utils.sheet_to_json<unknown[]>(book.Sheets[name] as never, { header: 1 }),
  );
  expect(sheet.find(([, row]) => row === 'Clusters')?.[2]).toBe(8);
  expect(JSON.stringify(others)).toMatch(sources);
  const credit = await page().locator('#compared .take').getAttribute('data-credit');
  expect(credit).toMatch(sources);
});

describe.each([
  { width: 360, colorScheme: 'light' as const },
  { width: 1280, colorScheme: 'dark' as const },
])('at $width in the $colorScheme', ({ width, colorScheme }) => {
  const own = usePage({ viewport: { width, height: 800 }, colorScheme });

  test.each(locales)(
    'the page does not scroll sideways and axe finds nothing: %s',
    async (locale) => {
      await visit(own(), `${sample}/${locale}/compare/?clusters=xx-teapots,xx-kettles,xx-buttons`);
      await own().locator('[data-compared] thead th:nth-of-type(3) button').waitFor();
      const wide = await own().evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
      expect(await findViolations(own())).toEqual([]);
    },
  );
});

describe('as a picture', () => {
  const lead = () => page().locator('[data-picture] .lead').textContent();
  const past = () =>
    page()
      .locator('[data-compared] tbody tr', { has: page().locator('th', { hasText: 'Beyond' }) })
      .locator('td')
      .evaluateAll((cells) =>
        cells.map((one) => [one.textContent?.replace(/\s+/g, ' ').trim(), one.className]),
      );

  test('says what it finds, with both places on their map and their entries as marks', async () => {
    await visit(page(), '/en/compare/?regions=TR-06,TR-35');
    await settled(2);
    expect(await lead()).toBe(
      'İzmir has fewer clusters than Ankara (8 against 26), but a greater share of them is beyond the idea stage: 6 of 8, against 7 of 26 in Ankara.',
    );
    const drawn = page().locator('.pictures > li');
    expect(await drawn.count()).toBe(2);
    for (const [at, marks] of [
      [0, 26],
      [1, 8],
    ] as const) {
      expect(await drawn.nth(at).locator('svg.locator path').count()).toBe(1);
      expect(await drawn.nth(at).locator('.strip .sm').count()).toBe(marks);
    }
  });

  test('is taken away as a slide of the finding, both maps, the marks and the choice', async () => {
    await visit(page(), '/en/compare/?regions=TR-06,TR-35');
    await settled(2);
    const [file] = await Promise.all([
      page().waitForEvent('download'),
      page().locator('.take [data-picture=SVG]').click(),
    ]);
    expect(file.suggestedFilename()).toBe('compare-compared-en-TR-06-TR-35.svg');
    const svg = String(await buffer(await file.createReadStream()));
    // A stage and its number are one line.
    expect(svg).toMatch(/>\S+:\s19<\/text>/);
    for (const words of ['fewer clusters than Ankara', 'Idea: 19', '?regions=TR-06,TR-35#compared'])
      expect(svg.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')).toContain(words);
    expect(svg.match(/<circle/g)?.length).toBeGreaterThanOrEqual(26 + 8);
    expect(svg).not.toMatch(/(?:href|src)="(?!#)/);
  });

  test('says of clusters which is further, with its place and its stage, and has no switch', async () => {
    await visit(page(), '/en/compare/?clusters=tr-izmir-lojistik,tr-izmir-havacilik-uzay');
    await settled(2);
    expect(await lead()).toBe(
      'Aviation and Space Cluster is at a later stage (Developing) than İzmir Logistics (Idea).',
    );
    expect(await page().locator('.pictures .strip').allTextContents()).toEqual([
      'Idea',
      'Developing',
    ]);
    expect(await page().locator('.pictures .locator .here-fill').count()).toBe(2);
    expect(await page().locator('[data-measure]').isVisible()).toBe(false);
    expect(await page().locator('.take [data-picture=SVG]').isVisible()).toBe(true);
  });

  test('has a dot for each entry of a sector that is in a region, and says how many are not', async () => {
    await visit(page(), '/en/compare/?sectors=textiles,agri-food');
    await settled(2);
    const drawn = page().locator('.pictures > li').first();
    const dots = await drawn.locator('.here-dots').getAttribute('d');
    expect(dots?.match(/M/g)).toHaveLength(41);
    expect(await drawn.locator('small').textContent()).toMatch(
      /^One of 42 clusters is not on the map/,
    );
  });

  test('marks the highest in words, and the switch turns bars, numbers and mark together', async () => {
    await visit(page(), '/en/compare/?regions=TR-35,TR-06');
    await settled(2);
    expect(await past()).toEqual([
      ['6 75% (highest)', 'best'],
      ['7 27%', ''],
    ]);
    await page().locator('[data-measure] [value=counts]').check();
    await expect.poll(past).toEqual([
      ['6', ''],
      ['7 (highest)', 'best'],
    ]);
  });

  test('a name typed in full is offered first, before all that begin with it', async () => {
    await visit(page(), '/en/compare/?clusters=tr-izmir-inoviz');
    await settled(1);
    await page().locator('#compare-name').fill('ankara');
    const offer = page().locator('[data-offers] button').first();
    await offer.waitFor();
    expect(await offer.textContent()).toMatch(/^Ankara Regions/);
    await page().keyboard.press('ArrowDown');
    await page().keyboard.press('ArrowDown');
    const focused = () => page().evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe(await page().locator('[data-offers] button').nth(1).textContent());
    await page().keyboard.press('ArrowUp');
    await page().keyboard.press('ArrowUp');
    await page().keyboard.press('Enter');
    await expect.poll(query).toBe('?regions=TR-06');
  });

  test.each(locales)('is whole on a phone, and axe finds nothing: %s', async (locale) => {
    await page().setViewportSize({ width: 360, height: 740 });
    await visit(page(), `/${locale}/compare/?regions=TR-35,TR-06`);
    await settled(2);
    expect(await lead()).toMatch(/8.*26|26.*8/);
    expect(await page().evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(await findViolations(page())).toEqual([]);
    await page().setViewportSize({ width: 1280, height: 900 });
  });
});

test.each(['ka', 'tr'])(
  'two places are printed on one sheet, with the address of the choice: %s',
  async (locale) => {
    await visit(page(), `/${locale}/compare/?regions=TR-35,TR-06`);
    await settled(2);
    const file = join(mkdtempSync(join(inject('prints'), 'compare-')), 'compare.pdf');
    writeFileSync(file, await page().pdf({ preferCSSPageSize: true }));
    expect(String(execFileSync('pdfinfo', [file]))).toMatch(/Pages: +1\n/);
    const text = String(execFileSync('pdftotext', ['-raw', file, '-'])).replaceAll(/\s/g, '');
    expect(text.match(/https?:[^„“"ა-ჰ]*TR-35,TR-06/g)).toHaveLength(1);
    expect(text.split('://')).toHaveLength(2);
    // Four upright columns would be too narrow: these lie on sheets of their own.
    await visit(page(), `/${locale}/compare/?regions=TR-35,TR-06,TR-34,TR-01`);
    await settled(4);
    writeFileSync(file, await page().pdf({ preferCSSPageSize: true }));
    expect(String(execFileSync('pdfinfo', [file]))).toMatch(/Page size: +84\d/);
  },
);

describe('without a script', () => {
  const plain = usePage({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });

  test('one comparison stands there in full', async () => {
    await plain().goto(`${sample}/en/compare/`);
    const names = await plain().locator('[data-compared] thead th').allTextContents();
    expect(names.map((name) => name.trim())).toEqual(['2023 data', '2024 data']);
    expect(await plain().locator('.chooser').isVisible()).toBe(false);
  });
});

describe.each([
  { width: 1366, height: 768, drawn: 2 },
  { width: 360, height: 740, drawn: 1 },
])('a link with two, on $width × $height', ({ width, height, drawn }) => {
  const own = usePage({ viewport: { width, height } });
  const chooser = () => own().locator('#compare-name');

  test.each(locales)('has what it finds on its first screen, with a map: %s', async (locale) => {
    await visit(own(), `/${locale}/compare/?regions=TR-35,TR-06`);
    const summary = own().locator('[data-choice] > summary', { hasText: ' · ' });
    await summary.waitFor();
    const seen = await own()
      .locator('[data-picture] .lead, .pictures .locator')
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect()));
    expect(seen).toHaveLength(3);
    for (const { top } of seen.slice(0, 1 + drawn)) expect(top).toBeLessThan(height - 120);
    await own().locator('.pictures .locator').first().click();
    await own().waitForURL(`**/${locale}/regions/TR-35/`);
  });

  test('unfolds what chooses them, and has it open before a choice', async () => {
    await visit(own(), `${sample}/en/compare/?clusters=xx-teapots,xx-kettles`);
    const names = 'Change what is compared: Teapot and Saucer Cluster · Kettle and Steam Cluster';
    const summary = own().locator('[data-choice] > summary', { hasText: names });
    await summary.waitFor();
    const pair = 'Teapot and Saucer Cluster · Kettle and Steam Cluster';
    expect(await own().locator('#compared > h2').textContent()).toBe(pair);
    expect(await own().title()).toContain(pair);
    expect(await chooser().isVisible()).toBe(false);
    await summary.click();
    expect(await chooser().isVisible()).toBe(true);
    await visit(own(), `${sample}/en/compare/`);
    expect(await chooser().isVisible()).toBe(true);
  });
});
