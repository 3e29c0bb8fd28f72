import { describe, expect, test } from 'vitest';
import { usePage, visit } from '../support/browser.ts';

const page = usePage({ viewport: { width: 1280, height: 900 } });

async function open(locale: string, query: string): Promise<void> {
  await visit(page(), `/${locale}/search/?q=${encodeURIComponent(query)}`);
  await page().locator('.hits > li').first().waitFor();
}

describe('a question after a number', () => {
  test.each([
    ['en', 'how many clusters in İstanbul'],
    ['az', 'İstanbulda neçə klaster var'],
    ['tr', 'İstanbul’da kaç küme var'],
    ['ka', 'რამდენი კლასტერია სტამბოლში'],
  ])(
    'is answered by it before all results, and its list has as many: %s',
    async (locale, query) => {
      await open(locale, query);
      const answer = page().locator('[data-answer]');
      const count = await answer.locator('.n').textContent();
      const [list, place] = await answer.locator('a').all();
      expect(await place?.getAttribute('href')).toBe(`/${locale}/regions/TR-34/`);
      await list?.click();
      await page().waitForURL(/\/clusters\/\?region=TR-34$/);
      expect(await page().locator('.gaz li:visible').count()).toBe(Number(count));
    },
  );
});

test('a figure that is named is the result, and a link leads to all others, not to the same words', async () => {
  await open('tr', 'Şekil 7');
  expect(await page().locator('.hits > li').count()).toBe(1);
  const all = page().locator('[data-instead] a');
  expect(await all.textContent()).toBe('“Şekil 7” için bütün sonuçlar');
  await all.click();
  await page().locator('.hits > li').nth(3).waitFor();
});

test('a need that no practice meets is told, and the nearest stand first, with the reason', async () => {
  await open('en', 'wine export good practice');
  expect(await page().locator('[data-nearest]').textContent()).toContain('wine, export');
  const kinds = await page().locator('.hits > li .k').allTextContents();
  expect(kinds.slice(0, 3)).toEqual(['Good practice', 'Good practice', 'Good practice']);
  expect(await page().locator('.hits .near').first().textContent()).toBe(
    'Close match by need: export',
  );
});

test.each([
  ['en', 'shipbuilding good practice', 'Good practice', 'practices'],
  ['az', 'gəmiqayırma uğurlu təcrübə', 'Uğurlu təcrübə', 'uğur'],
  ['ka', 'გემთმშენებლობა კარგი პრაქტიკა', 'კარგი პრაქტიკა', 'კარგ'],
])(
  'in %s practices stand first where none is near to "%s", and that they are on other things is said',
  async (locale, query, kind, form) => {
    await open(locale, query);
    expect(await page().locator('[data-nearest]').textContent()).toContain(query.split(' ')[0]);
    const kinds = await page().locator('.hits > li .k').allTextContents();
    expect(kinds.slice(0, 3)).toEqual([kind, kind, kind]);
    expect(await page().locator('.hits .near').count()).toBe(0);
    // The words that name the kind are not told in their other forms.
    expect((await page().locator('[data-tried]').textContent())?.split(/[ ,]+/)).not.toContain(
      form,
    );
  },
);

test('a cluster shows the mark of its stage, and the page which forms were searched', async () => {
  await open('tr', 'mermerler');
  expect(await page().locator('.hits .stage .sm').count()).toBeGreaterThan(0);
  expect(await page().locator('[data-tried]').textContent()).toContain('mermer');
});
