import { beforeEach, describe, expect, test } from 'vitest';
import { findViolations } from '../support/axe.ts';
import { usePage, visit } from '../support/browser.ts';
import { focusShows, hasFocus, tabTo } from '../support/keyboard.ts';
import { overflow } from '../support/measure.ts';

/** Asks again until it holds: answers take their time on a busy machine. */
const poll = <T>(read: () => T) => expect.poll(read, { timeout: 10_000 });

const page = usePage({ viewport: { width: 1280, height: 900 } });
const hits = () => page().locator('.hits > li');
const status = async () => (await page().locator('[data-status]').textContent()) ?? '';
/** The number of results, which is said before or after the quoted query. */
const total = async () => {
  const said = (await status()).replace(/“[^”]*”|„[^“]*“|«[^»]*»/g, '');
  return Number(said.replace(/\D/g, ''));
};
const query = () => new URL(page().url()).search;
const value = (facet: string, id: string) =>
  page().locator(`[data-facet="${facet}"] button[data-value="${id}"]`);
const countOf = async (facet: string, id: string) => {
  const number = page().locator(`[data-facet="${facet}"] li:has([data-value="${id}"]) .num`);
  return Number((await number.textContent())?.replace(/\D/g, ''));
};

/** Waits until the answer for a query stands: it is quoted when the results are there. */
async function answered(word: string): Promise<void> {
  await page().locator('[data-status]', { hasText: word }).first().waitFor({ state: 'attached' });
}

async function search(path: string, word: string): Promise<void> {
  await visit(page(), path);
  await page().locator('#q').fill(word);
  await answered(word);
}

describe('a word of each language finds pages in that language', () => {
  test.each([
    ['az', 'şərab', '/az/clusters/ge-kakheti-wine/'],
    ['tr', 'mermer', '/tr/clusters/tr-amasya-mermer/'],
    ['ka', 'ღვინო', '/ka/clusters/ge-kakheti-wine/'],
    ['en', 'wine', '/en/clusters/ge-kakheti-wine/'],
  ])('%s: %s', async (locale, word, path) => {
    await search(`/${locale}/search/`, word);
    const links = await page()
      .locator('[data-hits] h3 a')
      .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    expect(links).toContain(path);
    expect(links.every((link) => link.startsWith(`/${locale}/`))).toBe(true);
    expect(await total()).toBeGreaterThanOrEqual(links.length);
    expect(new URL(page().url()).searchParams.get('q')).toBe(word);
  });
});

describe('letters of the languages', () => {
  test.each([
    ['tr', 'İZMİR', 'izmir'],
    ['tr', 'IĞDIR', 'ığdır'],
    ['az', 'İZMİR', 'izmir'],
    ['en', 'IZMIR', 'izmir'],
  ])('%s: capitals find what small letters find: %s', async (locale, capitals, small) => {
    await search(`/${locale}/search/`, small);
    const expected = await total();
    await search(`/${locale}/search/`, capitals);
    expect(await total()).toBe(expected);
    expect(expected).toBeGreaterThan(0);
  });
});

describe('what a result shows', () => {
  test('its kind, its title and a part of its text with the word marked', async () => {
    await search('/en/search/', 'wine');
    const first = hits().first();
    expect(await first.locator('.k').textContent()).toBe('Cluster');
    const marks = await page().locator('[data-hits] mark').allTextContents();
    expect(marks.filter((word) => /^wine/i.test(word)).length).toBeGreaterThan(5);
    // Marked are words, or synonyms, but never the signs around them.
    expect(marks.filter((word) => /^\P{L}|\P{L}$/u.test(word))).toEqual([]);
  });

  test('words in Georgian letters as such, in a text of another language', async () => {
    await search('/en/search/', 'ღვინო');
    const words = page().locator('[data-hits] [lang=ka]');
    expect(await words.count()).toBeGreaterThan(0);
    const all = await page().locator('[data-hits]').textContent();
    expect((await words.allTextContents()).join('')).toMatch(/^[\u10d0-\u10ff -]+$/);
    expect(all).toMatch(/[\u10d0-\u10ff]/);
  });

  test('sections of a long page, as links to them', async () => {
    await search('/en/search/', 'cluster manager');
    const links = page().locator('.hits .parts a');
    expect(await links.count()).toBeGreaterThan(0);
    const [to = ''] = await links.evaluateAll((all) =>
      all.map((link) => link.getAttribute('href')),
    );
    await page().goto(to ?? '');
    const anchor = decodeURIComponent(new URL(page().url()).hash.slice(1));
    expect(await page().locator(`[id="${anchor}"]`).count()).toBe(1);
  });
});

