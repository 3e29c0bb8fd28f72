import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { readTable } from '../support/figures.ts';
import { sampleBase, sampleFolder } from '../support/folders.ts';
import { type Page, readPage } from '../support/pages.ts';
import { strings } from '../support/portal.ts';
import { attribute, type Element, find, textOf } from '../support/tree.ts';

/** A figure as the list for programs tells of it. */
interface Listed {
  readonly id: string;
  readonly page: Readonly<Record<string, string>>;
  readonly years?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const listed = JSON.parse(
  readFileSync(join(sampleFolder, 'data/figures.json'), 'utf8'),
) as readonly Listed[];
const counted = listed.flatMap(({ id, years = {} }) =>
  Object.keys(years).map((part) => ({ id, part })),
);

const pageOf = (locale: string, id: string, part = ''): Page =>
  readPage(`${locale}/figures/${id}/${part && `${part}/`}index.html`, sampleFolder);

/** The links by which readers choose a year. */
const choicesOf = ({ document }: Page): Element[] =>
  find(document, 'nav')
    .filter((nav) => attribute(nav, 'class') === 'figure-years')
    .flatMap((nav) => find(nav, 'a'));

describe('figures over the editions of the fictional portal', () => {
  test('are those that count, with a page for each published edition and one of all years', () => {
    const ids = new Set(counted.map(({ id }) => id));
    expect([...ids]).toEqual(
      expect.arrayContaining(['gallery-query-stages', 'gallery-query-kinds']),
    );
    expect(ids).not.toContain('gallery-bar');
    expect(new Set(counted.map(({ part }) => part))).toEqual(new Set(['2023', '2024', 'years']));
  });

  test('stand where the list says, with table, files, picture and frame in every language', () => {
    const wrong = counted.flatMap(({ id, part }) =>
      locales.flatMap((locale) => {
        const page = pageOf(locale, id, part);
        const files = readdirSync(join(sampleFolder, locale, 'figures', id, part));
        const main = find(page.document, 'main')[0];
        const address = listed.find((one) => one.id === id)?.years?.[part]?.[locale] ?? '';
        return [
          address.endsWith(`${sampleBase}${locale}/figures/${id}/${part}/`) ? [] : ['address'],
          ['data.csv', 'data.json', 'embed', 'figure.png', 'figure.svg', 'metadata.json'].filter(
            (file) => !files.includes(file),
          ),
          readTable(page) ? [] : ['no table'],
          main && attribute(main, 'data-id') === `${id}/${part}` ? [] : ['id'],
        ]
          .flat()
          .map((what) => `${locale} ${id} ${part}: ${what}`);
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('lead to each other, and say which year is shown', () => {
    const id = 'gallery-query-stages';
    for (const locale of locales) {
      const parts = ['', '2023', 'years'];
      const shown = parts.map((part) => choicesOf(pageOf(locale, id, part)));
      const hrefs = parts.map(
        (part) => `${sampleBase}${locale}/figures/${id}/${part && `${part}/`}`,
      );
      for (const [index, links] of shown.entries()) {
        expect(links.map((link) => attribute(link, 'href'))).toEqual(hrefs);
        const here = links.filter((link) => attribute(link, 'aria-current') === 'page');
        expect(here).toEqual([links[index]]);
      }
      expect(shown[0]?.map(textOf)).toEqual(['2024', '2023', strings[locale]['figure.years.all']]);
    }
  });

  test('hold the numbers of each year beside each other', () => {
    const id = 'gallery-query-kinds';
    const sums = ['2023', '2024'].map((part) =>
      (readTable(pageOf('en', id, part))?.rows ?? []).reduce(
        (total, { cells }) => total + cells.reduce((sum, { value }) => sum + Number(value), 0),
        0,
      ),
    );
    const over = readTable(pageOf('en', id, 'years'));
    const columns = ['2023', '2024'].map((_, index) =>
      (over?.rows ?? []).reduce((sum, { cells }) => sum + Number(cells[index]?.value), 0),
    );
    expect(over?.head.slice(1)).toEqual(['2023', '2024']);
    expect(columns).toEqual(sums);
    expect(sums[0]).toBeGreaterThan(0);
  });

  test('the current edition is found once, and its own address is kept for links', () => {
    const hidden = (part: string) =>
      find(pageOf('en', 'gallery-query-stages', part).document, 'meta').some(
        (meta) => attribute(meta, 'name') === 'robots',
      );
    expect([hidden(''), hidden('2024'), hidden('2023'), hidden('years')]).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });
});
