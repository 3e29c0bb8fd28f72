import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSearch } from '../../scripts/open-search.ts';
import { listAnswers } from '../../src/search/evaluate/list-answers.ts';
import { keepLanguages } from '../../src/testing/keep-languages.ts';
import { readCutSample } from '../../src/testing/sample-portal.ts';
import { addressesOf } from '../support/addresses.ts';
import { checkLinks } from '../support/check-links.ts';
import { root } from '../support/folders.ts';
import { readPage, readPages, siteFiles } from '../support/pages.ts';
import { runBuild } from '../support/run-build.ts';
import { attribute, find, textOf } from '../support/tree.ts';

// A portal that looks otherwise and does without parts of the site, built as its site.yaml says.

const mark =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path d="M0 0h10v10z"/></svg>';

const told = `
theme:
  mark: mark.svg
  card: card.png
  fonts:
    tables:
      file: own.woff2
      licence: { name: SIL Open Font License 1.1 }
      languages: [en]
  logos:
    - file: mark.svg
      name: { az: Nazirlik, en: The ministry }
      url: https://ministry.example/
links:
  header:
    - to: /members/
  footer:
    - to: https://ministry.example/about
      label: { az: Nazirlik haqqında, en: About the ministry }
off: [survey, timeline, glossary, practices, map]
`;

const member = (title: string) => `---
title: ${title}
lead: ${title}.
status: original
---

${title}.
`;

const unlink = (prose: string) => prose.replace(/\[([^\]]+)\]\(\/timeline\/[^)]*\)/g, '$1');

let place = '';
const site = () => join(place, 'site');
const page = (path: string) => readPage(join(path, 'index.html').slice(1), site());

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'clusterbook-theme-'));
  const portal = join(place, 'portal');
  for (const [file, bytes] of keepLanguages(readCutSample(), ['az', 'en'])) {
    mkdirSync(dirname(join(portal, file)), { recursive: true });
    // Prose leads to no part that is switched off: the check would not have it.
    const isProse = file.endsWith('.mdx');
    writeFileSync(join(portal, file), isProse ? unlink(bytes.toString()) : bytes);
  }
  const own = readFileSync(join(portal, 'site.yaml'), 'utf8')
    .replace(/accent: .*/, "accent: '#003a8c'")
    .replace(/accentDark: .*/, "accentDark: '#8fb4ff'");
  writeFileSync(join(portal, 'site.yaml'), own + told);
  mkdirSync(join(portal, 'theme'));
  writeFileSync(join(portal, 'theme/mark.svg'), mark);
  const card = { width: 1200, height: 630, channels: 3, background: '#003a8c' } as const;
  await sharp({ create: card }).png().toFile(join(portal, 'theme/card.png'));
  copyFileSync(join(root, 'public/fonts/serif-latin.woff2'), join(portal, 'theme/own.woff2'));
  mkdirSync(join(portal, 'pages/members'));
  writeFileSync(join(portal, 'pages/members/az.mdx'), member('Üzvlər'));
  writeFileSync(join(portal, 'pages/members/en.mdx'), member('Members (Łódź)'));
  await runBuild(['--portal', portal, '--out', site()]);
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

const off = /^(?:\/(?:az|en))\/(?:survey|timeline|glossary|practices|map)\//;

test('parts that are switched off have no page, no link and no file of data', () => {
  const paths = [...readPages(site())].map(({ path }) => path);
  expect(paths.length).toBeGreaterThan(100);
  expect(paths.filter((path) => off.test(path))).toEqual([]);
  const links = [...readPages(site())].flatMap((one) =>
    addressesOf(one).map(({ value }) => URL.parse(value, 'https://example.org')?.pathname ?? ''),
  );
  expect(links.filter((path) => off.test(path))).toEqual([]);
  expect(siteFiles(site())).not.toContain('data/practices.json');
});

test('no link of the other pages leads nowhere', () => {
  const canonical = find(page('/en/clusters/').document, 'link', { rel: 'canonical' })[0];
  const origin = new URL((canonical && attribute(canonical, 'href')) ?? '').origin;
  const { broken, followed } = checkLinks(site(), origin);
  expect(broken).toEqual([]);
  expect(followed).toBeGreaterThan(1000);
});

