import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { placeFiles, recoverFiles } from './place-files.ts';

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

/** Place two changed and one new file in a process that is killed at its n-th disk operation. */
function placeAndDie(step: number): NodeJS.Signals | null {
  const module = join(import.meta.dirname, 'place-files.ts');
  const { signal } = spawnSync(process.execPath, [
    '--input-type=module',
    '--eval',
    `import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    let left = ${step};
    for (const name of ['mkdirSync', 'mkdtempSync', 'writeFileSync', 'linkSync', 'renameSync', 'rmSync']) {
      const act = fs[name];
      fs[name] = (...args) => {
        // A file is killed while half of it is written.
        if (left === 1 && name === 'writeFileSync') act(args[0], args[1].slice(0, 2));
        if (left-- <= 1) process.kill(process.pid, 'SIGKILL');
        return act(...args);
      };
    }
    syncBuiltinESMExports();
    const { placeFiles } = await import(${JSON.stringify(module)});
    placeFiles(${JSON.stringify(portal)}, ['a/old', 'b', 'c/new', 'd'], new Map([
      ['a/old', 'newer'], ['b', 'newer'], ['c/new', 'newer'], ['d/e', 'newer'],
    ]));`,
  ]);
  return signal;
}

const read = (file: string) =>
  existsSync(join(portal, file)) ? readFileSync(join(portal, file), 'utf8') : undefined;

test('a process killed at any step leaves whole files, and the next one finds all or nothing', () => {
  const before = { 'a/old': 'old', b: 'file', 'c/new': undefined, 'd/e': undefined };
  const ends: string[] = [];
  for (let step = 1, killed = true; killed; step += 1) {
    rmSync(portal, { recursive: true });
    mkdirSync(join(portal, 'a'), { recursive: true });
    writeFileSync(join(portal, 'a/old'), 'old');
    writeFileSync(join(portal, 'b'), 'file');
    killed = placeAndDie(step) === 'SIGKILL';
    for (const [file, old] of Object.entries(before)) expect([old, 'newer']).toContain(read(file));
    recoverFiles(portal);
    const found = Object.keys(before).map(read);
    const isNew = found.every((text) => text === 'newer');
    if (!isNew) expect(found).toEqual(Object.values(before));
    ends.push(isNew ? 'new' : 'old');
    // Only an empty folder without an owner yet may remain.
    const left = readdirSync(portal).filter((name) => name.startsWith('.'));
    for (const name of left) expect(read(join(name, 'plan.json'))).toBeUndefined();
  }
  expect(ends.length).toBeGreaterThan(20);
  expect(ends.lastIndexOf('old')).toBeLessThan(ends.indexOf('new'));
}, 0);
