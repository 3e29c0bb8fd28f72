import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type Locale, locales } from '../../src/i18n/locales.ts';
import { addressesOf } from '../support/addresses.ts';
import { checkLinks } from '../support/check-links.ts';
import { sampleBase, sampleFolder, siteFolder } from '../support/folders.ts';
import { type Page, readPage, readPages, siteFiles } from '../support/pages.ts';
import { strings } from '../support/portal.ts';
import { shorten } from '../support/shorten.ts';
import {
  attribute,
  type Document,
  type Element,
  elementsOf,
  find,
  textOf,
} from '../support/tree.ts';

/** The address that the sample's own `site.yaml` gives. */
const origin = 'https://sample.example.org';
const pages: Page[] = [];
beforeAll(() => {
  pages.push(...readPages(sampleFolder));
});

const page = (locale: Locale, path: string) =>
  readPage(`${locale}/${path}index.html`, sampleFolder).document;
const notices = (locale: Locale, path: string, kind: string): Element[] =>
  find(page(locale, path), 'p').filter((element) =>
    attribute(element, 'class')?.split(' ').includes(kind),
  );

test('every page of the fictional portal says that it is fictional, in its language', () => {
  const silent = pages.filter(({ path, locale, document }) => {
    const archived = locales.find((one) => path.startsWith(`/archive/2023/${one}/`));
    const own = locale ?? archived;
    const spoken = own ? [own] : locales;
    const said = find(document, 'p').map(textOf);
    return spoken.some((language) => !said.includes(strings[language].fictional as string));
  });
  // The editor shows nothing of the portal to readers.
  expect(silent.map(({ path }) => path)).toEqual(['/admin/']);
  expect(pages.length).toBeGreaterThan(80);
});

test('the editor is there for those who know its address: only the desk of editors leads to it', () => {
  // The page about privacy says what the forms send, without a link.
  const found = siteFiles(sampleFolder).filter(
    (file) =>
      /\.(html|xml|txt)$/.test(file) && !/\/(privacy|desk(\/[a-z-]+)?)\/index\.html$/.test(file),
  );
  const telling = found.filter((file) =>
    /\/admin\/(?!cms)/.test(readFileSync(join(sampleFolder, file), 'utf8')),
  );
  expect(telling).toEqual([]);
  const editor = pages.find(({ path }) => path === '/admin/');
  expect(editor?.html).toContain('<meta name="robots" content="noindex">');
  expect(siteFiles(sampleFolder)).toContain('admin/cms/npm/index.js');
});

test('no page of the real portal says so or shows a cluster of the fictional one', () => {
  // Names of scripts end with letters of chance.
  const files = siteFiles(siteFolder).filter((file) => !file.startsWith('assets/'));
  expect(files.filter((file) => file.includes('/xx-') || file.includes('XX'))).toEqual([]);
  for (const locale of locales) {
    const home = readPage(`${locale}/index.html`, siteFolder);
    expect(textOf(home.document)).not.toContain(strings[locale].fictional);
  }
});

test('every link of a portal that stands below a path leads somewhere below that path', () => {
  const { broken, followed } = checkLinks(sampleFolder, origin, sampleBase);
  expect(broken).toEqual([]);
  expect(followed).toBeGreaterThan(2000);
});

test('no address on any page leaves the path', () => {
  const outside = pages.flatMap(({ path, ...rest }) =>
    addressesOf({ path, ...rest })
      .filter(({ value }) => /^\/(?!\/)/.test(value) && !value.startsWith(sampleBase))
      .map(({ where, value }) => `${path}: ${where} ${value}`),
  );
  expect(shorten(outside)).toEqual([]);
});