test('the search finds nothing of them', async () => {
  const search = await openSearch(join(site(), 'pagefind'));
  try {
    const answers = await listAnswers('umbrellas', 'en', search.site);
    expect(answers.length).toBeGreaterThan(0);
    expect(answers.filter((path) => off.test(path))).toEqual([]);
  } finally {
    await search.close();
  }
});

test('every page has the mark, the accent, the links and the logos', () => {
  const { document, html } = page('/en/clusters/xx-teapots/');
  expect(html).toMatch(/--accent:#003a8c/);
  expect(html).toMatch(/prefers-color-scheme:dark\)\{:root:root\{[^}]*--accent:#8fb4ff/);
  const icon = find(document, 'link', { rel: 'icon' })[0];
  expect(icon && attribute(icon, 'href')).toBe('/theme/mark.svg');
  const [masthead] = find(document, 'header');
  const names = masthead ? find(masthead, 'a').map((link) => textOf(link).trim()) : [];
  expect(names).toContain('Members (Łódź)');
  expect(names).not.toContain('Map');
  const logo = find(document, 'img', { alt: 'The ministry' })[0];
  expect(logo && attribute(logo, 'src')).toBe('/theme/mark.svg');
  const links = find(document, 'a').map((link) => attribute(link, 'href'));
  expect(links).toEqual(
    expect.arrayContaining(['https://ministry.example/', 'https://ministry.example/about']),
  );
  const card = find(document, 'meta', { property: 'og:image' })[0];
  expect(card && attribute(card, 'content')).toMatch(/\/theme\/card\.png$/);
});

test('a page of its own stands at its own address, in its languages', () => {
  const { document } = page('/az/members/');
  expect(find(document, 'h1').map(textOf).join().trim()).toBe('Üzvlər');
  expect(
    find(document, 'link', { hreflang: 'en' }).map((link) =>
      attribute(link, 'href')?.replace(/^https:\/\/[^/]*/, ''),
    ),
  ).toEqual(['/en/members/']);
});

test('its own letters are fetched, published with their licence, and set the words of pictures', () => {
  const preloads = (path: string) =>
    find(page(path).document, 'link', { rel: 'preload' }).map((link) => attribute(link, 'href'));
  expect(preloads('/en/clusters/')).toEqual(['/fonts/serif-latin.woff2', '/theme/own.woff2']);
  // Not meant for Azerbaijani, whose letters it lacks.
  expect(preloads('/az/clusters/')).toEqual([
    '/fonts/serif-latin.woff2',
    '/fonts/sans-latin.woff2',
  ]);
  expect(page('/en/clusters/').html).toContain("--own-sans:'Portal Sans',");
  expect(readFileSync(join(site(), 'theme/fonts.txt'), 'utf8')).toBe(
    'own.woff2  SIL Open Font License 1.1\n',
  );
  const styles = readdirSync(join(site(), 'assets')).filter((name) => name.endsWith('.css'));
  const css = styles.map((name) => readFileSync(join(site(), 'assets', name), 'utf8')).join('');
  expect(css).toMatch(/--sans:\s*var\(--own-sans,\s*\)/);
});

test('a page with letters from elsewhere brings their font, and no other page does', () => {
  const members = page('/en/members/').html;
  expect(members).toContain('url(/fonts/sans-latin-east.woff2)');
  expect(members).not.toContain('latin-west');
  // In Azerbaijani its name, which the header of every page has, is without such a letter.
  expect(page('/az/clusters/').html).not.toContain('latin-east');
});

test('the cover of the report bears the name and the mark', () => {
  const { document } = page('/en/reports/2024/all/');
  const [cover] = find(document, 'p', { class: 'of' });
  expect(cover && textOf(cover).trim()).toBe('Samplebook');
  expect(cover && find(cover, 'img').map((image) => attribute(image, 'src'))).toEqual([
    '/theme/mark.svg',
  ]);
});
