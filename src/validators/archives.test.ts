import { expect, test } from 'vitest';
import { keyOfArchive } from '../loaders/archive/judged-archives.ts';
import { freezeFiles } from '../../workshop/testing/freeze-sample.ts';
import { type Change, overlayFiles, readOriginals } from '../../workshop/testing/overlay-files.ts';
import { samplePortal } from '../../workshop/testing/sample-portal.ts';
import { checkContent } from './check-directory.ts';

const plain = readOriginals(samplePortal);
const frozen = freezeFiles(plain, '2024');
const check = (files: ReadonlyMap<string, Change>, judged: Set<string>) =>
  checkContent(overlayFiles(plain, files), undefined, judged).problems.map(({ file }) => file);

test('an archive that was found good is not looked through again, whatever is not is', () => {
  const judged = new Set<string>();
  expect(check(frozen, judged)).toEqual([]);
  const known = judged.size;
  expect(known).toBeGreaterThan(0);
  expect(check(frozen, judged)).toEqual([]);
  expect(judged.size).toBe(known);

  const zip = frozen.get('archive/2024.zip') as Uint8Array;
  const changed = new Map([
    ...frozen,
    ['archive/2024.zip', zip.map((byte, at) => (at === 40 ? 7 : byte))] as const,
  ]);
  expect(check(changed, judged)).toContain('archive/2024.zip');
  const lock = new TextDecoder().decode(frozen.get('archive/2024.yaml') as Uint8Array);
  const other = lock.replace(
    /("en\/index.html": ")(.)/,
    (_, start: string, digit: string) => `${start}${digit === '0' ? '1' : '0'}`,
  );
  expect(other).not.toBe(lock);
  expect(
    check(
      new Map([...frozen, ['archive/2024.yaml', new TextEncoder().encode(other)] as const]),
      judged,
    ),
  ).toContain('archive/2024.zip');
  expect(judged.size).toBe(known);
});

test('what is known of an archive depends on all that was looked at', () => {
  const zip = { sha256: 'a', bytes: 1 };
  const keys = [
    keyOfArchive('2024', 'a', { zip, files: {} }),
    keyOfArchive('2025', 'a', { zip, files: {} }),
    keyOfArchive('2024', 'b', { zip, files: {} }),
    keyOfArchive('2024', 'a', { zip, files: { 'a.txt': 'c' } }),
  ];
  expect(new Set(keys).size).toBe(keys.length);
});
