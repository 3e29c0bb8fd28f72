import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { joinSample } from '../../testing/joined-portals.ts';
import { varySample } from '../../testing/vary-sample.ts';
import { archivedPath, frozenOn } from './archive.ts';
import { reportPdfs } from './report-pdfs.ts';
import { viewReportContents } from './view-report-contents.ts';
import { viewReportIndex } from './view-report-index.ts';

const folder = mkdtempSync(join(tmpdir(), 'clusterbook-report-pdfs-'));

/** A print of a page of the sample, as far as the site reads it. */
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
  // The print of another page under this name is none of it.
  print('catalogue-2024-ka.pdf', '/ka/reports/2024/all/', '2024-03-04');
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const column = joinSample().figures.filter(({ id }) => id === 'gallery-column');
/** The sample anew, since what is found is remembered as long as a portal lives. */
const sample = () => varySample(() => ({ figures: column }));
const frozen = () =>
  varySample(() => ({
    figures: column,
    archive: [
      {
        id: '2024',
        data: {
          frozen: '2024-05-06',
          version: 1,
          pages: { sha256: '0'.repeat(64), bytes: 1 },
          inputs: {},
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
    archive: undefined,
    packageHref: '/data/2024/samplebook-2024.zip',
    searchHref: '/tr/search/',
    citation: { url: 'https://example.org/tr/reports/2024/' },
  });
});

test('a frozen report leads to its archive, by which it is cited, and says its day', () => {
  const view = viewReportContents(frozen(), 'ka');
  expect(view.archive).toEqual({ href: '/archive/2024/ka/', frozen: '6 მაისი, 2024' });
  expect(view.citation.url).toBe('https://example.org/archive/2024/ka/');
});

test('an edition that is not frozen is in no archive', () => {
  expect([archivedPath(sample(), '2024', 'en'), frozenOn(sample(), '2024', 'en')]).toEqual([
    undefined,
    undefined,
  ]);
  expect(archivedPath(frozen(), '2024', 'en', 'counting')).toBe('/archive/2024/en/counting/');
  expect(frozenOn(frozen(), '2023', 'en')).toBeUndefined();
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
      about: 'Bu baskının verileri var, raporu yok.',
      archive: undefined,
    },
  ]);
});
