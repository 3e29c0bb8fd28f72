import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkLinks } from '../../support/check-links.ts';
import { siteFolder } from '../../support/folders.ts';
import { type Page, readPage, readPages, siteFiles } from '../../support/pages.ts';
import { site } from '../../support/portal.ts';
import { shorten } from '../../support/shorten.ts';
import { attribute, find, textOf } from '../../support/tree.ts';

test('every internal link, file and fragment on every page leads somewhere', () => {
  const { broken, followed } = checkLinks(siteFolder, site.address);
  expect(shorten(broken)).toEqual([]);
  expect(followed).toBeGreaterThan(100_000);
});

test('every list is in the menu, or one link below a page that is', () => {
  const linksIn = (page: Page, part: 'nav' | 'main') =>
    find(page.document, part)
      .flatMap((element) => find(element, 'a'))
      .map((link) => (attribute(link, 'href') ?? '').replace(/[?#].*$/, ''));
  // The box in the header leads to results; the other two pages stand in for one that is not there.
  const elsewhere = ['/az/search/', '/az/offline/', '/az/archive/gone/'];
  const home = readPage('az/index.html');
  const menu = linksIn(home, 'nav').filter((path) => path.startsWith('/az/'));
  const near = menu.flatMap((path) => linksIn(readPage(`${path.slice(1)}index.html`), 'main'));
  const reached = new Set([...menu, ...near, ...elsewhere]);
  // Pages of prose are no lists: what they are about leads to them.
  const isProse = ({ document }: Page) =>
    find(document, 'main', { 'data-kind': 'page' }).length > 0;
  const lists = [...readPages()]
    .filter(({ path }) => /^\/az\/([^/]+\/|.*\/by\/\w+\/)$/.test(path))
    .filter((page) => !isProse(page));
  expect(lists.length).toBeGreaterThan(20);
  expect(lists.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
});

test('a link into the filtered list names facets and values that the list offers', () => {
  const offered = new Map<string, Set<string>>();
  const list = readPage('en/clusters/index.html').document;
  for (const facet of find(list, 'section').filter((element) => attribute(element, 'data-facet'))) {
    const values = find(facet, 'a').map((link) => attribute(link, 'data-value') as string);
    offered.set(attribute(facet, 'data-facet') as string, new Set(values));
  }
  let followed = 0;
  const wrong: string[] = [];
  for (const page of readPages()) {
    for (const link of find(page.document, 'a')) {
      const [path = '', query] = (attribute(link, 'href') ?? '').split('?');
      if (!query || !/^\/\w\w\/clusters\/$/.test(path)) continue;
      for (const [facet, values] of new URLSearchParams(query.split('#')[0])) {
        followed += 1;
        for (const value of values.split(',')) {
          if (!offered.get(facet)?.has(value)) wrong.push(`${page.path}: ${facet}=${value}`);
        }
      }
    }
  }
  expect(shorten(wrong)).toEqual([]);
  expect(followed).toBeGreaterThan(0);
});

test('without a script each value of a filter leads to as many entries as it promises', () => {
  const wrong: string[] = [];
  const list = readPage('en/clusters/index.html').document;
  let followed = 0;
  for (const facet of find(list, 'section').filter((element) => attribute(element, 'data-facet'))) {
    for (const item of find(facet, 'li')) {
      const [link] = find(item, 'a');
      const [count] = find(item, 'span', { class: 'num' });
      const [path = '', anchor] = (attribute(link as never, 'href') ?? '').split('#');
      const promised = Number(textOf(count as never).replace(/\D/g, ''));
      const target = readPage(`${path.slice(1)}index.html`).document;
      const place = anchor ? find(target, 'section', { id: anchor }) : find(target, 'main');
      const entries = place
        .flatMap((element) => find(element, 'ul'))
        .filter((element) => /^entry-list\b/.test(attribute(element, 'class') ?? ''));
      const found = entries.flatMap((element) => find(element, 'li')).length;
      followed += 1;
      if (found !== promised)
        wrong.push(`${path}#${anchor ?? ''}: ${promised} promised, ${found} found`);
    }
  }
  expect(shorten(wrong)).toEqual([]);
  expect(followed).toBeGreaterThan(100);
});

test('each stage of a sector is an anchor on the page of the sector', () => {
  const clusters = JSON.parse(readFileSync(join(siteFolder, 'data/clusters.json'), 'utf8')) as {
    sectors: string;
    stage: string | null;
  }[];
  const missing = clusters.flatMap(({ sectors, stage }) =>
    sectors.split(';').flatMap((sector) => {
      const anchor = `stage-${stage ?? 'not-reported'}`;
      const page = readPage(`tr/sectors/${sector}/index.html`);
      return find(page.document, 'section', { id: anchor }).length === 1
        ? []
        : [`${page.path}#${anchor}`];
    }),
  );
  expect(shorten(missing)).toEqual([]);
});

test('every cluster has a short link', () => {
  const files = new Set(siteFiles());
  const clusters = JSON.parse(readFileSync(join(siteFolder, 'data/clusters.json'), 'utf8')) as {
    id: string;
  }[];
  expect(clusters.filter(({ id }) => !files.has(`c/${id}/index.html`))).toEqual([]);
  expect(clusters.length).toBe(366);
});
