import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkFolder } from '../../scripts/check/check-folder.ts';
import type { OptionValues } from '../../scripts/judge-arguments.ts';
import type { Locale } from '../i18n/locales.ts';
import { listFiles } from '../loaders/list-files.ts';
import { copySample, layOver, samplePortal } from '../../workshop/testing/sample-portal.ts';

const root = resolve(import.meta.dirname, '../..');
const work = mkdtempSync(join(tmpdir(), 'clusterbook-commands-'));
const broken = copySample();
layOver(broken, join(root, 'tests/broken/several-at-once'));
const expected = readFileSync(join(root, 'tests/broken/several-at-once/expected.txt'), 'utf8');
afterAll(() => {
  for (const folder of [work, broken]) rmSync(folder, { recursive: true, force: true });
});

function run(script: string, args: readonly string[], cwd = root) {
  const command = [join(root, 'scripts', script), ...args];
  return spawnSync(process.execPath, command, { cwd, encoding: 'utf8' });
}

/** Output and exit code of the command, for tests that do not concern its command line or process. */
function check(portal: string, options: OptionValues, locale: Locale = 'en') {
  const { printed, code } = checkFolder(portal, { json: 'true', ...options }, locale);
  return { listed: JSON.parse(printed) as Record<string, unknown>[], code };
}

/** All files below a folder with their bytes. */
function snapshot(folder: string): Record<string, string> {
  const { files } = listFiles(folder);
  return Object.fromEntries(
    files.map((file) => [file, readFileSync(join(folder, file), 'base64')]),
  );
}

describe('check', () => {
  test('of a sound portal prints an empty list and ends with 0', () => {
    expect(check(samplePortal, {})).toEqual({ listed: [], code: 0 });
  });

  test('of a broken portal lists every problem for machines and ends with 1', () => {
    const { status, stdout } = run('check.ts', ['--portal', broken, '--json']);
    const problems = JSON.parse(stdout) as Record<string, unknown>[];
    expect(status).toBe(1);
    expect(problems).toHaveLength(expected.trim().split('\n').length);
    for (const problem of problems) {
      expect(Object.keys(problem).sort()).toEqual([
        'code',
        'column',
        'field',
        'file',
        'hint',
        'line',
        'message',
      ]);
    }
    expect(problems[0]).toEqual({
      file: 'clusters/xx/xx-kites.yaml',
      line: 7,
      column: 8,
      field: 'scope',
      code: 'value',
      message: 'expected one of local, regional, national, found "locally"',
      hint: 'did you mean "local"? if not, use one of these words',
    });
  });

  test('prints the same as lines, with paths that can be opened from where it runs', () => {
    const inside = run('check.ts', ['--portal', '.'], broken);
    expect(inside.stdout.startsWith(expected)).toBe(true);
    expect(inside.status).toBe(1);
    // After the problems come the warnings, in the same form.
    const warnings = inside.stdout.slice(expected.length);
    expect(warnings).toMatch(/^(?:[^\n]+:\d+:\d+ warning: [^\n]+\n)+$/);
    const beside = run('check.ts', ['--portal', broken], tmpdir());
    const prefix = broken.slice(tmpdir().length + 1);
    expect(beside.stdout).toBe((expected + warnings).replaceAll(/^(?=.)/gm, `${prefix}/`));
  });

  test('of a sound portal prints its warnings, and ends with 0 where nobody asks for more', () => {
    const plain = run('check.ts', ['--portal', samplePortal]);
    expect(plain.stdout).toMatch(/site\.yaml:\d+:\d+ warning: fictional: [^\n]+\n/);
    expect(plain.stderr).toMatch(/no problems, \d+ warnings/);
    expect(plain.status).toBe(0);
    const { listed, code } = check(samplePortal, { warnings: 'true' });
    expect(new Set(listed.map(({ severity }) => severity))).toEqual(new Set(['warning']));
    expect(listed.map(({ code }) => code)).toContain('sample');
    expect(code).toBe(0);
    expect(check(samplePortal, { strict: 'true' })).toEqual({ listed, code: 1 });
    const both = check(broken, { warnings: 'true' });
    expect(both.listed[0]).toMatchObject({ severity: 'error', field: 'scope' });
    expect(both.listed.at(-1)?.severity).toBe('warning');
    expect(both.code).toBe(1);
  });

  test('tells what is wrong in the language that is asked for, else in that of the system', () => {
    const messageIn = (args: readonly string[], system: string) => {
      const command = [join(root, 'scripts/check.ts'), '--portal', broken, '--json', ...args];
      const env = { ...process.env, LC_ALL: system };
      const { stdout } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8', env });
      return (JSON.parse(stdout) as { message: string }[])[0]?.message;
    };
    const turkish = 'beklenen: şunlardan biri (local, regional, national), bulunan: "locally"';
    const georgian = 'მოსალოდნელია: ერთ-ერთი (local, regional, national), ნაპოვნია: "locally"';
    expect(messageIn(['--lang', 'tr'], 'ka_GE.UTF-8')).toBe(turkish);
    expect(messageIn([], 'ka_GE.UTF-8')).toBe(georgian);
    const other = run('check.ts', ['--portal', broken, '--lang', 'xx']);
    expect(other.stderr).toMatch(/^--lang: expected one of az, tr, ka, en, found "xx"; choose/);
    expect(other.status).toBe(2);
  });

  test('of no folder says so in one line and ends with 2', () => {
    for (const path of ['no-such-folder', 'package.json']) {
      const { status, stdout, stderr } = run('check.ts', ['--portal', path]);
      expect(status).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toMatch(/^[^\n]+expected a folder, found (nothing|a file); check the path\n$/);
    }
  });
});

describe('build', () => {
  test('of a broken portal lists every problem and leaves the last site as it was', () => {
    const out = join(work, 'dist');
    mkdirSync(join(out, 'en'), { recursive: true });
    writeFileSync(join(out, 'index.html'), '<!doctype html>');
    writeFileSync(join(out, 'en/map.bin'), Buffer.from([0, 255, 10, 13]));
    const before = snapshot(out);
    const { status, stderr } = run('build.ts', ['--portal', broken, '--out', out]);
    expect(status).toBe(1);
    for (const line of expected.trim().split('\n')) expect(stderr).toContain(`/${line}\n`);
    expect(stderr).not.toMatch(/^\s+at .*:\d+/m);
    expect(snapshot(out)).toEqual(before);
    expect(readdirSync(work)).toEqual(['dist']);
  });

  test('of a broken portal makes no folder where none was', () => {
    const { status } = run('build.ts', ['--portal', broken, '--out', join(work, 'new/dist')]);
    expect(status).toBe(1);
    expect(readdirSync(work)).not.toContain('new');
  });
});
