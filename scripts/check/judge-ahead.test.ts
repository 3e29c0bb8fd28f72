import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { archivedPage, freezeFiles } from '../../workshop/testing/freeze-sample.ts';
import { readOriginals } from '../../workshop/testing/overlay-files.ts';
import { samplePortal } from '../../workshop/testing/sample-portal.ts';
import { checkContent } from '../../src/validators/check-directory.ts';
import { judgeAhead } from './judge-ahead.ts';

let work = '';
beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'judged-'));
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** A portal on disk with a frozen edition whose archive has one more page. */
function freeze(name: string, page: string): string {
  const portal = join(work, name);
  cpSync(samplePortal, portal, { recursive: true });
  mkdirSync(join(portal, 'archive'), { recursive: true });
  const more = new Map([['en/more/index.html', new TextEncoder().encode(archivedPage(page))]]);
  for (const [file, bytes] of freezeFiles(readOriginals(samplePortal), '2024', more)) {
    writeFileSync(join(portal, file), bytes as Uint8Array);
  }
  return portal;
}

/** Refused files, and the archives recorded as valid before and after the check asked for one. */
function check(portal: string) {
  const cache = `${portal}-cache`;
  mkdirSync(cache);
  const noted = () => readdirSync(cache, { recursive: true }).filter((file) => file !== 'archives');
  const judged = judgeAhead(portal, cache);
  expect(judged.has('unknown')).toBe(false);
  const before = noted();
  const { problems } = checkContent(portal, undefined, judged);
  return { files: problems.map(({ file }) => file), before: before.length, after: noted().length };
}

test('a valid archive is judged on another thread, and one that no freezing wrote is refused', () => {
  // The fictional portal also has an archive of 2023.
  expect(check(freeze('valid', '<p>y</p>'))).toEqual({ files: [], before: 2, after: 2 });
  const forged = freeze('forged', '<script>alert(1)</script>');
  expect(check(forged)).toEqual({ files: ['archive/2024.zip'], before: 1, after: 1 });
});
