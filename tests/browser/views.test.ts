import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { findViolations } from '../support/axe.ts';
import { usePage, visit } from '../support/browser.ts';
import { overflow } from '../support/measure.ts';

const sample = inject('sampleAddress');
const page = usePage({
  viewport: { width: 1280, height: 900 },
  permissions: ['clipboard-read', 'clipboard-write'],
});

/** Another reader, to whom the link is sent. */
const other = usePage({ viewport: { width: 1280, height: 900 }, locale: 'ka-GE' });

/** What a reader has chosen on a page, whatever its language. */
const readChoice = (from: Page) =>
  from.locator('main').evaluate((main) => {
    const all = <T extends HTMLElement>(selector: string) => [
      ...main.querySelectorAll<T>(selector),
    ];
    const idOf = ({ dataset, id }: HTMLElement | SVGElement) =>
      dataset.id ?? dataset.r ?? dataset.region ?? dataset.analysis ?? id;
    return {
      lists: all<HTMLSelectElement>('select').map(({ value }) => value),
      typed: all<HTMLInputElement>('input[type=search]').map(({ value }) => value),
      pressed: all('[aria-pressed=true]').map(
        ({ dataset, parentElement }) =>
          dataset.by ?? dataset.value ?? dataset.view ?? parentElement?.dataset.s,
      ),
      ticked: all('li:has(input:checked)').map(idOf).sort(),
      marked: all('.marked').map(idOf).filter(Boolean).sort(),
      left: all('li[data-id]')
        .filter((row) => row.checkVisibility())
        .map(idOf)
        .sort(),
    };
  });

/** Chooses from a list of the page. */
const choose = (name: string, value: string) => async () => {
  await page().locator(`main select${name}`).selectOption(value);
};
const mark = (value: string) => choose('[data-view-mark]', value);
const press = (selector: string) => async () => {
  await page().locator(selector).first().click();
};

describe('the copied link shows the same in another language', () => {
  const list = [
    press('a[data-value=mature]'),
    press('[data-by=name]'),
    press('.gaz li:not([hidden]) .pick'),
  ];
  test.each([
    { path: 'clusters/', steps: list, link: 'stage=mature&sort=name&pick=' },
    {
      path: 'map/',
      steps: [choose('[name=stage]', 'initial'), mark('XX-15')],
      link: 'stage=initial&mark=XX-15',
    },
    {
      path: 'figures/gallery-treemap/',
      steps: [press('.keys li:nth-child(2) button'), press('[data-view=table]')],
      link: 'view=table&series=group-2',
    },
    { path: 'regions/', steps: [press('.pick')], link: 'pick=' },
    {
      path: 'programmes/',
      steps: [choose('[name=for]', 'firm')],
      link: 'for=firm',
    },
    {
      path: 'strategies/dry-saucer-plan/table/',
      steps: [choose('#body', 'agency')],
      link: 'body=agency',
    },
  ])('$path', async ({ path, steps, link: state }) => {
    await visit(page(), `${sample}/en/${path}`);
    for (const step of steps) await step();
    const chosen = await readChoice(page());
    await page().locator('.sharing > [data-copy]').click();
    await expect.poll(() => page().locator('.sharing output').textContent()).not.toBe('');
    const link = await page().evaluate(() => navigator.clipboard.readText());
    const copied = link.replace('https://sample.example.org', new URL(page().url()).origin);
    // A figure has a short link, which is of no language.
    const own = path.startsWith('figures/') ? /\/f\/\d+\/$/ : new RegExp(`/en/${path}$`);
    expect(copied.split('?')[0]).toMatch(own);
    expect(copied.split('?')[1]).toContain(state);
    // On paper the one address is that of the view, after which the citation names no other.
    await page().evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page().locator('.sharing :is(.address, div > a)').first().textContent()).toBe(
      link,
    );
    for (const cited of await page().locator(':is(.sharing, #cite) p.cite').allTextContents())
      expect(cited.match(/https?:\S+/g)).toEqual([link]);
    await visit(other(), copied.replace('/en/', '/ka/'));
    await other().waitForURL(`**/ka/${path}?*`);
    await expect.poll(() => readChoice(other())).toEqual(chosen);
    expect(await other().locator('[data-view-unknown]').textContent()).toBe('');
  });
});

test('a bar that is pressed stands out, with its row, and is let go again', async () => {
  await visit(page(), `${sample}/en/figures/gallery-bar/`);
  const row = page().locator('tr.marked');
  await page().locator('svg.scene.f rect[data-r=bay]').first().click();
  expect(new URL(page().url()).search).toBe('?mark=bay');
  expect(await row.getAttribute('aria-current')).toBe('true');
  expect(await page().locator('svg.scene.f rect.marked').count()).toBeGreaterThan(0);
  await page().goBack();
  expect(await row.count()).toBe(0);
  await page().goForward();
  expect(await row.getAttribute('data-r')).toBe('bay');
  await page().locator('[data-draw]').focus();
  await page().keyboard.press('ArrowRight');
  await page().keyboard.press('Enter');
  expect(await row.getAttribute('data-r')).not.toBe('bay');
});

