import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { joinWholeSample } from '../../../workshop/testing/joined-portals.ts';
import { analysisPdfs } from './analysis-pdfs.ts';

const folder = mkdtempSync(join(tmpdir(), 'clusterbook-analysis-pdfs-'));
const print = (file: string, address: string) =>
  writeFileSync(
    join(folder, file),
    `%PDF-1.7 <x:xmpmeta><rdf:li>Samplebook</rdf:li><dc:source>https://example.org${address}</dc:source>` +
      '<xmp:CreateDate>2024-03-02T10:00:00Z</xmp:CreateDate></x:xmpmeta>',
  );

beforeAll(() => {
  vi.stubEnv('CLUSTERBOOK_PDF', folder);
  print('analysis-selection-ka.pdf', '/ka/analyses/selection/');
  // With a reader's numbers it is not what the portal publishes.
  print('analysis-needs-own-ka.pdf', '/ka/analyses/needs/');
  // The print of another page.
  print('analysis-scorecard-en.pdf', '/en/analyses/selection/');
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test('the prints of what is published are offered, and no others', () => {
  expect(analysisPdfs(joinWholeSample()).map(({ bytes: _, ...pdf }) => pdf)).toEqual([
    {
      id: 'selection',
      locale: 'ka',
      date: '2024-03-02',
      file: 'analysis-selection-ka.pdf',
      href: '/analyses/analysis-selection-ka.pdf',
    },
  ]);
});
