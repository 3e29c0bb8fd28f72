import { beforeEach, describe, expect, test } from 'vitest';
import { usePage, visit } from '../support/browser.ts';
import { focusShows, hasFocus, tabTo } from '../support/keyboard.ts';

const page = usePage({ viewport: { width: 1280, height: 900 } });
const hits = () => page().locator('[data-hits] > li');
const status = async () => (await page().locator('[data-status]').textContent()) ?? '';
const total = async () => Number((await status()).replace(/\D/g, ''));

/** Waits until an answer stands: the number of hits is told after they are found. */
async function search(path: string, word: string): Promise<void> {
  await visit(page(), path);
  await page().locator('#q').fill(word);
  await hits().first().waitFor();
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
      .locator('[data-hits] h2 a')
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

describe('the search without a mouse', () => {
  beforeEach(() => visit(page(), '/en/search/'));

  test('the box has the focus, typing finds, Tab reaches filters and hits', async () => {
    expect(await hasFocus(page(), '#q')).toBe(true);
    await page().keyboard.type('textile');
    await hits().first().waitFor();
    await tabTo(page(), '[data-facets] button');
    expect(await focusShows(page())).toBe(true);
    await tabTo(page(), '[data-hits] h2 a', 300);
    await page().keyboard.press('Enter');
    await page().waitForURL(/\/en\/(clusters|regions|sectors|figures)\/.+/);
  });

  test('a filter chosen with Enter keeps the focus', async () => {
    await page().keyboard.type('textile');
    await hits().first().waitFor();
    await tabTo(page(), '[data-facets] button');
    const label = await page().evaluate(
      () => document.activeElement?.closest('button')?.textContent ?? 'no button',
    );
    await page().keyboard.press('Enter');
    await page().locator('[data-facets] button[aria-pressed=true]').waitFor();
    expect(
      await page().evaluate(
        () => document.activeElement?.closest('button')?.textContent ?? 'no button',
      ),
    ).toBe(label);
  });
});

describe('filters of the search', () => {
  test('narrow the hits to the number beside the value, and write the address', async () => {
    await search('/en/search/', 'furniture');
    const all = await total();
    const value = page().locator('[data-facets] li', { hasText: /^Idea/ });
    const promised = Number(await value.locator('.num').textContent());
    await value.locator('button').click();
    await page().waitForURL(/stage=idea/);
    await expect.poll(total).toBe(promised);
    expect(promised).toBeGreaterThan(0);
    expect(promised).toBeLessThan(all);
  });

  test('are there again when the address is opened', async () => {
    await visit(page(), '/tr/search/?q=mobilya&stage=idea&kind=cluster');
    await hits().first().waitFor();
    expect(await page().locator('#q').inputValue()).toBe('mobilya');
    expect(await page().locator('[data-facets] button[aria-pressed=true]').count()).toBe(2);
    const kinds = await page().locator('[data-hits] .k').allInnerTexts();
    expect(new Set(kinds).size).toBe(1);
  });

  test('work without a word: all clusters of a stage', async () => {
    await visit(page(), '/en/search/?stage=mature&kind=cluster');
    await hits().first().waitFor();
    const found = await total();
    await visit(page(), '/en/clusters/?stage=mature');
    expect(await page().locator('.gaz li:visible').count()).toBe(found);
  });
});

test('a word that stands nowhere is answered with words and with ways on', async () => {
  await visit(page(), '/ka/search/?q=qqqzzzxxx');
  await expect.poll(status).not.toBe('');
  expect(await hits().count()).toBe(0);
  expect(await page().locator('[data-empty] a').first().isVisible()).toBe(true);
});

test('more hits are shown on demand until all are there', async () => {
  await search('/en/search/', 'tourism');
  const all = await total();
  expect(all).toBeGreaterThan(20);
  while (await page().locator('[data-more]').isVisible()) {
    const before = await hits().count();
    await page().locator('[data-more]').click();
    await expect.poll(() => hits().count()).toBeGreaterThan(before);
  }
  expect(await hits().count()).toBe(all);
});

test('what a reader types is shown as text and runs nothing', async () => {
  await visit(page(), `/en/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> wine')}`);
  await expect.poll(status).not.toBe('');
  expect(await page().locator('main img').count()).toBe(0);
});