describe('a word that stands only in the texts of another language', () => {
  beforeEach(() => search('/en/search/', 'yüzünden'));

  test('finds pages under a heading of their own, each told and in its language', async () => {
    expect(await page().locator('[data-hits] > li').count()).toBe(0);
    expect(await page().getByRole('heading', { name: 'In other languages' }).isVisible()).toBe(
      true,
    );
    const found = page().locator('[data-foreign-hits] > li');
    expect(await found.count()).toBeGreaterThan(3);
    for (const item of await found.all()) {
      const note = item.locator('.in a');
      expect(await note.textContent()).toMatch(/^Found in the \w+ text$/);
      const lang = await note.getAttribute('hreflang');
      const href = await note.getAttribute('href');
      expect(href?.split('/')[1]).toBe(lang);
      expect(await item.locator(`p[lang="${lang}"]`).count()).toBeGreaterThan(0);
    }
  });

  test('leads to the page in the language of the reader, with its title there', async () => {
    const [to = ''] = await page()
      .locator('[data-foreign-hits] h3 a:not([lang])')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(to).toMatch(/^\/en\//);
    const title = await page().locator(`[data-foreign-hits] h3 a[href="${to}"]`).textContent();
    await page().goto(to ?? '');
    expect((await page().locator('h1').textContent())?.trim()).toBe(title);
  });
});

describe('a word that was probably mistyped', () => {
  beforeEach(() => visit(page(), '/en/search/?q=furnitrue&kind=cluster'));

  test('is replaced, and the page says so', async () => {
    await answered('“furniture”');
    expect(await status()).toMatch(/^Showing results for “furniture”\. \d+ results$/);
    expect(await total()).toBeGreaterThan(10);
  });

  test('can be searched as it is, with the same filters', async () => {
    const link = page().getByRole('link', { name: 'Search instead for “furnitrue”' });
    await link.click();
    await answered('furnitrue');
    expect(query()).toBe('?q=furnitrue&kind=cluster&exact=1');
    expect(await status()).toBe('Nothing found for “furnitrue”.');
    expect(await link.isVisible()).toBe(false);
    await page().locator('#q').fill('furnitrues');
    await answered('furniture');
    expect(query()).not.toContain('exact');
  });
});

describe('the search without a mouse', () => {
  beforeEach(() => visit(page(), '/en/search/'));

  test('the box has the focus, typing finds, Tab reaches filters and hits', async () => {
    expect(await hasFocus(page(), '#q')).toBe(true);
    await page().keyboard.type('textile');
    await answered('textile');
    await tabTo(page(), '[data-facets] button');
    expect(await focusShows(page())).toBe(true);
    await tabTo(page(), '.hits h3 a', 300);
    expect(await focusShows(page())).toBe(true);
    await page().keyboard.press('Enter');
    await page().waitForURL(/\/en\/(clusters|regions|sectors|figures)\/.+/);
  });

  test('a filter chosen with Enter keeps the focus', async () => {
    await page().keyboard.type('textile');
    await answered('textile');
    await tabTo(page(), '[data-facets] button');
    const label = await page().evaluate(() => document.activeElement?.textContent);
    await page().keyboard.press('Enter');
    await page().locator('[data-facets] button[aria-pressed=true]').waitFor();
    expect(await page().evaluate(() => document.activeElement?.textContent)).toBe(label);
  });

  test('"more" goes on with the first result that was not there', async () => {
    await page().keyboard.type('textile');
    await answered('textile');
    await page().locator('[data-more]').focus();
    await page().keyboard.press('Enter');
    await poll(() => hits().count()).toBe(20);
    expect(await hasFocus(page(), '.hits > li:nth-child(11) h3 a')).toBe(true);
  });

  test('a chip takes its filter back, and the focus stays with the results', async () => {
    await visit(page(), '/en/search/?q=textile&kind=cluster');
    await answered('textile');
    await tabTo(page(), '[data-chosen] li button', 300);
    expect(
      await page().evaluate(() => document.activeElement?.getAttribute('aria-label')),
    ).toContain('Cluster');
    await page().keyboard.press('Enter');
    await poll(query).toBe('?q=textile');
    await poll(() => hasFocus(page(), '[data-results]')).toBe(true);
  });
});

describe('filters of the search', () => {
  test('narrow the results to the number beside the value, and write the address', async () => {
    await search('/en/search/', 'furniture');
    const all = await total();
    const promised = await countOf('stage', 'idea');
    await value('stage', 'idea').click();
    await poll(total).toBe(promised);
    expect(query()).toBe('?q=furniture&stage=idea');
    expect(promised).toBeGreaterThan(0);
    expect(promised).toBeLessThan(all);
  });

  test('narrow each other, while the chosen facet keeps its other values on offer', async () => {
    await search('/en/search/', 'textile');
    const regions = await page().locator('[data-facet=region] li:not([hidden])').count();
    const clusters = await countOf('kind', 'cluster');
    const others = await page().locator('[data-facet=kind] li:not([hidden])').count();
    expect(others).toBeGreaterThan(2);
    await value('stage', 'developing').click();
    await poll(query).toContain('stage=developing');
    await poll(() => countOf('kind', 'cluster')).toBeLessThan(clusters);
    expect(await page().locator('[data-facet=region] li:not([hidden])').count()).toBeLessThan(
      regions,
    );
    expect(await value('stage', 'idea').isVisible()).toBe(true);
    const developing = await total();
    const idea = await countOf('stage', 'idea');
    await value('stage', 'idea').click();
    await poll(total).toBe(developing + idea);
  });

  test('are there again when the address is opened, and cleared at once', async () => {
    await visit(page(), '/tr/search/?q=mobilya&stage=idea&kind=cluster');
    await answered('mobilya');
    expect(await page().locator('#q').inputValue()).toBe('mobilya');
    expect(await page().locator('[data-facets] button[aria-pressed=true]').count()).toBe(2);
    expect(await page().locator('[data-chosen] li').count()).toBe(2);
    const kinds = await page().locator('.hits .k').allInnerTexts();
    expect(new Set(kinds).size).toBe(1);
    await page().locator('[data-clear]').click();
    await poll(query).toBe('?q=mobilya');
    await page().locator('[data-chosen]').waitFor({ state: 'hidden' });
  });

  test('work without a word: all clusters of a stage', async () => {
    await visit(page(), '/en/search/?stage=mature&kind=cluster');
    await hits().first().waitFor();
    const found = await total();
    await visit(page(), '/en/clusters/?stage=mature');
    expect(await page().locator('.gaz li:visible').count()).toBe(found);
  });

  test('unknown facets and values in the address do no harm', async () => {
    await visit(page(), '/en/search/?q=wine&colour=red&kind=castle,cluster&region=%3Cb%3E');
    await answered('wine');
    expect(await page().locator('[data-chosen] li').count()).toBe(1);
    expect(await total()).toBeGreaterThan(0);
  });
});

describe('the way back', () => {
  test('each query that stood is one step, however many letters were typed', async () => {
    await search('/en/search/', 'wine');
    await page().keyboard.press('Enter');
    const steps = await page().evaluate(() => history.length);
    await page().locator('#q').fill('');
    await page().locator('#q').pressSequentially('marble', { delay: 60 });
    await answered('marble');
    await page().keyboard.press('Enter');
    expect(await page().evaluate(() => history.length)).toBe(steps + 1);
    await page().goBack();
    await answered('wine');
    expect(await page().locator('#q').inputValue()).toBe('wine');
    await page().goForward();
    await answered('marble');
    expect(await page().locator('#q').inputValue()).toBe('marble');
  });

  test('a filter is a step', async () => {
    await search('/en/search/', 'textile');
    const all = await total();
    await value('kind', 'cluster').click();
    await poll(query).toBe('?q=textile&kind=cluster');
    await poll(total).toBeLessThan(all);
    await page().goBack();
    await poll(total).toBe(all);
    expect(await value('kind', 'cluster').getAttribute('aria-pressed')).toBe('false');
  });

  test('from a page leads to the same results, as many and as far down', async () => {
    await search('/en/search/', 'tourism');
    await page().locator('[data-more]').click();
    await poll(() => hits().count()).toBe(20);
    const link = page().locator('.hits h3 a').nth(15);
    await link.scrollIntoViewIfNeeded();
    await page().waitForTimeout(400);
    const top = await page().evaluate(() => scrollY);
    expect(top).toBeGreaterThan(300);
    await link.click();
    await page().waitForURL((url) => !url.pathname.endsWith('/search/'));
    await page().goBack();
    await answered('tourism');
    await poll(() => hits().count()).toBe(20);
    await poll(() => page().evaluate(() => scrollY)).toBe(top);
  });

  test('the link to the content is no step of the search', async () => {
    await search('/en/search/', 'wine');
    const found = await total();
    await page().locator('.skip').focus();
    await page().keyboard.press('Enter');
    await page().waitForTimeout(300);
    expect(await total()).toBe(found);
    expect(await page().locator('#q').inputValue()).toBe('wine');
  });
});

describe('a word that stands nowhere', () => {
  test('is answered with words and with ways on', async () => {
    await visit(page(), '/ka/search/?q=qqqzzzxxx');
    await answered('qqqzzzxxx');
    expect(await hits().count()).toBe(0);
    expect(await page().locator('[data-help] li').count()).toBeGreaterThan(3);
    const links = page().locator('[data-browse] a');
    expect(await links.count()).toBeGreaterThan(20);
    expect(await links.first().isVisible()).toBe(true);
    expect(await page().locator('[data-browse] a[href="/ka/a-z/"]').isVisible()).toBe(true);
  });

  test('gives way when another one is typed', async () => {
    await search('/en/search/', 'qqqzzzxxx');
    await page().locator('#q').fill('wine');
    await answered('wine');
    expect(await page().locator('[data-help]').isVisible()).toBe(false);
    expect(await page().locator('[data-browse]').isVisible()).toBe(false);
  });
});

test('more results are shown on demand until all are there', async () => {
  await search('/en/search/', 'tourism');
  const all = await total();
  expect(all).toBeGreaterThan(20);
  expect(await hits().count()).toBe(10);
  while (await page().locator('[data-more]').isVisible()) {
    const before = await hits().count();
    await page().locator('[data-more]').click();
    await poll(() => hits().count()).toBeGreaterThan(before);
  }
  expect(await hits().count()).toBe(all);
});

describe('roles and headings', () => {
  test('the count is a status, the results are a list under a heading, filters say their state', async () => {
    await search('/en/search/', 'textile');
    expect(await page().getByRole('status').filter({ hasText: 'textile' }).count()).toBe(1);
    expect(await page().getByRole('searchbox', { name: 'Search the portal' }).count()).toBe(1);
    expect(await page().getByRole('region', { name: 'Results' }).count()).toBe(1);
    expect(await page().getByRole('region', { name: 'Filters' }).count()).toBe(1);
    expect(await page().getByRole('button', { pressed: false, name: 'Cluster' }).count()).toBe(1);
    const levels = await page()
      .locator('main :is(h1, h2, h3):visible, main h2.vh')
      .evaluateAll((all) => all.map((head) => Number(head.tagName[1])));
    expect(levels.every((level, at) => level - (levels[at - 1] ?? 0) <= 1)).toBe(true);
  });

  test.each(['light', 'dark'] as const)('axe finds nothing with results, %s', async (scheme) => {
    await page().emulateMedia({ colorScheme: scheme });
    for (const path of [
      '/en/search/?q=furnitrue&kind=cluster,region',
      '/en/search/?q=y%C3%BCz%C3%BCnden',
      '/ka/search/?q=qqqzzzxxx',
    ]) {
      await visit(page(), path);
      await poll(status).not.toBe('');
      expect(await findViolations(page())).toEqual([]);
    }
    await page().emulateMedia({ colorScheme: null });
  });
});

describe('on a phone', () => {
  test.each(['az', 'tr', 'ka', 'en'])('%s: nothing scrolls sideways', async (locale) => {
    await page().setViewportSize({ width: 360, height: 740 });
    for (const search of ['?q=izmir&kind=cluster,organisation,programme', '?q=qqqzzzxxx', '']) {
      await visit(page(), `/${locale}/search/${search}`);
      await poll(status).not.toBe('');
      expect(await overflow(page())).toEqual([]);
    }
  });

  test('filters fold, and their handle says how many are chosen', async () => {
    await page().setViewportSize({ width: 360, height: 740 });
    await visit(page(), '/en/search/?q=textile&kind=cluster');
    await answered('textile');
    expect(await value('kind', 'cluster').isVisible()).toBe(false);
    const handle = page().locator('[data-facets] .facets > summary');
    expect(await handle.textContent()).toContain('(1 selected)');
    await handle.click();
    expect(await value('kind', 'cluster').isVisible()).toBe(true);
    expect(await overflow(page())).toEqual([]);
    expect(await findViolations(page())).toEqual([]);
    await handle.click();
    await page().setViewportSize({ width: 1280, height: 900 });
    await value('kind', 'cluster').waitFor();
  });
});
