import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../src/i18n/locales.ts';
import { parseCsv, toRecords } from '../support/csv.ts';
import { siteFolder } from '../support/folders.ts';
import { type Page, readPage, siteFiles } from '../support/pages.ts';
import { portal } from '../support/portal.ts';
import { attribute, type Element, elementsOf, find, textOf } from '../support/tree.ts';

const [edition] = portal.editions;
if (!edition?.data.report) throw new Error('expected an edition with a report, found none');
const { chapters } = edition.data.report;
const folder = (locale: Locale) => `${locale}/reports/${edition.id}/`;
const read = new Map<string, Page>();
function pageAt(locale: Locale, chapter: string): Page {
  const file = `${folder(locale)}${chapter}/index.html`;
  const page = read.get(file) ?? readPage(file);
  read.set(file, page);
  return page;
}
const mainOf = (page: Page) => find(page.document, 'main')[0] as Element;
const withClass = (node: Element, name: string) =>
  [...elementsOf(node)].filter((element) =>
    (attribute(element, 'class') ?? '').split(' ').includes(name),
  );
const idsOf = (node: Element) => [...elementsOf(node)].flatMap((one) => attribute(one, 'id') ?? []);

/** Every value of a page that is named by its place in the data, with what it is there. */
function valuesOf(page: Page): string[] {
  return [...elementsOf(mainOf(page))]
    .filter((one) => attribute(one, 'data-of') !== undefined)
    .map((one) => {
      const shown = attribute(one, 'value') ?? attribute(one, 'datetime') ?? '';
      return `${attribute(one, 'data-of')} ${shown}`;
    });
}

/** The number that a text of a language stands for. */
function parseNumber(text: string, locale: Locale): number {
  // A number takes the ending that its sentence asks for: 321-i, 14’ü, 40%-მა.
  const plain = text.replace(/(?<=[\d%])[-’]\p{L}+$/u, '').replace(/[%\s ]/g, '');
  return Number(
    locale === 'en' ? plain.replaceAll(',', '') : plain.replaceAll('.', '').replace(',', '.'),
  );
}

describe.each(locales)('the report in %s', (locale) => {
  test('has a page for each chapter, one with all, and says what it is', () => {
    const files = new Set(siteFiles());
    const paths = ['', 'all/', ...chapters.map(({ id }) => `${id}/`)];
    expect(paths.filter((path) => !files.has(`${folder(locale)}${path}index.html`))).toEqual([]);
    const kinds = chapters.map(({ id }) => attribute(mainOf(pageAt(locale, id)), 'data-kind'));
    expect(new Set(kinds)).toEqual(new Set(['report']));
  });

  test('shows each value as the data have it', () => {
    const wrong = chapters.flatMap(({ id }) =>
      find(mainOf(pageAt(locale, id)), 'data').filter(
        (one) =>
          parseNumber(textOf(one), locale) !==
          Math.round(Number(attribute(one, 'value')) * 100) / 100,
      ),
    );
    expect(wrong.map((one) => `${attribute(one, 'data-of')}: ${textOf(one)}`)).toEqual([]);
  });

  test('names every paragraph, once on the page with all chapters', () => {
    const all = idsOf(mainOf(pageAt(locale, 'all')));
    expect(all.length).toBe(new Set(all).size);
    const paragraphs = chapters.flatMap(({ id }) =>
      idsOf(mainOf(pageAt(locale, id))).filter((name) => /-p\d+$/.test(name)),
    );
    expect(paragraphs.filter((name) => !all.includes(name))).toEqual([]);
    expect(paragraphs.length).toBeGreaterThan(120);
  });

  test('has its notes on the page, each led to by its number', () => {
    for (const { id } of chapters) {
      const main = mainOf(pageAt(locale, id));
      const ids = new Set(idsOf(main));
      const numbers = withClass(main, 'cite').flatMap((mark) => find(mark, 'a'));
      const astray = numbers.filter((link) => !ids.has((attribute(link, 'href') ?? '').slice(1)));
      expect(astray.map((link) => `${id}: ${attribute(link, 'href')}`)).toEqual([]);
    }
  });

  test('numbers its figures and tables in the order in which they stand', () => {
    const main = mainOf(pageAt(locale, 'all'));
    const numbers = (name: string) =>
      withClass(main, name).map((figure) =>
        Number(/\d+/.exec(textOf(withClass(figure, 'sub')[0] as Element))?.[0]),
      );
    const tables = numbers('report-table');
    expect(tables).toEqual(tables.map((_, index) => index + 1));
    const figures = numbers('named');
    expect(figures).toEqual(figures.map((_, index) => index + 1));
    expect(figures.length).toBeGreaterThan(40);
  });
});

test('every value is the same in all languages', () => {
  for (const { id } of chapters) {
    const [first, ...others] = locales.map((locale) => valuesOf(pageAt(locale, id)).toSorted());
    for (const values of others) expect(values, id).toEqual(first);
  }
});

test('every value is the one in the data package, and no other stands there', () => {
  const rows = toRecords(
    parseCsv(readFileSync(join(siteFolder, `data/${edition.id}/values.csv`), 'utf8')),
  );
  const packed = new Map(rows.map((row) => [row.name, row.date || row.value]));
  const shown = chapters.flatMap(({ id }) => valuesOf(pageAt('ka', id)));
  const wrong = shown.filter((one) => {
    const [name = '', value = ''] = one.split(' ');
    // What is named in a word only, such as "most", shows no number.
    return value !== '' && packed.get(name) !== value;
  });
  expect(wrong).toEqual([]);
  const named = new Set(shown.map((one) => one.split(' ')[0]));
  const unseen = [...packed.keys()].filter((name) => !named.has(name));
  // The whole of which a share is said stands beside the part.
  expect(unseen.filter((name) => !name?.startsWith('count/'))).toEqual([]);
});

test('the action plan has 4 areas, 18 sub-areas, 27 measures, 71 actions', () => {
  const shown = find(mainOf(pageAt('en', 'action-plan')), 'data').map((one) =>
    Number(attribute(one, 'value')),
  );
  expect(shown).toEqual(expect.arrayContaining([4, 18, 27, 71]));
});

test('chapters are read in a sitting: 400 to 1,500 words of prose', () => {
  const long = chapters
    .filter(({ kind }) => kind !== 'annex')
    .map(({ id }) => {
      const prose = withClass(mainOf(pageAt('en', id)), 'report-text')[0] as Element;
      const skipped = new Set(
        [...elementsOf(prose)]
          .filter(({ tagName }) => ['figure', 'sup', 'dl'].includes(tagName))
          .concat(withClass(prose, 'beside'))
          .flatMap((part) => [...elementsOf(part)]),
      );
      const texts = [...find(prose, 'p'), ...find(prose, 'li')].filter((one) => !skipped.has(one));
      return [id, texts.map(textOf).join(' ').split(/\s+/).length] as const;
    });
  expect(long.filter(([, words]) => words < 400 || words > 1500)).toEqual([]);
});
