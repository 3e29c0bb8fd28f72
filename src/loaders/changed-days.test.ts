import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readChangedDays } from './changed-days.ts';

const folder = mkdtempSync(join(tmpdir(), 'changed-days-'));
afterAll(() => rmSync(folder, { recursive: true }));

const git = (directory: string, args: readonly string[], day = '2026-01-31') =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
    cwd: directory,
    stdio: 'ignore',
    env: {
      ...process.env,
      GIT_AUTHOR_DATE: `${day}T12:00:00Z`,
      GIT_COMMITTER_DATE: `${day}T12:00:00Z`,
    },
  });

test('a file has the day of its last commit, whatever its name; a copy without history has none', () => {
  const portal = join(folder, 'own', 'portal');
  mkdirSync(portal, { recursive: true });
  expect(readChangedDays(portal)).toEqual(new Map());

  git(join(folder, 'own'), ['init', '-q']);
  writeFileSync(join(portal, 'şəhər 1.yaml'), 'a');
  writeFileSync(join(portal, 'site.yaml'), 'a');
  git(portal, ['add', '.']);
  git(portal, ['commit', '-qm', 'a']);
  writeFileSync(join(portal, 'site.yaml'), 'b');
  git(portal, ['commit', '-qam', 'b'], '2026-03-05');
  const days = { 'site.yaml': '2026-03-05', 'şəhər 1.yaml': '2026-01-31' };
  expect(Object.fromEntries(readChangedDays(portal))).toEqual(days);

  git(folder, ['clone', '-q', '--depth', '1', `file://${join(folder, 'own')}`, 'shallow']);
  expect(readChangedDays(join(folder, 'shallow', 'portal'))).toEqual(new Map());
});
