import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from 'htmlparser2';
import { expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { sampleBase, sampleFolder, siteFolder } from '../support/folders.ts';
import { readPage, siteFiles } from '../support/pages.ts';
import { attribute, type Element, find, textOf } from '../support/tree.ts';

const read = (path: string, folder = sampleFolder) => readFileSync(join(folder, path), 'utf8');
const page = (path: string) => readPage(`${path}index.html`, sampleFolder).document;
const classed = (path: string, name: string) =>
  find(page(path), 'p').filter((one) => attribute(one, 'class')?.split(' ').includes(name));

test('a portal of one edition has no page of changes, and no link to one', () => {
  expect(siteFiles(siteFolder).filter((file) => /(^|\/)changes/.test(file))).toEqual([]);
  for (const locale of locales) {
    const links = ['', 'reports/', 'data/'].flatMap((path) =>
      find(readPage(`${locale}/${path}index.html`, siteFolder).document, 'a'),
    );
    const paths = links.map((link) => attribute(link, 'href') ?? '');
    expect(paths.length).toBeGreaterThan(50);
    expect(paths.filter((path) => path.includes('/changes/'))).toEqual([]);
  }
});

test.each(locales)(
  'what changed is a page of its own in %s, and all its clusters are links',
  (locale) => {
    const document = page(`${locale}/changes/2023-2024/`);
    const [main] = find(document, 'main');
    expect([attribute(main as never, 'data-kind'), attribute(main as never, 'data-id')]).toEqual([
      'changes',
      '2023-2024',
    ]);
    const lists = find(document, 'ul').filter((list) => attribute(list, 'class') === 'changed');
    const rows = lists.flatMap((list) => find(list, 'li'));
    expect(rows).toHaveLength(20);
    for (const row of rows) {
      const [link] = find(row, 'a');
      expect(attribute(link as never, 'href')).toMatch(
        new RegExp(`^${sampleBase}${locale}/clusters/xx-[a-z-]+/$`),
      );
    }
  },
);

test('readers come to it from the reports, the data and the foot of every page', () => {
  for (const from of ['en/reports/', 'en/data/']) {
    const paths = find(page(from), 'a').map((link) => attribute(link, 'href'));
    expect(paths).toContain(`${sampleBase}en/changes/2023-2024/`);
  }
  const foot = find(page('ka/about/'), 'a').map((link) => attribute(link, 'href'));
  expect(foot).toContain(`${sampleBase}ka/changes/`);
});

test('its numbers are files: a row for each change, and items for feeds', () => {
  const lines = read('data/changes-2023-2024.csv').trim().split('\r\n');
  expect(lines[0]?.replace('\uFEFF', '')).toBe(
    'id,name_from,name_to,change,stage_from,stage_to,merged_into,regions,sectors',
  );
  const items = JSON.parse(read('data/changes-2023-2024.json')) as { item: string }[];
  expect(items).toHaveLength(lines.length - 1);
  expect(items[0]?.item).toBe('changes/2023-2024/xx-clouds/new');
});

test('a cluster without a return says so, and keeps its stage with the year', () => {
  const [notice] = classed('en/clusters/xx-yodels/', 'missing');
  expect(textOf(notice as Element)).toBe(
    'Included in 2023, not in 2024. The stage is that of 2023.',
  );
  const stage = textOf(
    find(page('en/clusters/xx-yodels/'), 'dd').find((one) => find(one, 'i').length > 0) as never,
  );
  expect(stage).toMatch(/^Idea as of 2023/);
});

test('the old address of a cluster leads on, in its language and without a script', () => {
  for (const locale of locales) {
    const html = read(`${locale}/clusters/xx-thimble-street/index.html`);
    const target = `${sampleBase}${locale}/clusters/xx-thimbles/`;
    expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${target}"`);
    expect(html).toContain('<meta name="robots" content="noindex"');
    // What stood below it goes with it: an embed in a page of somebody else is still shown.
    for (const file of ['embed/index.html', 'sheet/index.html', 'oembed.json']) {
      expect(read(`${locale}/clusters/xx-thimble-street/${file}`)).toBe(
        read(`${locale}/clusters/xx-thimbles/${file}`),
      );
    }
    expect(
      textOf(find(page(`${locale}/clusters/xx-thimble-street/`), 'main')[0] as Element),
    ).toBeTruthy();
  }
  for (const locale of locales) {
    const target = `href="${sampleBase}${locale}/clusters/xx-thimbles/"`;
    expect(read('c/xx-thimble-street/index.html')).toContain(target);
  }
});

test.each(locales)(
  'a feed reader finds every change once in %s, each with a link that leads there',
  (locale) => {
    const feed = parseFeed(read(`${locale}/changes/feed.xml`));
    const items = feed?.items ?? [];
    const rows = JSON.parse(read('data/changes-2023-2024.json')) as {
      id: string;
      change: string;
      title: Record<string, string>;
    }[];
    expect(items.map(({ title }) => title)).toEqual(rows.map(({ title }) => title[locale]));
    expect(new Set(items.map(({ id }) => id)).size).toBe(rows.length);
    for (const { id = '', link = '', pubDate } of items) {
      const { pathname, hash } = new URL(id);
      const target = page(pathname.slice(sampleBase.length));
      expect(find(target, 'li').map((one) => attribute(one, 'id'))).toContain(hash.slice(1));
      expect(siteFiles(sampleFolder)).toContain(
        `${new URL(link).pathname.slice(sampleBase.length)}index.html`,
      );
      expect(pubDate?.getFullYear()).toBeGreaterThan(2023);
    }
    const [alternate] = find(page(`${locale}/changes/`), 'link').filter(
      (one) => attribute(one, 'type') === 'application/atom+xml',
    );
    expect(alternate && attribute(alternate, 'href')).toBe(
      `${sampleBase}${locale}/changes/feed.xml`,
    );
  },
);
