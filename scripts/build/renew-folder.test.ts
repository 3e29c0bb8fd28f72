import {
  existsSync,
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { renewFolder } from './renew-folder.ts';

let place = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'renew-'));
});
afterEach(() => rmSync(place, { recursive: true }));

test('a folder holds the files that it is given and no others, and what is the same is not written again', () => {
  const folder = join(place, 'index');
  renewFolder(folder, [
    { path: 'en/same.page', content: 'same' },
    { path: 'en/other.page', content: 'one' },
    { path: 'old/gone.page', content: 'gone' },
  ]);
  const longAgo = new Date('2020-01-01T00:00:00Z');
  utimesSync(join(folder, 'en/same.page'), longAgo, longAgo);
  linkSync(join(folder, 'en/other.page'), join(place, 'copy'));
  renewFolder(folder, [
    { path: 'en/same.page', content: Buffer.from('same') },
    // As long as before.
    { path: 'en/other.page', content: 'two' },
    { path: 'new.json', content: '{}' },
  ]);
  expect(readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()).toEqual(
    ['en', join('en', 'other.page'), join('en', 'same.page'), 'new.json'].sort(),
  );
  expect(statSync(join(folder, 'en/same.page')).mtime).toEqual(longAgo);
  expect(readFileSync(join(folder, 'en/other.page'), 'utf8')).toBe('two');
  expect(readFileSync(join(place, 'copy'), 'utf8')).toBe('one');
  renewFolder(folder, []);
  expect(existsSync(join(folder, 'en'))).toBe(false);
});
