import { strToU8, zipSync } from 'fflate';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { joinSample } from '../../../workshop/testing/joined-portals.ts';
import { varySample } from '../../../workshop/testing/vary-sample.ts';
import { packageLinks } from '../data/data-package.ts';
import { viewArchiveLink } from './archive/archive-pages.ts';
import { reportRoutes } from './report-chapters.ts';
import type { Portal } from '../../portal/portal.ts';
import { documentsOf, reportDocuments } from './report-documents.ts';
import { reportPdfs } from './report-pdfs.ts';
import { chapterRoutes } from './view-chapter.ts';
import { viewReportContents } from './view-report-contents.ts';
import { viewReportIndex } from './view-report-index.ts';

const folder = mkdtempSync(join(tmpdir(), 'clusterbook-report-pdfs-'));

/** Print of a sample page, with the parts read by the site. */
function print(file: string, address: string, day: string): void {
  writeFileSync(
    join(folder, file),
    `%PDF-1.7 <x:xmpmeta><rdf:li>Samplebook</rdf:li><dc:source>https://example.org${address}</dc:source>` +
      `<xmp:CreateDate>${day}T10:00:00Z</xmp:CreateDate></x:xmpmeta>`,
  );
}

beforeAll(() => {
  vi.stubEnv('CLUSTERBOOK_PDF', folder);
  print('cluster-report-2024-tr.pdf', '/tr/reports/2024/all/', '2024-03-02');
  print('catalogue-2024-tr.pdf', '/tr/reports/2024/catalogue/', '2024-03-03');
  print('cluster-report-2024-ka.pdf', '/ka/reports/2024/all/', '2024-03-04');
  // A print of another page with this name is ignored.
  print('catalogue-2024-ka.pdf', '/ka/reports/2024/all/', '2024-03-04');
});
/** A document as `npm run office` writes it, with the part that the site reads. */
function writeDocument(file: string, address: string, day: string): void {
  const core = `<x><dc:subject>Samplebook, https://example.org${address}</dc:subject><dcterms:created>${day}T10:00:00Z</dcterms:created></x>`;
  writeFileSync(join(folder, file), zipSync({ 'docProps/core.xml': strToU8(core) }));
}

