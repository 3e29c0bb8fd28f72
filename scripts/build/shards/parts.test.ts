import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listTree } from '../../../src/loaders/list-files.ts';
import { findParts, markPart, mergeParts } from './parts.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Make a shard with one page and a shared style sheet. */
function makePart(number: number, of: number, from = 'content', name = `part-${number}`) {
  const part = join(folder, 'parts', name);
  mkdirSync(join(part, `az/${name}`), { recursive: true });
  writeFileSync(join(part, `az/${name}/index.html`), name);
  writeFileSync(join(part, 'style.css'), 'body {}');
  writeFileSync(join(part, '_style.css'), 'p {}');
  markPart(part, { number, of }, from);
}

const told = () => {
  const found = findParts(join(folder, 'parts'), 'content');
  if ('folders' in found) return found.folders.map((path) => path.split('/').at(-1));
  return JSON.stringify(found.refused).match(/command\.merge\.(?!refused)\w+|\d+\/\d+/g);
};

test('parts of one site are found in their order', () => {
  for (const number of [2, 3, 1]) makePart(number, 3);
  expect(told()).toEqual(['part-1', 'part-2', 'part-3']);
});

test.each<[string, () => void, string[]]>([
  ['no folder', () => undefined, ['command.merge.none']],
  ['one that is not there', () => makePart(1, 2), ['command.merge.absent', '2/2']],
  [
    'one twice',
    () => {
      makePart(1, 2);
      makePart(2, 2);
      makePart(2, 2, 'content', 'again');
    },
    ['command.merge.twice', '2/2'],
  ],
  [
    'one of other content',
    () => {
      makePart(1, 2);
      makePart(2, 2, 'another');
    },
    ['command.merge.foreign'],
  ],
  [
    'one of another number of parts',
    () => {
      makePart(1, 2);
      makePart(2, 3);
    },
    ['command.merge.foreign'],
  ],
])('%s is refused', (_, make, expected) => {
  make();
  expect(told()).toEqual(expected);
});

test('a site has the files of all parts and no mark of one', () => {
  makePart(1, 2);
  makePart(2, 2);
  const site = join(folder, 'site');
  mergeParts([join(folder, 'parts/part-1'), join(folder, 'parts/part-2')], site);
  expect(readFileSync(join(site, '_style.css'), 'utf8')).toBe('p {}');
  expect([...listTree(site).files].sort()).toEqual([
    'az/part-1/index.html',
    'az/part-2/index.html',
    'style.css',
  ]);
  writeFileSync(join(site, 'style.css'), '');
  expect(readFileSync(join(folder, 'parts/part-1/style.css'), 'utf8')).toBe('body {}');
});

test('parts that have another file at one place are no parts of one site', () => {
  makePart(1, 2);
  makePart(2, 2);
  writeFileSync(join(folder, 'parts/part-2/style.css'), 'p {}');
  const parts = [join(folder, 'parts/part-1'), join(folder, 'parts/part-2')];
  expect(() => mergeParts(parts, join(folder, 'site'))).toThrow(/style\.css: expected the same/);
});