test('a region is found in a figure: its clusters are framed on each drawing, and a sentence says how many', async () => {
  await visit(page(), `${sample}/en/figures/gallery-query-clusters/`);
  const select = page().locator('[data-figure-find] select');
  await select.focus();
  await page().keyboard.press('ArrowDown');
  const chosen = await select.inputValue();
  expect(new URL(page().url()).search).toBe(`?mark=${chosen}`);
  const rows = page().locator('tr.marked');
  const all = await page().locator('tr[data-r]').count();
  expect(await rows.count()).toBeGreaterThan(0);
  expect(await rows.evaluateAll((found) => found.map((row) => row.dataset.keys))).toEqual(
    Array(await rows.count()).fill(expect.stringContaining(chosen)),
  );
  const name = await select.locator('option:checked').textContent();
  expect(await page().locator('[data-find-said]').textContent()).toBe(
    `Highlighted for ${name}: ${await rows.count()} of ${all} rows.`,
  );
  for (const width of [1280, 360]) {
    await page().setViewportSize({ width, height: 900 });
    await expect.poll(() => page().locator('.scene .found:visible').count()).toBeGreaterThan(0);
  }
  expect(await findViolations(page())).toEqual([]);
  await page().setViewportSize({ width: 1280, height: 900 });
});

test('back and forward walk through what was chosen', async () => {
  await visit(page(), `${sample}/en/programmes/`);
  const use = page().locator('select[name=for]');
  await use.selectOption('firm');
  await use.selectOption('');
  await page().goBack();
  expect(await use.inputValue()).toBe('firm');
  await page().goBack();
  expect(await use.inputValue()).toBe('');
});

test.each([
  ['clusters/by/stage/', 'xx-kettles'],
  ['glossary/', 'teapot'],
  ['timeline/', 'great-stain'],
])(
  'a link that marks a row of %s shows it, though nothing is offered to mark there',
  async (path, id) => {
    await visit(page(), `${sample}/en/${path}?mark=${id}`);
    await expect.poll(() => page().locator('main .marked').count()).toBe(1);
    expect(await page().locator('[data-view-mark]').count()).toBe(0);
  },
);

describe('what the page does not have', () => {
  test.each([
    [
      'clusters/',
      'stage=old,mature&sort=by-luck&mark=nobody&pick=%3Cb%3E',
      'nobody, old, by-luck, <b>',
    ],
    ['map/', 'stage=%E0%A4%A&mark=XX-99', 'XX-99'],
    ['figures/gallery-bar/', 'series=%3Cscript%3E&mark=nowhere', 'nowhere'],
    ['programmes/', 'for=ghosts', 'ghosts'],
    ['strategies/dry-saucer-plan/table/', 'body=nobody', 'nobody'],
    ['analyses/', 'for=clusters/nobody', 'clusters/nobody'],
    ['analyses/', 'for=../../admin', '../../admin'],
    ['search/', 'kind=ghost&q=teapot', 'ghost'],
  ])('is left out of %s?%s and said', async (path, search, said) => {
    await visit(page(), `${sample}/en/${path}?${search}`);
    const notice = page().locator('[data-view-unknown]');
    await expect.poll(() => notice.textContent()).toContain(said);
    expect(await notice.locator('b, script').count()).toBe(0);
    expect(page().url()).not.toContain('nobody');
    const rows = page().locator('main :is(li, tr) >> visible=true');
    await expect.poll(() => rows.count(), { timeout: 8000 }).toBeGreaterThan(1);
  });
});

test('paper shows the address of what was chosen', async () => {
  await visit(page(), `${sample}/tr/clusters/?stage=mature`);
  await page().locator('a[data-value=idea]').click();
  await page().emulateMedia({ media: 'print' });
  const printed = page().locator('.sharing :is(.address, div > a, .cite):visible');
  await page().evaluate(() => dispatchEvent(new Event('beforeprint')));
  for (const text of await printed.allTextContents())
    expect(text).toMatch(/\/tr\/clusters\/\?stage=idea,mature$/);
  expect(await printed.count()).toBeGreaterThan(0);
  await expect.poll(() => page().locator('.sharing svg[role=img]').isVisible()).toBe(true);
  expect(await page().locator('.view-address:visible').count()).toBe(0);
  expect(await page().locator('.view').isVisible()).toBe(false);
  await page().emulateMedia({ media: 'screen' });
});

test('what stands out is seen in the dark on a phone, and by everyone', async () => {
  await page().setViewportSize({ width: 360, height: 740 });
  await page().emulateMedia({ colorScheme: 'dark' });
  const long = 'x'.repeat(300);
  await visit(page(), `${sample}/ka/clusters/?mark=xx-kettles&stage=${long}`);
  const marked = page().locator('li.marked');
  await expect
    .poll(() => marked.evaluate((row) => row.getBoundingClientRect().top))
    .toBeLessThan(740);
  expect(await marked.evaluate((row) => getComputedStyle(row).outlineStyle)).toBe('solid');
  expect(await overflow(page())).toEqual([]);
  expect(await findViolations(page())).toEqual([]);
});

describe('without a script', () => {
  const plain = usePage({ javaScriptEnabled: false });

  test('a row of a figure has a link of its own, and paper the address of the page', async () => {
    await plain().goto(`${sample}/en/figures/gallery-bar/#row-bay`);
    const row = plain().locator('#row-bay');
    expect(await row.evaluate((tr) => getComputedStyle(tr).outlineStyle)).toBe('solid');
    expect(await plain().locator('[data-view-share]').isVisible()).toBe(false);
    await plain().emulateMedia({ media: 'print' });
    expect(await plain().locator('#cite p.cite').textContent()).toMatch(
      /https?:.*\/en\/figures\/gallery-bar\/$/,
    );
  });
});
