import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openVersions } from './file-versions.ts';

const folder = mkdtempSync(join(tmpdir(), 'file-versions-'));
afterAll(() => rmSync(folder, { recursive: true }));

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
    cwd: folder,
    stdio: 'ignore',
  });

test('versions of a renamed file include those under its former names', () => {
  git('init', '-q');
  const lines = (last: string) => ['one', 'two', 'three', 'four', 'five', last].join('\n');
  const save = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    git('add', '.');
    git('commit', '-qm', 'a');
  };
  save('first.yaml', lines('a'));
  git('mv', 'first.yaml', 'çay.yaml');
  save('çay.yaml', lines('b'));
  git('mv', 'çay.yaml', 'third.yaml');
  git('commit', '-qm', 'a');
  save('first.yaml', 'another');
  save('third.yaml', lines('c'));
  const versionsOf = openVersions(folder, ['third.yaml', 'first.yaml']);
  expect(new Set(versionsOf('third.yaml'))).toEqual(
    new Set([lines('c'), lines('b'), lines('a'), 'another']),
  );
  expect(versionsOf('first.yaml')).toEqual(['another', lines('a')]);
  expect(openVersions(folder, ['none.yaml'])('none.yaml')).toEqual([]);
});
