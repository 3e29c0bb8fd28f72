import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentVersion } from '../../src/schemas/content-version.ts';
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
