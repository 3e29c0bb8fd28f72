import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isAsWritten, listWritten } from './written-files.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'written-'));
});
afterEach(() => rmSync(home, { recursive: true }));

test('a folder of which a file was changed, is new or is gone is not as it was written', () => {
  const folder = join(home, 'compiled');
  const [a, b] = [join(folder, 'a.mjs'), join(folder, 'chunks/b.mjs')];
  mkdirSync(join(folder, 'chunks'), { recursive: true });
  for (const file of [a, b]) writeFileSync(file, 'export {};');
  const files = listWritten(folder);
  expect(files.map(({ file }) => file)).toEqual(['a.mjs', 'chunks/b.mjs']);
  expect(isAsWritten(folder, files)).toBe(true);
  appendFileSync(b, ' ');
  expect(isAsWritten(folder, files)).toBe(false);
  expect(isAsWritten(folder, listWritten(folder))).toBe(true);
  writeFileSync(join(folder, 'c.mjs'), '');
  const [, , ...more] = listWritten(folder);
  expect(isAsWritten(folder, more)).toBe(false);
  rmSync(folder, { recursive: true });
  expect(isAsWritten(folder, files)).toBe(false);
});
