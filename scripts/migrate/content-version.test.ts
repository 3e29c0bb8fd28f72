import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentVersion } from '../../src/schemas/content-version.ts';
import { judgeFiles } from './judge-files.ts';
import { runMigrations } from './run-migrations.ts';
import { writeVersion } from './steps/content-version.ts';

let folder = '';
const file = () => join(folder, 'site.yaml');
const upgrade = (text: string) => {
  writeFileSync(file(), text);
  const { files } = runMigrations(folder, [writeVersion], false);
  return { files, text: readFileSync(file(), 'utf8') };
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'upgrade-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each([
  ['name: X # ours\n', `name: X # ours\nschema: ${contentVersion}\n`],
  ['name: X', `name: X\nschema: ${contentVersion}\n`],
  [
    'a: |\n  many\n  lines\n\n# The end.\n',
    `a: |\n  many\n  lines\nschema: ${contentVersion}\n\n# The end.\n`,
  ],
  ['schema: 1 # old\nname: X\n', `schema: ${contentVersion} # old\nname: X\n`],
])('the version is written, and nothing else changes: %j', (before, after) => {
  expect(upgrade(before)).toEqual({ files: ['site.yaml'], text: after });
  expect(upgrade(after)).toEqual({ files: [], text: after });
});

test('content of a newer engine is left alone', () => {
  expect(upgrade('schema: 99\n').files).toEqual([]);
});

test.each(['schema:\nname: X\n', 'schema: [1]\n', 'schema: one\n'])(
  'what is no version is left for the check: %j',
  (text) => {
    expect(upgrade(text)).toEqual({ files: [], text });
  },
);

test.each([
  ['name: [\n', 'yaml'],
  ['', 'empty-file'],
  ['schema: 99\n', 'newer-content'],
])('a portal that cannot be brought forward is told why: %j', (text, code) => {
  writeFileSync(file(), text);
  expect(judgeFiles(folder).map((problem) => problem.code)).toEqual([code]);
});

test('older content, and what lies beside it, is no hindrance', () => {
  writeFileSync(file(), 'schema: 1\n');
  writeFileSync(join(folder, 'pnpm-lock.yaml'), 'a: [');
  expect(judgeFiles(folder)).toEqual([]);
});
