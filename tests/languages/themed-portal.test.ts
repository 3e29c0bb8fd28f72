import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSearch } from '../../workshop/open-search.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { listAnswers } from '../../workshop/search/list-answers.ts';
import { addressesOf } from '../support/addresses.ts';
import { checkLinks } from '../support/check-links.ts';
import { addedFolder } from '../support/folders.ts';
import { readPage, readPages, siteFiles } from '../support/pages.ts';
import { attribute, find, textOf } from '../support/tree.ts';

// A portal that looks otherwise and does without parts of the site, built as its site.yaml says.

const page = (path: string) => readPage(join(path, 'index.html').slice(1), addedFolder);

const off = /^(?:\/(?:az|de|ru))\/(?:survey|timeline|glossary|practices|map)\//;

test('parts that are switched off have no page, no link and no file of data', () => {
  const paths = [...readPages(addedFolder)].map(({ path }) => path);
  expect(paths.length).toBeGreaterThan(100);
  expect(paths.filter((path) => off.test(path))).toEqual([]);
  const links = [...readPages(addedFolder)].flatMap((one) =>
    addressesOf(one).map(({ value }) => URL.parse(value, 'https://example.org')?.pathname ?? ''),
  );
  expect(links.filter((path) => off.test(path))).toEqual([]);
  expect(siteFiles(addedFolder)).not.toContain('data/practices.json');
});

test('no link of the other pages leads nowhere', () => {
  const canonical = find(page('/de/clusters/').document, 'link', { rel: 'canonical' })[0];
  const origin = new URL((canonical && attribute(canonical, 'href')) ?? '').origin;
  const { broken, followed } = checkLinks(addedFolder, origin);
  expect(broken).toEqual([]);
  expect(followed).toBeGreaterThan(1000);
});

test('the search finds nothing of them', async () => {
  const search = await openSearch(join(addedFolder, 'pagefind'));
  try {
    const answers = await listAnswers('umbrellas', 'de' as Locale, search.sources('de' as Locale));
    expect(answers.length).toBeGreaterThan(0);
    expect(answers.filter((path) => off.test(path))).toEqual([]);
  } finally {
    await search.close();
  }
});

test('every page has the mark, the accent, the links and the logos', () => {
  const { document, html } = page('/de/clusters/xx-teapots/');
  expect(html).toMatch(/--accent:#003a8c/);
  expect(html).toMatch(/prefers-color-scheme:dark\)\{:root:root\{[^}]*--accent:#8fb4ff/);
  const icon = find(document, 'link', { rel: 'icon' })[0];
  expect(icon && attribute(icon, 'href')).toBe('/theme/mark.svg');
  const [masthead] = find(document, 'header');
  const names = masthead ? find(masthead, 'a').map((link) => textOf(link).trim()) : [];
  expect(names).toContain('Mitglieder (Łódź)');
  expect(names).not.toContain('Karte');
  const logo = find(document, 'img', { alt: 'Das Ministerium' })[0];
  expect(logo && attribute(logo, 'src')).toBe('/theme/mark.svg');
  const links = find(document, 'a').map((link) => attribute(link, 'href'));
  expect(links).toEqual(
    expect.arrayContaining(['https://ministry.example/', 'https://ministry.example/about']),
  );
  // Entries have cards of their own; the picture of the portal stands for its lists.
  const card = find(page('/de/clusters/').document, 'meta', { property: 'og:image' })[0];
  expect(card && attribute(card, 'content')).toMatch(/\/theme\/card\.png$/);
});

test('a page of its own stands at its own address, in its languages', () => {
  const { document } = page('/az/members/');
  expect(find(document, 'h1').map(textOf).join().trim()).toBe('Üzvlər');
  expect(
    find(document, 'link', { hreflang: 'de' }).map((link) =>
      attribute(link, 'href')?.replace(/^https:\/\/[^/]*/, ''),
    ),
  ).toEqual(['/de/members/']);
});

test('its own letters are fetched, published with their licence, and set the words of pictures', () => {
  const preloads = (path: string) =>
    find(page(path).document, 'link', { rel: 'preload' }).map((link) => attribute(link, 'href'));
  expect(preloads('/de/clusters/')).toEqual(['/fonts/serif-latin.woff2', '/theme/own.woff2']);
  // Not meant for Azerbaijani, whose letters it lacks.
  expect(preloads('/az/clusters/')).toEqual([
    '/fonts/serif-latin.woff2',
    '/fonts/serif-latin-ext.woff2',
    '/fonts/sans-latin.woff2',
    '/fonts/sans-latin-ext.woff2',
  ]);
  expect(page('/de/clusters/').html).toContain("--own-sans:'Portal Sans',");
  expect(readFileSync(join(addedFolder, 'theme/fonts.txt'), 'utf8')).toBe(
    'own.woff2  SIL Open Font License 1.1\n',
  );
  const styles = readdirSync(join(addedFolder, 'assets')).filter((name) => name.endsWith('.css'));
  const css = styles
    .map((name) => readFileSync(join(addedFolder, 'assets', name), 'utf8'))
    .join('');
  expect(css).toMatch(/--sans:\s*var\(--own-sans,\s*\)/);
});

test('a page with letters from elsewhere brings their font, and no other page does', () => {
  const members = page('/de/members/').html;
  expect(members).toContain('url(/fonts/sans-latin-east.woff2)');
  expect(members).not.toContain('latin-west');
  // In Azerbaijani its name, which the header of every page has, is without such a letter.
  expect(page('/az/clusters/').html).not.toContain('latin-east');
});

test('the cover of the report bears the name and the mark', () => {
  const { document } = page('/de/reports/2024/all/');
  const [cover] = find(document, 'p', { class: 'of' });
  expect(cover && textOf(cover)).toMatch(/^\s*Samplebook\s*Herausgeber: /);
  expect(cover && find(cover, 'img').map((image) => attribute(image, 'src'))).toEqual([
    '/theme/mark.svg',
  ]);
});