test('styles, scripts and data of pages load their files from below the path', () => {
  const wrong: string[] = [];
  for (const file of siteFiles(sampleFolder)) {
    if (!/\.(css|js|html)$/.test(file) || file.startsWith('pagefind/')) continue;
    const text = readFileSync(join(sampleFolder, file), 'utf8');
    for (const [, address = ''] of text.matchAll(
      /["'(](\/(?:fonts|assets|pagefind|data)\/[^"')]*)/g,
    )) {
      wrong.push(`${file}: ${address}`);
    }
  }
  expect(shorten(wrong)).toEqual([]);
});

test('a cluster without a name in a language shows the original there, marked and with a notice', () => {
  for (const [locale, language] of [
    ['az', 'gürcü'],
    ['tr', 'Gürcüce'],
  ] as const) {
    const [heading] = find(page(locale, 'clusters/xx-kites/'), 'h1');
    expect(heading && textOf(heading)).toBe('ფრანების პლატფორმა');
    expect(heading && attribute(heading, 'lang')).toBe('ka');
    expect(notices(locale, 'clusters/xx-kites/', 'fallback').map(textOf).join()).toContain(
      language,
    );
  }
  for (const locale of ['ka', 'en'] as const) {
    expect(notices(locale, 'clusters/xx-kites/', 'fallback')).toEqual([]);
  }
});

test('a page without a text in a language shows the nearest one, marked and with a notice', () => {
  for (const [locale, shown, title] of [
    ['az', 'tr', 'Bu örnek hakkında'],
    ['ka', 'en', 'About this sample'],
  ] as const) {
    const [heading] = find(page(locale, 'about/'), 'h1');
    expect(heading && textOf(heading)).toBe(title);
    const parent = heading?.parentNode as Element;
    expect(attribute(parent, 'lang')).toBe(shown);
    expect(notices(locale, 'about/', 'fallback').length).toBe(1);
  }
  expect(notices('en', 'about/', 'fallback')).toEqual([]);
});

test('a translation whose source has changed since says so, and no other page does', () => {
  expect(notices('tr', 'about/', 'stale').map(textOf)).toEqual([strings.tr['stale.page']]);
  expect(notices('en', 'about/', 'stale')).toEqual([]);
});

/** The text of an entry; that of some kinds folds on phones. */
const proseOf = (document: Document) =>
  find(document, 'div').find((part) => /^prose-page\b/.test(attribute(part, 'class') ?? ''));

test('a text of an entry falls back to the nearest language, and its page stays in its own', () => {
  const fallen = [
    ['practices/borrowed-umbrellas/', { ka: 'en' }],
    ['concepts/lid-quotient/', { az: 'en', tr: 'en' }],
    ['news/first-whistle/', { az: 'tr', ka: 'en' }],
    ['events/tea-at-four/', { az: 'ka', tr: 'ka', en: 'ka' }],
    ['concepts/spout-theory/', {}],
    ['countries/XX/', {}],
    ['survey/', {}],
  ] as const;
  for (const [path, shown] of fallen) {
    for (const locale of locales) {
      const text = proseOf(page(locale, path));
      const expected = (shown as Partial<Record<Locale, Locale>>)[locale];
      expect(text && attribute(text, 'lang'), `${locale} ${path}`).toBe(expected);
      expect(notices(locale, path, 'fallback'), `${locale} ${path}`).toHaveLength(expected ? 1 : 0);
    }
  }
  const practice = page('ka', 'practices/borrowed-umbrellas/');
  expect(find(practice, 'h1').map(textOf)).toEqual(['ქოლგა ფრანისგან']);
});

test('within a text that falls back, what the page puts into it is marked as its own language', () => {
  const text = proseOf(page('ka', 'practices/borrowed-umbrellas/'));
  const georgian = [...elementsOf(text as Element)].filter(
    (element) => attribute(element, 'lang') === 'ka',
  );
  const [guild] = find(text as Element, 'a', {
    href: `${sampleBase}ka/organisations/teapot-guild/`,
  });
  expect(guild && textOf(guild)).toBe('მეჩაიდნეთა კავშირი');
  expect(georgian).toContain(guild);
  const tips = find(text as Element, 'span', { role: 'tooltip' });
  expect(tips.map(textOf)).toContain('ტუჩიანი ჭურჭელი, რომელიც წვეთავს.');
  expect(georgian).toEqual(expect.arrayContaining(tips));
});

test('a stale translation of a text of an entry says so', () => {
  expect(notices('tr', 'news/first-whistle/', 'stale')).toHaveLength(1);
  expect(notices('az', 'practices/borrowed-umbrellas/', 'stale')).toEqual([]);
});

test('progress of an action is told where it is reported, and that it is not where nothing is', () => {
  const part = page('en', 'strategies/dry-saucer-plan/p1/');
  const words = (id: string) => find(part, 'li', { id }).map(textOf).join();
  const silence = strings.en['strategy.noReport'] as string;
  expect(words('a1-1-1')).toContain('Twelve spouts are measured');
  expect(words('a1-1-1')).not.toContain(silence);
  expect(words('a1-1-2')).toContain(silence);
});

test('bodies are credited with what they did for a text', () => {
  const [credits] = find(page('en', 'concepts/spout-theory/'), 'p', { class: 'credits' });
  const [translated] = find(page('tr', 'concepts/spout-theory/'), 'p', { class: 'credits' });
  expect(credits && textOf(credits)).toContain('the editors of the sample');
  expect(translated && textOf(translated)).toContain('Emzik Üniversitesi');
  expect(translated && textOf(translated)).toContain('Demlikçiler Birliği');
});

test('an everyday word gets no link in prose, and neither does one in a link; another term does', () => {
  const terms = (path: string) =>
    find(page('en', path), 'a', { class: 'term' }).map((link) => textOf(link));
  expect(textOf(page('en', 'about/'))).toContain('its clusters are invented');
  expect(terms('about/')).toEqual(['teapots']);
  expect(terms('practices/borrowed-umbrellas/')).toEqual(['teapot']);
  expect(terms('concepts/spout-theory/')).toEqual(['teapot', 'kite']);
});

test('news are kept by year, the newest first, and events are listed', () => {
  const parts = find(page('en', 'news/'), 'section').map((section) => attribute(section, 'id'));
  const years = parts.filter((id) => id?.startsWith('y'));
  expect(years).toEqual(['y2024', 'y2023']);
  const events = find(page('ka', 'events/'), 'a').map((link) => attribute(link, 'href'));
  expect(events).toContain(`${sampleBase}ka/events/tea-at-four/`);
});

test('the switch marks the languages in which a page is a draft or missing', () => {
  const marked = (path: string) =>
    find(page('en', path), 'a')
      .filter((link) => attribute(link, 'data-keep-state') !== undefined)
      .filter((link) => textOf(link).endsWith('*'))
      .map((link) => attribute(link, 'hreflang'));
  expect(marked('about/')).toEqual(['az', 'tr', 'ka']);
  expect(marked('clusters/xx-clouds/')).toEqual(['az', 'ka', 'en']);
  expect(marked('glossary/')).toEqual([]);
});

test('the search of a portal below a path looks for its index there', () => {
  const files = siteFiles(sampleFolder);
  const scripts = files
    .filter((file) => file.startsWith('assets/') && file.endsWith('.js'))
    .map((file) => ({
      name: file.slice('assets/'.length),
      code: readFileSync(join(sampleFolder, file), 'utf8'),
    }));
  const base = sampleBase.replace(/\/$/, '');
  const based = scripts.filter(({ code }) => code.includes(base));
  const searching = scripts.filter(({ code }) => code.includes('/pagefind/'));
  expect(searching.length).toBeGreaterThan(0);
  // Scripts take the path from one that they share.
  for (const { name, code } of searching) {
    expect(
      based.some((one) => one.name === name || code.includes(one.name)),
      name,
    ).toBe(true);
  }
  expect(files).toEqual(expect.arrayContaining(['pagefind/en/pages.txt', 'pagefind/search.json']));
});
