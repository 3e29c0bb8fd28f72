import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { placeFiles } from './place-files.ts';

let portal = '';
beforeEach(() => {
  portal = mkdtempSync(join(tmpdir(), 'clusterbook-place-'));
  mkdirSync(join(portal, 'a'));
  writeFileSync(join(portal, 'a/old'), 'old');
  writeFileSync(join(portal, 'b'), 'file');
});
afterEach(() => rmSync(portal, { recursive: true, force: true }));

test('a target takes the place of what stood there', () => {
  placeFiles(
    portal,
    ['a', 'c'],
    new Map<string, string | Uint8Array>([
      ['a/new', 'x'],
      ['c/d/new', new Uint8Array([121])],
    ]),
  );
  expect(readdirSync(portal).sort()).toEqual(['a', 'b', 'c']);
  expect(readdirSync(join(portal, 'a'))).toEqual(['new']);
  expect(readFileSync(join(portal, 'c/d/new'), 'utf8')).toBe('y');
});

test('when one target cannot take its place, all stays as it was', () => {
  const files = new Map([
    ['a/new', 'x'],
    ['b/new', 'x'],
  ]);
  // A folder cannot be made below a file.
  expect(() => placeFiles(portal, ['a', 'b/new'], files)).toThrow();
  expect(readdirSync(portal).sort()).toEqual(['a', 'b']);
  expect(readFileSync(join(portal, 'a/old'), 'utf8')).toBe('old');
  expect(readFileSync(join(portal, 'b'), 'utf8')).toBe('file');
});
