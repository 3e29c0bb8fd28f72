import { expect, test } from 'vitest';
import { joinSample, joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { frozenOn, viewArchiveNote } from './archive/archive-pages.ts';
import { currentReport, reportRoutes } from './report-chapters.ts';
import { viewCatalogue } from './view-catalogue.ts';
import { viewReportContents } from './view-report-contents.ts';
import { viewReportIndex } from './view-report-index.ts';
import { viewReportWhole } from './view-report-whole.ts';

test('the contents say which version it is and what can be taken along', () => {
  const view = viewReportContents(joinShipped(), 'en');
  expect(view).toMatchObject({
    page: { title: 'Cluster Report 2012', path: '/reports/2012/' },
    version: expect.stringMatching(/^Version 3\.0, \d+ November 2026$/),
    wholeHref: '/en/reports/2012/all/',
    packageHref: '/data/2012/clusterbook-2012.zip',
    searchHref: '/en/search/',
  });
  expect(view.chapters).toHaveLength(16);
  expect(view.page.crumbs.at(-1)).toEqual({ label: joinShipped().edition.title.en });
  expect(view.citation.bibtex).toMatch(/^@techreport\{report-2012-en,/);
});

test('a report without prints offers none', () => {
  expect(viewReportContents(joinSample(), 'en').pdfs).toEqual([]);
});

test('a page of the report has the note that its archived copy shows', () => {
  expect(viewReportContents(joinSample(), 'en').note).toEqual({
    text: viewArchiveNote(joinSample(), 'en')?.text,
    all: { label: 'All reports', href: '/en/reports/' },
  });
  expect(viewArchiveNote(joinSample(), 'en')?.text).toMatch(/1\.0.*1 March 2024/);
  expect(viewArchiveNote(joinSample(), 'tr')?.text).toContain('1 Mart 2024');
  const { edition } = joinSample();
  const bare = { ...joinSample(), edition: { ...edition, report: undefined } };
  expect(viewArchiveNote(bare, 'en')).toBeUndefined();
});

test('the list of reports shows published editions, the newest first', () => {
  const portal = joinShipped();
  const [own] = portal.editions;
  if (!own) throw new Error('no edition');
  const without = { ...own.data, report: undefined };
  const editions = [
    { id: '2010', data: without },
    own,
    { id: '2013', data: { ...own.data, status: 'draft' as const } },
  ];
  const [newest, oldest, ...others] = viewReportIndex({ ...portal, editions }, 'en').editions;
  expect(others).toEqual([]);
  expect(newest).toMatchObject({
    title: 'Cluster Report 2012',
    href: '/en/reports/2012/',
    archive: { href: '/en/archive/2012/', frozen: frozenOn(portal, '2012', 'en') },
  });
  // An edition without a report has no link.
  expect(oldest).toMatchObject({ title: own.data.title.en, href: undefined, archive: undefined });
});

test('an earlier report that is frozen keeps its address', () => {
  const portal = { ...joinShipped(), editionId: '2013' };
  const [line] = viewReportIndex(portal, 'tr').editions;
  expect(line?.href).toBe('/tr/reports/2012/');
});

test('the whole report has a cover that cites it', () => {
  const { cover, page } = viewReportWhole(joinSample(), 'en');
  expect(page.path).toBe('/reports/2024/all/');
  expect(page.title).toBe(cover.title);
  expect(page.crumbs.at(-1)).toEqual({ label: 'The whole report on one page' });
  expect(cover).toEqual({
    site: {
      name: 'Samplebook',
      publisher: 'Publisher: the editors of the sample',
      mark: undefined,
    },
    edition: 'Edition 2024',
    title: 'Report of Sample Bay 2024',
    lead: 'The invented report of an invented bay.',
    author: 'the editors of the sample · Samplebook',
    imprint: [
      'the editors of the sample · Samplebook · Version 1.0, 1 March 2024',
      'The editors of the sample (2024). Report of Sample Bay 2024 (edition 2024, version 1.0). https://example.org/en/reports/2024/',
      'CC0 1.0 · Texts and numbers are invented; anyone may use them freely.',
    ],
  });
});

test('the publisher of the portal is the author and the publisher of its report', () => {
  const { bibtex, ris } = viewReportContents(joinSample(), 'az').citation;
  expect(bibtex).toContain('author = {{Nümunənin redaktorları}}');
  expect(bibtex).toContain('institution = {Nümunənin redaktorları}');
  expect(ris).toContain('AU  - Nümunənin redaktorları\r\n');
  expect(ris).toContain('PB  - Nümunənin redaktorları\r\n');
});

test('the catalogue has every cluster once by place, and once by its letter', () => {
  const { page, countries, letters, cover } = viewCatalogue(joinShipped(), 'en');
  expect([page.kind, page.path]).toEqual(['catalogue', '/reports/2012/catalogue/']);
  const entries = countries.flatMap(({ groups }) => groups.flatMap((group) => group.entries));
  expect(entries).toHaveLength(366);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(366);
  expect(letters.flatMap(({ names }) => names)).toHaveLength(366);
  expect(countries.map(({ id, title }) => [id, title])).toEqual([
    ['country-TR', 'Türkiye'],
    ['country-GE', 'Georgia'],
  ]);
  // Entries of several regions come first, then places by name.
  expect(
    countries[0]?.groups.slice(0, 3).map(({ title, entries: own }) => [title, own.length]),
  ).toEqual([
    ['Several regions or none', 16],
    ['Adana', 12],
    ['Adıyaman', 2],
  ]);
  expect(cover.imprint).toHaveLength(2);
  expect(cover.lead).toContain('366');
});

test('a portal whose edition has no report has no pages of one', () => {
  const portal = joinSample();
  const bare = { ...portal, edition: { ...portal.edition, report: undefined } };
  expect(reportRoutes(bare)).toEqual([]);
  expect(() => currentReport(bare)).toThrow(/edition 2024/);
  expect(reportRoutes(portal)).toHaveLength(4);
});
