import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFrozen } from './list-frozen.ts';

test('the file, the report and the tables of a frozen edition are its own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'clusterbook-terms-'));
  expect(listFrozen(folder)('reports/2012/method/az.mdx')).toBe(false);
  mkdirSync(join(folder, 'archive'));
  for (const name of ['2012.yaml', '2012.zip', '2012.v1.zip'])
    writeFileSync(join(folder, 'archive', name), '');
  const isFrozen = listFrozen(folder);
  const paths = [
    'editions/2012.yaml',
    'reports/2012/method/az.mdx',
    'report-tables/2012/agencies.yaml',
    'editions/2013.yaml',
    'reports/2013/method/az.mdx',
    'pages/2012/az.mdx',
    'clusters/tr/2012.yaml',
  ];
  expect(paths.filter(isFrozen)).toEqual(paths.slice(0, 3));
  rmSync(folder, { recursive: true });
});
