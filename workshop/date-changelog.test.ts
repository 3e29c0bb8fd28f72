import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { engine } from '../scripts/workplace.ts';

const { scripts } = JSON.parse(readFileSync(join(engine, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<'preversion' | 'version', string>>;
};

const env = {
  ...process.env,
  PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
  npm_config_offline: 'true',
};
let project = '';
const read = (file: string) => readFileSync(join(project, file), 'utf8');
const git = (...words: string[]) =>
  execFileSync('git', words, { cwd: project, encoding: 'utf8' }).trim();

/** A project with the release scripts of this one, whose tests pass. */
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'release-'));
  const version = '0.2.0-dev';
  const manifest = { name: 'x', version, scripts: { ...scripts, test: 'node --version' } };
  writeFileSync(join(project, 'package.json'), JSON.stringify(manifest, null, 2));
  writeFileSync(
    join(project, 'CHANGELOG.md'),
    '# Changes\n\n## 0.2.0, unreleased\n\n- New.\n\n## 0.1.0\n',
  );
  mkdirSync(join(project, 'scripts'));
  const script = 'workshop/date-changelog.ts';
  cpSync(join(engine, script), join(project, script));
  git('init', '--quiet');
  git('config', 'user.name', 'A');
  git('config', 'user.email', 'a@example.org');
  git('add', '.');
  git('commit', '--quiet', '--message', 'First');
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

const release = (part: string) =>
  spawnSync('npm', ['version', part], {
    cwd: project,
    env,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });

test('a release dates its section, sets the version, commits and tags', () => {
  const { status, stderr } = release('minor');
  expect(status, stderr).toBe(0);
  const today = new Date().toISOString().slice(0, 10);
  expect(read('CHANGELOG.md')).toBe(`# Changes\n\n## 0.2.0, ${today}\n\n- New.\n\n## 0.1.0\n`);
  expect(JSON.parse(read('package.json')).version).toBe('0.2.0');
  expect(git('tag', '--points-at', 'HEAD')).toBe('v0.2.0');
  expect(git('status', '--porcelain')).toBe('');
}, 60_000);

test('a version that the changelog does not announce is refused, and nothing changes', () => {
  const { status, stderr } = release('major');
  expect(status).not.toBe(0);
  expect(stderr).toContain('expected one unreleased section, "## 1.0.0, unreleased"');
  expect(git('status', '--porcelain')).toBe('');
  expect(git('tag')).toBe('');
}, 60_000);

test('a version in the changelog has at most 60 lines, each item on a line of its own', () => {
  const [, ...versions] = readFileSync(join(engine, 'CHANGELOG.md'), 'utf8').split(/^(?=## )/m);
  const lengths = versions.map((text) => text.trimEnd().split('\n').length);
  expect(lengths.length).toBeGreaterThan(1);
  expect(lengths.filter((length) => length > 60)).toEqual([]);
  expect(versions.join('').match(/^ +\S.*$/gm)).toBeNull();
});
