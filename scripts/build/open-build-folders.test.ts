import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openBuildFolders } from './open-build-folders.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'workshop-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const open = () => openBuildFolders(root, join(root, 'dist'), () => {});

test('a file in place of a folder of the cache keeps no build from its work, and what lies in folders stays', () => {
  const cache = join(root, '.cache');
  mkdirSync(join(cache, 'cards'), { recursive: true });
  writeFileSync(join(cache, 'cards/a.png'), '');
  for (const name of ['builds', 'pictures', 'kept']) writeFileSync(join(cache, name), '');
  const opened = open();
  if ('refused' in opened) throw new Error(JSON.stringify(opened.refused));
  expect(readdirSync(cache)).toEqual(['builds', 'cards']);
  expect(readdirSync(join(cache, 'cards'))).toEqual(['a.png']);
  opened.close();
  expect(readdirSync(join(cache, 'builds'))).toEqual([]);
});

test('a file in place of the cache itself may be anybody’s: it stays, and the build says so', () => {
  writeFileSync(join(root, '.cache'), 'mine');
  expect(open()).toMatchObject({ refused: { key: 'command.build.noCache' } });
  expect(readFileSync(join(root, '.cache'), 'utf8')).toBe('mine');
});
