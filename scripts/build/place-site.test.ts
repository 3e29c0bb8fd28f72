import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeFolderNextTo, placeSite, recoverSite } from './place-site.ts';

const module = new URL('./place-site.ts', import.meta.url).href;
let folder = '';
let out = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'place-'));
  out = join(folder, 'dist');
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(site: string, text: string): string {
  mkdirSync(site, { recursive: true });
  writeFileSync(join(site, 'index.html'), text);
  return site;
}
const shown = () => readFileSync(join(out, 'index.html'), 'utf8');
const finished = (text: string) => write(join(folder, 'work', text), text);

/** Make a place look like that of a killed process. */
function abandon(place: string): void {
  const owner = { pid: 2 ** 22 + 1, host: hostname(), started: Date.now() };
  writeFileSync(join(place, 'clusterbook-owner.json'), JSON.stringify(owner));
}

test('a finished site takes the place of the old one, which is gone', () => {
  write(out, 'old');
  writeFileSync(join(out, 'old.html'), '');
  const place = makeFolderNextTo(out);
  placeSite(out, finished('new'), place);
  expect(readdirSync(out)).toEqual(['index.html']);
  expect(shown()).toBe('new');
});

test('a finished site goes where there is none yet, below folders that do not exist', () => {
  out = join(folder, 'a/b/dist');
  placeSite(out, finished('first'), makeFolderNextTo(out));
  expect(shown()).toBe('first');
});

test('the old site comes back when the new one cannot take its place', () => {
  write(out, 'old');
  const place = makeFolderNextTo(out);
  expect(() => placeSite(out, join(folder, 'nowhere'), place)).toThrow();
  expect(shown()).toBe('old');
});

test.runIf(existsSync('/dev/shm'))('a site is placed on another file system too', () => {
  const elsewhere = mkdtempSync('/dev/shm/place-');
  try {
    out = write(join(elsewhere, 'dist'), 'old');
    placeSite(out, finished('new'), makeFolderNextTo(out));
    expect(shown()).toBe('new');
  } finally {
    rmSync(elsewhere, { recursive: true });
  }
});

test('a site that a killed build had set aside is put back, and its folder is removed', () => {
  write(out, 'old');
  const place = makeFolderNextTo(out);
  renameSync(out, join(place, 'old'));
  abandon(place);
  expect(recoverSite(out)).toBe(true);
  expect(shown()).toBe('old');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('a build that is killed between its two renames loses no site', () => {
  write(out, 'old');
  const killed = spawnSync(process.execPath, [
    '--input-type=module',
    '--eval',
    `import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const rename = fs.renameSync;
    fs.renameSync = (from, to) => {
      rename(from, to);
      if (from === ${JSON.stringify(out)}) process.kill(process.pid, 'SIGKILL');
    };
    syncBuiltinESMExports();
    const { makeFolderNextTo, placeSite } = await import(${JSON.stringify(module)});
    placeSite(${JSON.stringify(out)}, ${JSON.stringify(finished('new'))}, makeFolderNextTo(${JSON.stringify(out)}));`,
  ]);
  expect(killed.signal).toBe('SIGKILL');
  expect(existsSync(out)).toBe(false);
  expect(recoverSite(out)).toBe(true);
  expect(shown()).toBe('old');
  expect(readdirSync(folder).sort()).toEqual(['dist', 'work']);
});

test('a site that was replaced before the build was killed stays replaced', () => {
  write(out, 'new');
  const place = makeFolderNextTo(out);
  write(join(place, 'old'), 'old');
  abandon(place);
  expect(recoverSite(out)).toBe(false);
  expect(shown()).toBe('new');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('an old site that is being deleted is not put back', () => {
  const place = makeFolderNextTo(out);
  write(join(place, 'waste'), 'half');
  abandon(place);
  expect(recoverSite(out)).toBe(false);
  expect(existsSync(out)).toBe(false);
});

test('folders of other sites, and those that only look alike, are left alone', () => {
  abandon(makeFolderNextTo(join(folder, 'other')));
  mkdirSync(join(folder, '.dist-new-notes'));
  recoverSite(out);
  expect(readdirSync(folder).map((name) => name.replace(/-\w+$/, ''))).toEqual([
    '.dist-new',
    '.other-new',
  ]);
});
