import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readPdfFile } from './pdf-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'clusterbook-pdf-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = join(folder, 'report.pdf');
const page = { siteName: 'Atlas & more', address: 'https://example.org/en/reports/2012/all/' };
writeFileSync(
  file,
  `%PDF-1.7 … <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:li>Atlas &amp; more</rdf:li>
  <dc:source>${page.address}</dc:source><xmp:CreateDate>2026-11-20T10:00:00Z</xmp:CreateDate></x:xmpmeta>`,
);

test('reads a PDF of the site with its day', () => {
  expect(readPdfFile(file, page)?.date).toBe('2026-11-20');
});

test('leaves out what is missing, or of another site', () => {
  expect(readPdfFile(join(folder, 'none.pdf'), page)).toBeUndefined();
  expect(readPdfFile(file, { ...page, siteName: 'Atlas' })).toBeUndefined();
  expect(readPdfFile(file, { ...page, address: 'https://other.org/' })).toBeUndefined();
});
