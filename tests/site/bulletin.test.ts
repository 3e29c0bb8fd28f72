import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Locale, locales } from '../../src/i18n/locales.ts';
import { addressesOf } from '../support/addresses.ts';
import { sampleBase, sampleFolder, siteFolder } from '../support/folders.ts';
import { readPage, siteFiles } from '../support/pages.ts';
import { portal, site, strings } from '../support/portal.ts';
import { attribute, elementsOf, find, textOf } from '../support/tree.ts';

const letters = locales.flatMap((locale) =>
  portal.bulletins.map(({ id, data }) => ({ locale, id, data })),
);
const letterOf = (locale: Locale, id: string, folder = siteFolder) =>
  readPage(`${locale}/bulletin/${id}/email.html`, folder);

test('the portal has an issue, and the list and the e-mail of each are linked', () => {
  expect(portal.bulletins.length).toBeGreaterThan(0);
  for (const { locale, id } of letters) {
    const links = (file: string) =>
      find(readPage(file).document, 'a').map((link) => attribute(link, 'href'));
    expect(links(`${locale}/bulletin/index.html`)).toContain(`/${locale}/bulletin/${id}/`);
    const own = links(`${locale}/bulletin/${id}/index.html`);
    expect(own).toContain(`/${locale}/bulletin/${id}/email.html`);
  }
});

test('the page and the e-mail of an issue tell of the same entries in the same words', () => {
  for (const { locale, id, data } of letters) {
    const { parts, title, lead } = data;
    const page = readPage(`${locale}/bulletin/${id}/index.html`);
    const [main] = find(page.document, 'main');
    const told = [title[locale], lead[locale], ...parts.map(({ text }) => text[locale])];
    for (const words of told) {
      expect(main && textOf(main)).toContain(words);
      expect(textOf(letterOf(locale, id).document)).toContain(words);
    }
    const addresses = addressesOf(letterOf(locale, id)).map(({ value }) => value);
    for (const { ref } of parts) expect(addresses).toContain(`${site.address}/${locale}/${ref}/`);
  }
});

test.each(letters)('the e-mail $id in $locale is light, still and complete', ({ locale, id }) => {
  const { document, html } = letterOf(locale, id);
  expect(Buffer.byteLength(html)).toBeLessThan(100_000);
  const elements = [...elementsOf(document)];
  const [root] = find(document, 'html');
  expect(root && attribute(root, 'lang')).toBe(locale);
  const names = new Set(elements.map(({ tagName }) => tagName));
  for (const name of ['script', 'style', 'link', 'form', 'svg', 'iframe']) {
    expect(names).not.toContain(name);
  }
  const pictures = find(document, 'img');
  expect(pictures.length).toBeGreaterThan(0);
  for (const picture of pictures) {
    expect(attribute(picture, 'alt')).toMatch(/\p{L}{3}/u);
    expect(Number(attribute(picture, 'width'))).toBeLessThanOrEqual(600);
    const src = attribute(picture, 'src') ?? '';
    expect(src.startsWith(`${site.address}/`)).toBe(true);
    expect(existsSync(join(siteFolder, new URL(src).pathname))).toBe(true);
  }
});

test('the search passes e-mails over', () => {
  for (const { locale, id } of letters) {
    expect(letterOf(locale, id).html).toContain('<meta name="robots" content="noindex">');
  }
});

test('an issue of a portal below a path says that it is fictional, and its addresses hold the path', () => {
  const own = siteFiles(sampleFolder).filter((file) => file.endsWith('/email.html'));
  expect(own).toHaveLength(locales.length);
  for (const locale of locales) {
    const letter = letterOf(locale, '2024-1', sampleFolder);
    expect(find(letter.document, 'p').map(textOf)).toContain(strings[locale].fictional);
    const inside = addressesOf(letter).filter(({ value }) =>
      value.startsWith('https://sample.example.org'),
    );
    expect(inside.length).toBeGreaterThan(6);
    for (const { value } of inside) {
      expect(value.startsWith(`https://sample.example.org${sampleBase}${locale}/`)).toBe(true);
    }
  }
});
