import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { readLastChanges } from './last-changes.ts';

const folder = mkdtempSync(join(tmpdir(), 'changes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const project = join(folder, 'project');
const portal = join(project, 'portal');

function git(words: readonly string[], day = '2026-01-01', cwd = project): void {
  const date = `${day}T12:00:00Z`;
  const name = ['-c', 'user.name=Office', '-c', 'user.email=office@example.org'];
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  execFileSync('git', [...name, ...words], { cwd, env, stdio: 'ignore' });
}
const write = (file: string, text: string) => writeFileSync(join(portal, file), text);

test('each file has the day of its last commit, below the folder of the portal', () => {
  mkdirSync(portal, { recursive: true });
  expect(readLastChanges(portal)).toEqual(new Map());
  git(['init', '--quiet']);
  write('tea.yaml', 'a');
  write('çay.yaml', 'a');
  git(['add', '.']);
  git(['commit', '--quiet', '-m', 'First'], '2026-02-03');
  write('tea.yaml', 'b');
  git(['commit', '--quiet', '-am', 'Second'], '2026-03-04');
  // What is not committed has no day yet: the same commit always gives the same.
  write('çay.yaml', 'b');
  write('new.yaml', 'a');
  expect(readLastChanges(portal)).toEqual(
    new Map([
      ['tea.yaml', '2026-03-04'],
      ['çay.yaml', '2026-02-03'],
    ]),
  );
});

test('a shallow copy knows no days, rather than wrong ones', () => {
  git(['clone', '--quiet', '--depth', '1', pathToFileURL(project).href, 'copy'], undefined, folder);
  expect(readLastChanges(join(folder, 'copy', 'portal'))).toEqual(new Map());
});
