import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { usePage } from '../support/browser.ts';

const path = '/c/tr-izmir-lojistik/';
const offered = ['az', 'tr', 'ka', 'en'];

describe('a short link', () => {
  describe.each([
    ['tr-TR', 'tr'],
    ['az-Latn-AZ', 'az'],
    ['ka-GE', 'ka'],
    ['en-US', 'en'],
  ])('for a browser in %s', (locale, language) => {
    const page = usePage({ locale });
    test(`opens the cluster in ${language}`, async () => {
      await page().goto(path);
      await page().waitForURL(`**/${language}/clusters/tr-izmir-lojistik/`);
      expect(await page().locator('main').getAttribute('data-id')).toBe('tr-izmir-lojistik');
    });
  });

  describe('for a browser in a language that the site does not have', () => {
    const page = usePage({ locale: 'de-DE' });
    test('opens in English, with what follows the address, and stores nothing', async () => {
      await page().goto('/c/238/?stage=mature#sources');
      await page().waitForURL(
        '**/en/clusters/tr-izmir-havalandirma-iklimlendirme-sogutma/?stage=mature#sources',
      );
      expect(
        await page().evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]),
      ).toEqual(['', 0, 0]);
    });
  });

  describe('with a number', () => {
    const page = usePage({ locale: 'ka-GE' });
    test.each([
      ['/f/58/', '/ka/figures/izmir-plan-network/'],
      ['/p/1/', '/ka/practices/aus-joint-export/'],
      ['/g/35/', '/ka/regions/TR-35/'],
      ['/r/2012/', '/ka/reports/2012/'],
      ['/s/1/', '/ka/strategies/izmir-2013-2018/'],
    ])('%s opens %s', async (short, path) => {
      await page().goto(short);
      await page().waitForURL(`**${path}`);
      expect(await page().locator('h1').count()).toBe(1);
    });
  });

  describe('without JavaScript', () => {
    const page = usePage({ locale: 'tr-TR', javaScriptEnabled: false });
    test.each(locales)('offers all four, and the link to %s works', async (locale) => {
      await page().goto(path);
      expect(await page().locator('main a[hreflang]').count()).toBe(offered.length);
      await page().locator(`main a[hreflang=${locale}]`).click();
      await page().waitForURL(`**/${locale}/clusters/tr-izmir-lojistik/`);
    });
  });
});

describe('the start page', () => {
  const page = usePage({ locale: 'ka-GE' });
  test('offers the four languages and remembers none', async () => {
    await page().goto('/');
    await page().locator('main a[hreflang=en]').click();
    await page().waitForURL('**/en/');
    await page().goto('/');
    expect(new URL(page().url()).pathname).toBe('/');
    expect(await page().locator('main a[hreflang]').count()).toBe(offered.length);
    expect(
      await page().evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]),
    ).toEqual(['', 0, 0]);
  });
});

describe('a wrong address', () => {
  const page = usePage({ locale: 'az-AZ' });
  test('answers with 404 and with ways on in each language', async () => {
    const response = await page().goto('/tr/no-such-page/');
    expect(response?.status()).toBe(404);
    for (const locale of offered) {
      expect(await page().locator(`[lang=${locale}] a[href="/${locale}/"]`).isVisible()).toBe(true);
    }
    // The language of the address comes first, and its search has the words asked for.
    const first = page().locator('main li').first();
    expect(await first.getAttribute('lang')).toBe('tr');
    expect(await first.locator('input[name=q]').inputValue()).toBe('no such page');
  });

  test('of the update of an entry leads to its form', async () => {
    const id = 'tr-konya-dokum';
    await page().goto(`/az/clusters/${id}/update/`);
    await page().waitForURL(`**/az/correct/?page=clusters/${id}/`);
    await page().locator('.correct-facts summary').first().waitFor();
  });
});
