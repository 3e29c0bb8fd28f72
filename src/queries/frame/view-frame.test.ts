import { describe, expect, test } from 'vitest';
import { joinSample, joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { inEachLocale, type Locale, locales } from '../../i18n/locales.ts';
import { viewFrame } from './view-frame.ts';
import { viewLanguageChoice } from './view-language-choice.ts';
import { viewMissingPage } from './view-missing-page.ts';
import { writeColours } from './write-colours.ts';

const sample = joinSample();
const shipped = joinShipped();
const page = { title: 'Kites', path: '/sectors/kites/' } as const;
const pathOf = (address: string) => new URL(address).pathname;

describe('the masthead', () => {
  test('leads home, under the name of the portal', () => {
    const { masthead } = viewFrame(shipped, 'tr', page);
    expect([masthead.home, masthead.siteName]).toEqual(['/tr/', 'clusterbook']);
  });

  test('has a search box on every page', () => {
    for (const path of ['/sectors/kites/', '/', '/search/'])
      expect(viewFrame(sample, 'en', { ...page, path }).masthead.search).toBe('/en/search/');
  });

  test('leads to the same page in each language, drafts marked', () => {
    const { languages } = viewFrame(sample, 'ka', { ...page, drafts: ['az', 'ka'] }).masthead;
    expect(
      languages.map(({ href, name, isCurrent, isDraft }) => [href, name, isCurrent, isDraft]),
    ).toEqual([
      ['/az/sectors/kites/', 'Azərbaycanca', false, true],
      ['/tr/sectors/kites/', 'Türkçe', false, false],
      ['/ka/sectors/kites/', 'ქართული', true, true],
      ['/en/sectors/kites/', 'English', false, false],
    ]);
    const plain = viewFrame(sample, 'ka', page).masthead.languages;
    expect(plain.some(({ isDraft }) => isDraft)).toBe(false);
  });
});

describe('the footer', () => {
  const footerIn = (locale: Locale) => viewFrame(sample, locale, page).footer;

  test('says what the portal is, and that it is invented', () => {
    expect(footerIn('tr')).toMatchObject({
      siteName: 'Samplebook',
      about:
        'Bir portalın bütün parçalarını gösteren uydurma bir bölge. Buradaki hiçbir bilgi gerçek değildir.',
      fictional: expect.stringMatching(/^Kurgusaldır: /),
    });
    expect(viewFrame(shipped, 'en', page).footer.fictional).toBeUndefined();
  });

  test('names who publishes the portal, unless the portal is called so', () => {
    expect(locales.map((locale) => footerIn(locale).publisher)).toEqual([
      'Nəşr edən: nümunənin redaktorları',
      'Yayıncı: örneğin editörleri',
      'გამომცემელი: ნიმუშის რედაქტორები',
      'Publisher: the editors of the sample',
    ]);
    const { name } = sample.site;
    const publisher = typeof name === 'string' ? inEachLocale(() => name) : name;
    const own = { ...sample, site: { ...sample.site, publisher } };
    expect(viewFrame(own, 'en', page).footer.publisher).toBeUndefined();
  });

  test('leads to pages about the portal, its licence and a correction of the page', () => {
    const { pages, licence, correction } = footerIn('tr');
    expect(pages).toEqual([
      { label: 'Alfabetik dizin', href: '/tr/a-z/' },
      { label: 'Hakkında', href: '/tr/about/' },
      { label: 'Eksikler ve çelişkiler', href: '/tr/status/' },
      { label: 'Kaynaklar', href: '/tr/bibliography/' },
      { label: 'Gizlilik ve çevrim dışı okuma', href: '/tr/privacy/' },
      { label: 'Veri', href: '/tr/data/' },
      { label: 'Anket formu', href: '/tr/survey/' },
      { label: 'Bülten', href: '/tr/bulletin/' },
    ]);
    expect(licence).toEqual({
      label: 'Metin ve veriler: CC0 1.0',
      href: 'https://creativecommons.org/publicdomain/zero/1.0/',
    });
    expect(correction.label).toBe('Düzelt ya da ekle');
    expect(correction.href).toBe('/tr/correct/?page=sectors/kites/');
  });
});

describe('the head of a page', () => {
  const headIn = (locale: Locale) => viewFrame(sample, locale, page).head;

  test('names the portal after the title, but on the home page', () => {
    expect(headIn('en').title).toBe('Kites · Samplebook');
    expect(headIn('en').siteName).toBe('Samplebook');
    expect(headIn('en').icon).toBe('/icon.svg');
    expect(viewFrame(sample, 'en', { title: 'Home', path: '/' }).head.title).toBe('Home');
  });

  test('has the name of the portal in the language of the page, where it has one in each', () => {
    const name = { az: 'Nümunə', tr: 'Örnek', ka: 'ნიმუში', en: 'Sample' };
    const licence = { ...sample.site.licence, name: { ...name, tr: 'Kamu malı' } };
    const named = { ...sample, site: { ...sample.site, name, licence } };
    const { head, masthead, footer } = viewFrame(named, 'tr', page);
    expect([head.title, head.siteName]).toEqual(['Kites · Örnek', 'Örnek']);
    expect([masthead.siteName, footer.siteName]).toEqual(['Örnek', 'Örnek']);
    expect(footer.licence.label).toBe('Metin ve veriler: Kamu malı');
    expect(viewFrame(named, 'ka', page).head.title).toBe('Kites · ნიმუში');
  });

  test('has one address a language, and one for all others', () => {
    const head = headIn('en');
    expect(pathOf(head.canonical)).toBe('/en/sectors/kites/');
    expect(head.alternates.map(({ language, href }) => [language, pathOf(href)])).toEqual([
      ['az', '/az/sectors/kites/'],
      ['tr', '/tr/sectors/kites/'],
      ['ka', '/ka/sectors/kites/'],
      ['en', '/en/sectors/kites/'],
    ]);
    const any = (extra: object) =>
      pathOf(viewFrame(sample, 'tr', { ...page, ...extra }).head.anyLanguage);
    expect(any({})).toBe('/en/sectors/kites/');
    expect(any({ path: '/' })).toBe('/');
    expect(any({ short: '/c/xx-kites/' })).toBe('/c/xx-kites/');
  });

  test('fetches the fonts of its script', () => {
    expect(headIn('en').fonts).toEqual(['/fonts/serif-latin.woff2', '/fonts/sans-latin.woff2']);
    expect(headIn('tr').fonts).toEqual([
      '/fonts/serif-latin.woff2',
      '/fonts/serif-latin-ext.woff2',
      '/fonts/sans-latin.woff2',
      '/fonts/sans-latin-ext.woff2',
    ]);
    expect(viewFrame(sample, 'ka', page).head.fonts).toEqual([
      '/fonts/serif-georgian.woff2',
      '/fonts/serif-latin.woff2',
      '/fonts/sans-georgian.woff2',
      '/fonts/sans-latin.woff2',
    ]);
    // A name in the heading may have characters that the language lacks.
    const named = viewFrame(sample, 'en', { ...page, title: 'Kites of İzmir' });
    expect(named.head.fonts).toContain('/fonts/serif-latin-ext.woff2');
    const plain = viewFrame(sample, 'en', { ...page, title: 'Kites of Straße' });
    expect(plain.head.fonts).toEqual(headIn('en').fonts);
  });

  test('is shared with the card of its page, which has a description of its own', () => {
    const { picture } = headIn('en');
    expect(picture).toMatchObject({ width: 800, height: 420 });
    expect(picture?.href).toMatch(/\/cards\/en\/[\w/-]+\.png\?[0-9a-f]{8}$/);
    expect(picture?.alt).toContain('invented');
  });

  test('names its own language', () => {
    expect(headIn('ka').ogLocale).toBe('ka_GE');
  });
});

test('a page names the edition alone: its short link is explained where it is shared', () => {
  const frame = viewFrame(sample, 'en', { ...page, short: '/c/xx-kites/' });
  expect(frame.edition).toBe('2024 data');
  expect(frame.share?.short?.href).toContain('/c/xx-kites/');
  expect(viewFrame(sample, 'en', page).fictional).toBeDefined();
  expect(viewFrame(shipped, 'en', page).fictional).toBeUndefined();
});

describe('pages outside the languages', () => {
  test('lead to each language from the root', () => {
    const { page: root, languages } = viewLanguageChoice(sample);
    expect(root).toMatchObject({ language: 'en', title: 'Samplebook', heading: 'Samplebook' });
    expect(root.icon).toBe('/icon.svg');
    expect(pathOf(root.found?.canonical ?? '')).toBe('/');
    expect(pathOf(root.found?.preview.picture?.href ?? '')).toBe('/cards/en/home.png');
    expect(root.found?.alternates.map(({ href }) => pathOf(href))).toEqual([
      '/az/',
      '/tr/',
      '/ka/',
      '/en/',
    ]);
    expect(root.fictional.map(({ language }) => language)).toEqual(['az', 'tr', 'ka', 'en']);
    expect(languages.map(({ name, href }) => [name, href])).toEqual([
      ['Azərbaycanca', '/az/'],
      ['Türkçe', '/tr/'],
      ['ქართული', '/ka/'],
      ['English', '/en/'],
    ]);
    expect(viewLanguageChoice(shipped).page.fictional).toEqual([]);
  });

  test('say in each language that there is no page, and are not to be found', () => {
    const { page: missing, texts } = viewMissingPage(sample);
    expect(missing).toMatchObject({ title: '404 · Samplebook', heading: '404', found: undefined });
    expect(missing.language).toBe('en');
    expect(texts.map(({ language }) => language)).toEqual(['az', 'tr', 'ka', 'en']);
    expect(texts[1]?.links.map(({ href }) => href)).toEqual(['/tr/', '/tr/clusters/']);
    expect(texts.map(({ search }) => search)).toEqual([
      '/az/search/',
      '/tr/search/',
      '/ka/search/',
      '/en/search/',
    ]);
  });
});

describe('the accents of a portal', () => {
  const of = (accent: string, accentDark: string) =>
    writeColours({ ...sample, site: { ...sample.site, colours: { accent, accentDark } } });

  test('are written where they differ from those of the stylesheet', () => {
    expect(of('#a62b1f', '#f0826b')).toBeUndefined();
    expect(of('#a62b1f', '#63cdb8')).toContain('--accent:#63cdb8');
    expect(of('#0b6657', '#f0826b')).toContain('--accent:#0b6657');
  });

  test('are dark where the reader wants it dark, and leave print alone', () => {
    expect(writeColours(sample)).toBe(
      '@media screen and (forced-colors:none) and (prefers-color-scheme:light){:root:root{--accent:#0b6657;--accent-wash:#e5eae4}}@media screen and (forced-colors:none) and (prefers-color-scheme:dark){:root:root{--accent:#63cdb8;--accent-wash:#203334}}@media print{:root:root{--accent:#0b6657}}',
    );
  });

  test('bring their grounds with all tones that lie on them', () => {
    const colours = { accent: '#003a8c', paper: '#eef4fb' };
    const css = writeColours({ ...sample, site: { ...sample.site, colours } }) ?? '';
    const [light = '', dark = ''] = css.split('prefers-color-scheme:dark');
    for (const name of ['paper:#eef4fb', 'wash:', 'land:', 'hair:', 'line:', 'accent-wash:'])
      expect(light).toContain(`--${name}`);
    expect(dark).not.toContain('--paper');
    expect(dark).toContain('--accent:');
  });
});
