import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepLanguages } from '../../workshop/testing/keep-languages.ts';
import { renameLanguage } from '../../workshop/testing/rename-language.ts';
import { readCutSample } from '../../workshop/testing/sample-portal.ts';
import { startJourney } from '../support/journey.ts';
import { readPage, readPages, siteFiles } from '../support/pages.ts';
import { runBuild } from '../support/run-build.ts';
import { attribute, childrenOf, find, isElement, type Node, textOf } from '../support/tree.ts';

// Two languages are added of which no message is translated. In Spanish the portal has all of its own texts, in Arabic
// none. The Spanish texts are in Georgian letters here: whatever is in both is seen to be.

const journey = startJourney();
const site = journey.path('site');

beforeAll(async () => {
  const files = renameLanguage(keepLanguages(readCutSample(), ['en', 'ka']), 'ka', 'es');
  for (const [file, bytes] of files) journey.write(join('portal', file), bytes);
  await journey.run('npm run languages -- new es --portal portal');
  await journey.run('npm run languages -- new ar --portal portal');
  const portal = journey.path('portal');
  await runBuild(['--portal', portal, '--out', site, '--no-cards', '--no-search']);
}, 480_000);

afterAll(() => journey.remove());

const georgian = /[\u10d0-\u10ff]/u;
// The title of a text that is shown in another language is that of its page.
const apart = new Set(['script', 'style', 'code', 'pre', 'noscript', 'title']);

/** Every text of a page with its language, but for code. */
function* textsOf(node: Node, lang = ''): Generator<{ text: string; lang: string }> {
  if (apart.has(node.nodeName)) return;
  const own = (isElement(node) && attribute(node, 'lang')) || lang;
  const text = 'value' in node ? node.value.replace(/\s+/g, ' ').trim() : '';
  if (text !== '') yield { text, lang: own };
  for (const child of childrenOf(node)) yield* textsOf(child, own);
}

const pagesIn = (lang: string) =>
  [...readPages(site)].filter(({ file }) => file.startsWith(`${lang}/`));

test('no mark of a language leaves the program', () => {
  const texts = siteFiles(site).filter((file) => /\.(?:html|json|csv|svg|xml|txt|ics)$/.test(file));
  const marked = texts.filter((file) =>
    /[\u{e0001}\u{e0002}\u{e0200}-\u{e03ff}]/u.test(readFileSync(join(site, file), 'utf8')),
  );
  expect(texts.length).toBeGreaterThan(500);
  expect(marked).toEqual([]);
});

test('an English sentence holds nothing of the other language but what it quotes', () => {
  const mixed = pagesIn('es').flatMap(({ path, document }) =>
    [...textsOf(document)]
      .filter(({ lang }) => lang === 'en')
      // Names in quotation marks, and that of a page before the name of its site.
      .map(({ text }) => text.replace(/“[^”]*”/g, '').replace(/^[^·]* · /, ''))
      .filter((text) => georgian.test(text))
      .map((text) => `${path}: ${text}`),
  );
  expect(pagesIn('es').length).toBeGreaterThan(100);
  expect(mixed).toEqual([]);
});

test('nothing English stands on a page as if it were in its language', () => {
  const sentence = /\b(?:the|of|and|is|are|not|this|in|by|with)\b/;
  const unmarked = pagesIn('es').flatMap(({ path, document }) =>
    [...textsOf(document)]
      .filter(({ text, lang }) => lang === 'es' && sentence.test(text) && !/https?:/.test(text))
      .map(({ text }) => `${path}: ${text}`),
  );
  expect(unmarked).toEqual([]);
});

describe('a page says once that some of it is in English', () => {
  test.each([
    ['es', 'Some of this page is not in Spanish yet: it is in English.'],
    ['ar', 'Some of this page is not in Arabic yet: it is in English.'],
  ])('in %s', (lang, said) => {
    const notes = pagesIn(lang)
      .filter(({ document }) => find(document, 'footer', { class: 'foot' }).length > 0)
      .map(({ document }) =>
        find(document, 'p')
          .filter((one) => attribute(one, 'data-stand-in') !== undefined)
          .map((one) => `${attribute(one, 'lang')}: ${textOf(one)}`),
      );
    expect(new Set(notes.map(String))).toEqual(new Set([`en: ${said}`]));
  });

  test('and no page in English does', () => {
    expect(pagesIn('en').filter(({ html }) => html.includes('data-stand-in'))).toEqual([]);
  });
});

test('plurals and numbers of an English sentence are English, those of the page its own', () => {
  const read = (path: string) => [...textsOf(readPage(path, site).document)];
  expect(read('es/index.html')).toContainEqual({ text: '3 clusters', lang: 'en' });
  expect(read('es/figures/gallery-bar/index.html')).toContainEqual({ text: '1240', lang: 'es' });
  expect(
    read('es/figures/gallery-bar/index.html')
      .map(({ text }) => text)
      .join('\n'),
  ).toContain('most – Kettle Valley (1,240)');
});

test('a page in Arabic is written from right to left, and the English in it from left to right', () => {
  for (const { html } of pagesIn('ar')) expect(html).toContain('<html lang="ar" dir="rtl">');
  const [home] = pagesIn('ar').filter(({ file }) => file === 'ar/index.html');
  expect(home?.html).toMatch(/<a class="skip" href="#main" lang="en" dir="ltr">\s*Skip to content/);
  expect(pagesIn('es').filter(({ html }) => html.includes('dir="rtl"'))).toEqual([]);
});

test('files for programs have no English under the code of another language', () => {
  const [head = '', first = ''] = readFileSync(join(site, 'data/sectors.csv'), 'utf8').split('\n');
  const cell = (name: string) => first.split(',')[head.split(',').indexOf(name)];
  expect([cell('name_en'), cell('name_es'), cell('name_ar')]).toEqual([
    'Bottled clouds',
    'ჩამოსხმული ღრუბელი',
    '',
  ]);
  const { items } = JSON.parse(readFileSync(join(site, 'data/v1/sectors.json'), 'utf8'));
  expect(items[0]).toMatchObject({ name_en: 'Bottled clouds', name_ar: '' });
});

test('scripts have every word that they have in English', () => {
  const wordsIn = (lang: string, path: string) => {
    const { html } = readPage(`${lang}/${path}`, site);
    const data = [...html.matchAll(/<script type="application\/json"[^>]*>([^<]*)<\/script>/g)];
    return data.flatMap(([, json = '']) => {
      const value: unknown = JSON.parse(json);
      const fields = typeof value === 'object' && value !== null ? Object.entries(value) : [];
      return fields.flatMap(([name, text]) =>
        typeof text === 'string' && text !== '' ? [name] : [],
      );
    });
  };
  for (const path of ['map/index.html', 'clusters/index.html', 'practices/index.html']) {
    expect(wordsIn('ar', path), path).toEqual(wordsIn('en', path));
  }
  expect(wordsIn('ar', 'map/index.html')).toEqual(expect.arrayContaining(['shown', 'none']));
});
