import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type Locale, type Localized, localeInfo, locales } from '../../src/i18n/locales.ts';
import { refPath } from '../../src/schemas/ref.ts';
import { idsOf } from '../support/addresses.ts';
import { readPage } from '../support/pages.ts';
import { portal } from '../support/portal.ts';
import { shorten } from '../support/shorten.ts';
import { attribute, type Element, elementsOf, find, textOf } from '../support/tree.ts';

/** The alphabets as schools teach them; Georgian pages have names in Latin letters at their end. */
const latin = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const alphabets: Localized = {
  az: 'ABCÇDEƏFGĞHXIİJKQLMNOÖPRSŞTUÜVYZW',
  tr: 'ABCÇDEFGĞHIİJKLMNOÖPQRSŞTUÜVWXYZ',
  ka: `აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ${latin}`,
  en: latin,
};

const kinds = [
  'clusters',
  'regions',
  'sectors',
  'countries',
  'practices',
  'concepts',
  'analyses',
  'programmes',
  'strategies',
  'organisations',
  'figures',
  'paths',
  'news',
  'events',
  'glossary',
] as const;
const addresses = kinds.flatMap((kind) => portal[kind].map(({ id }) => refPath({ kind, id })));

interface LetterSection {
  readonly letter: string;
  readonly links: readonly { readonly name: string; readonly address: string }[];
}

/** The letters of a page; what stands before a name, such as a quotation mark, has no place in an alphabet. */
function readLetters(main: Element): LetterSection[] {
  return find(main, 'section').map((section) => ({
    letter: find(section, 'h2').map(textOf).join().trim(),
    // A heading leads to its own letter, which unfolds on phones.
    links: find(section, 'ul')
      .flatMap((list) => find(list, 'a'))
      .map((link) => ({
        name: textOf(link)
          .trim()
          .replace(/^[^\p{L}\p{N}]+/u, ''),
        address: attribute(link, 'href') ?? '',
      })),
  }));
}

/** The capital with which a name begins, as the language writes it. */
function capitalOf(name: string, locale: Locale): string {
  const first = [...name.normalize('NFC')][0] ?? '';
  return /\p{sc=Geor}/u.test(first) ? first : first.toLocaleUpperCase(localeInfo[locale].tag);
}
const withoutMarks = (letter: string) => letter.normalize('NFD').replace(/\p{M}/gu, '');

describe.each(locales)('the A–Z index in %s', (locale) => {
  const page = readPage(`${locale}/a-z/index.html`);
  const [main] = find(page.document, 'main') as [Element];
  const sections = readLetters(main);
  const links = sections.flatMap(({ links: own }) => own);

  test('names every entry that has an address of its own, once; of a term and its article, the article', () => {
    const listed = links.map(({ address }) => address);
    const lower = (name: string) => name.toLocaleLowerCase(localeInfo[locale].tag);
    const articles = new Set(portal.concepts.map(({ data }) => lower(data.title[locale])));
    const twice = new Set(
      portal.glossary.flatMap(({ id, data }) =>
        articles.has(lower(data.label[locale])) ? [refPath({ kind: 'glossary', id })] : [],
      ),
    );
    const expected = addresses.flatMap((address) =>
      twice.has(address) ? [] : [`/${locale}${address}`],
    );
    expect(listed.toSorted()).toEqual(expected.sort());
    expect(listed.length).toBeGreaterThan(1000);
  });

  test('has the letters of the alphabet in their order, and numbers before them', () => {
    const [first, ...letters] = sections.map(({ letter }) => letter);
    expect(first).toBe('0–9');
    const places = letters.map((letter) => alphabets[locale].indexOf(letter));
    expect(places.filter((place) => place < 0)).toEqual([]);
    expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
  });

  test('has each name under the letter that it begins with', () => {
    const wrong = sections.flatMap(({ letter, links: own }) =>
      own.flatMap(({ name }) => {
        const capital = capitalOf(name, locale);
        const right = alphabets[locale].includes(capital) ? capital : withoutMarks(capital);
        return (letter === '0–9' ? /^\p{N}/u.test(name) : right === letter)
          ? []
          : [`${letter}: ${name}`];
      }),
    );
    expect(shorten(wrong)).toEqual([]);
  });

  test('has the names under a letter in the order of the language', () => {
    const { compare } = new Intl.Collator(localeInfo[locale].tag, { numeric: true });
    const wrong = sections.flatMap(({ links: own }) =>
      own.flatMap(({ name }, index) => {
        const before = own[index - 1]?.name;
        return before !== undefined && compare(before, name) > 0 ? [`${before} > ${name}`] : [];
      }),
    );
    expect(shorten(wrong)).toEqual([]);
  });

  test('leads to each letter from its head', () => {
    const [letters] = find(main, 'nav') as [Element];
    const ids = new Set(idsOf(page));
    expect(find(letters, 'a').map(textOf)).toEqual(sections.map(({ letter }) => letter));
    for (const link of find(letters, 'a')) {
      expect(ids).toContain(attribute(link, 'href')?.slice(1));
    }
  });

  test('is left to other engines: the search of the site finds the entries themselves', () => {
    expect(page.html).not.toMatch(/<meta[^>]+noindex/);
    const ignored = [...elementsOf(main)].filter(
      (element) => attribute(element, 'data-pagefind-ignore') !== undefined,
    );
    const ignoredLinks = ignored.flatMap((element) => find(element, 'a'));
    const toEntries = ignoredLinks.filter((link) => !attribute(link, 'href')?.startsWith('#'));
    expect(toEntries).toHaveLength(links.length);
  });

  test('weighs less than 60 KB as it is sent', () => {
    expect(gzipSync(page.html).length).toBeLessThan(60_000);
  });
});