beforeAll(() => {
  writeDocument('cluster-report-2024-tr.docx', '/tr/reports/2024/all/', '2024-03-05');
  writeDocument('cluster-report-2024-tr.pptx', '/tr/reports/2024/all/', '2024-03-06');
  // Documents of other pages with these names, and what is none, are ignored.
  writeDocument('cluster-report-2024-az.docx', '/tr/reports/2024/all/', '2024-03-06');
  writeFileSync(join(folder, 'cluster-report-2024-en.docx'), 'PK');
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const column = joinSample().figures.filter(({ id }) => id === 'gallery-column');
/** A new sample, since results are cached per portal. */
const sample = () => varySample(() => ({ figures: column }));
const frozen = () =>
  varySample(() => ({
    figures: column,
    archive: [
      {
        id: '2024',
        data: {
          format: 2,
          frozen: '2024-05-06',
          version: 1,
          zip: { sha256: '0'.repeat(64), bytes: 1 },
          earlier: [],
          inputs: {},
          files: { 'data/samplebook-2024.zip': '0'.repeat(64), 'data/README.md': '1'.repeat(64) },
        },
      },
    ],
  }));

test('the prints that lie ready are offered, each with its day', () => {
  expect(reportPdfs(sample()).map(({ bytes: _, ...pdf }) => pdf)).toEqual([
    {
      kind: 'cluster-report',
      locale: 'tr',
      date: '2024-03-02',
      file: 'cluster-report-2024-tr.pdf',
      href: '/reports/cluster-report-2024-tr.pdf',
    },
    {
      kind: 'catalogue',
      locale: 'tr',
      date: '2024-03-03',
      file: 'catalogue-2024-tr.pdf',
      href: '/reports/catalogue-2024-tr.pdf',
    },
    {
      kind: 'cluster-report',
      locale: 'ka',
      date: '2024-03-04',
      file: 'cluster-report-2024-ka.pdf',
      href: '/reports/cluster-report-2024-ka.pdf',
    },
  ]);
});

test('so are documents, for frozen editions too', () => {
  const listed = (portal: Portal) =>
    reportDocuments(portal).map(({ bytes: _, ...document }) => document);
  const document = (format: string, date: string) => ({
    ...{ edition: '2024', locale: 'tr', format, date },
    file: `cluster-report-2024-tr.${format}`,
    href: `/reports/cluster-report-2024-tr.${format}`,
  });
  const both = [document('docx', '2024-03-05'), document('pptx', '2024-03-06')];
  expect(listed(sample())).toEqual(both);
  expect(listed(frozen())).toEqual(both);
  expect(documentsOf(sample(), '2024', 'ka')).toEqual([]);
});

test('without a report nothing is printed', () => {
  const portal = varySample(({ editions }) => ({
    figures: column,
    editions: editions.map(({ id, data: { report: _, ...data } }) => ({ id, data })),
  }));
  expect(reportPdfs(portal)).toEqual([]);
});

test('the contents offer the prints of their language, the data, the search and a citation', () => {
  const view = viewReportContents(sample(), 'tr');
  expect(view.version).toBe('Sürüm 1.0, 1 Mart 2024');
  expect(view.chapters.map(({ id }) => id)).toEqual(['counting', 'annex-lists']);
  expect(view.pdfs.map(({ file }) => file)).toEqual([
    'cluster-report-2024-tr.pdf',
    'catalogue-2024-tr.pdf',
  ]);
  expect(view).toMatchObject({
    wholeHref: '/tr/reports/2024/all/',
    packageHref: '/data/2024/samplebook-2024.zip',
    searchHref: '/tr/search/',
    citation: { url: 'https://example.org/tr/reports/2024/' },
  });
});

test('a frozen report is cited as before, and is built no more', () => {
  expect(viewReportContents(frozen(), 'ka').citation.url).toBe(
    'https://example.org/ka/reports/2024/',
  );
  expect([reportRoutes(frozen()), chapterRoutes(frozen())]).toEqual([[], []]);
  expect(reportRoutes(sample())).toHaveLength(4);
});

test('the files of a frozen package are those that its archive keeps, the zip last', () => {
  expect(packageLinks(frozen(), '2024')).toEqual([
    { name: 'README.md', href: '/data/2024/README.md' },
    { name: 'samplebook-2024.zip', href: '/data/2024/samplebook-2024.zip' },
  ]);
});

test('an edition that is not frozen has no page about its archive', () => {
  expect(viewArchiveLink(sample(), '2024', 'en')).toBeUndefined();
  expect(viewArchiveLink(frozen(), '2024', 'ka')).toEqual({
    href: '/ka/archive/2024/',
    frozen: '2024 წლის 6 მაისი',
  });
  expect(viewReportIndex(frozen(), 'en').editions[0]).toMatchObject({
    href: '/en/reports/2024/',
    archive: { href: '/en/archive/2024/', frozen: '6 May 2024' },
  });
});

test('reports are listed with their leads; of one that is missing it is said', () => {
  expect(viewReportIndex(sample(), 'az').editions).toEqual([
    {
      title: 'Nümunə körfəzinin hesabatı 2024',
      href: '/az/reports/2024/',
      about: 'Uydurma körfəzin uydurma hesabatı.',
      archive: undefined,
    },
  ]);
  const bare = varySample(({ editions }) => ({
    editions: editions.map(({ id, data: { report: _, ...data } }) => ({ id, data })),
  }));
  expect(viewReportIndex(bare, 'tr').editions).toEqual([
    {
      title: '2024 baskısı',
      href: undefined,
      about: 'Bu yılın verileri var, raporu yok.',
      archive: undefined,
    },
  ]);
});
