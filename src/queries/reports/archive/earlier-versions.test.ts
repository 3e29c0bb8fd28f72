import { expect, test } from 'vitest';
import { earlierOf, earlierThan } from '../../../domain/frozen/earlier-versions.ts';
import type { Archive, EarlierVersion } from '../../../schemas/archive.ts';
import { joinSample } from '../../../../workshop/testing/joined-portals.ts';
import { varySample } from '../../../../workshop/testing/vary-sample.ts';
import { viewEarlier } from './earlier-versions.ts';
import { writeHashes } from './serve-archive.ts';

const first: EarlierVersion = {
  version: 1,
  frozen: '2024-05-06',
  report: { version: '1.0', date: '2024-05-01' },
  zip: { sha256: 'a'.repeat(64), bytes: 18_779_410 },
};
const second: EarlierVersion = {
  version: 2,
  frozen: '2024-06-06',
  report: { version: '1.1', date: '2024-06-05' },
  zip: { sha256: 'b'.repeat(64), bytes: 1_000_000 },
};
const lock: Archive = {
  format: 2,
  frozen: '2024-07-08',
  version: 3,
  inputs: {},
  files: {},
  report: { version: '2.0', date: '2024-07-07' },
  zip: { sha256: 'c'.repeat(64), bytes: 5 },
  earlier: [first, second],
};
const portal = varySample(() => ({ archive: [{ id: '2024', data: lock }] }));

test('each earlier version is told with its day, its file, its size and its hash, the newest first', () => {
  const told = viewEarlier(portal, '2024', 'en');
  expect(told.map(({ label, href, about }) => [label, href, about])).toEqual([
    ['Version 1.1, 5 June 2024', '/archive/2024/report-2024-v2.zip', 'ZIP, 1.0 MB'],
    ['Version 1.0, 1 May 2024', '/archive/2024/report-2024-v1.zip', 'ZIP, 18.8 MB'],
  ]);
  expect(told[1]?.sha256).toBe('a'.repeat(64));
  const [, georgian] = viewEarlier(portal, '2024', 'ka');
  expect(georgian).toMatchObject({ label: 'ვერსია 1.0, 2024 წლის 1 მაისი', about: 'ZIP, 18,8 მბ' });
  expect(viewEarlier(joinSample(), '2024', 'en')).toEqual([]);
});

test('a citation of an earlier version leads to its file, and has a key of its own', () => {
  const [, cited] = viewEarlier(portal, '2024', 'en');
  const url = 'https://example.org/archive/2024/report-2024-v1.zip';
  expect(cited?.citation.apa).toContain(`version 1.0). ${url}`);
  expect(cited?.citation.bibtex).toContain('{report-2024-v1-en,');
  expect(cited?.citation.ris).toContain(`UR  - ${url}`);
  expect(cited?.citation.ris).toContain('PY  - 2024');
});

test('the hashes of the site name the earlier versions', () => {
  expect(writeHashes(portal, '2024')).toBe(
    `${'b'.repeat(64)}  archive/2024/report-2024-v2.zip\n${'a'.repeat(64)}  archive/2024/report-2024-v1.zip\n`,
  );
});

test('while another version is written, the one that is frozen counts as earlier; while the same is, it does not', () => {
  const files = (version: string) => earlierThan('2024', lock, version).map(({ file }) => file);
  const kept = ['archive/2024.v2.zip', 'archive/2024.v1.zip'];
  expect(files('3.0')).toEqual(['archive/2024.zip', ...kept]);
  expect(files('2.0')).toEqual(kept);
  expect(earlierThan('2024', { ...lock, report: undefined }, '3.0')).toEqual(
    earlierOf('2024', lock),
  );
});
