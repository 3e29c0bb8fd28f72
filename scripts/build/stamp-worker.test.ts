import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nameRelease, stampWorker } from './stamp-worker.ts';

let site = '';
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'clusterbook-'));
  writeFileSync(join(site, 'index.html'), 'one');
  writeFileSync(join(site, 'sw.js'), 'const own = "%RELEASE%";');
});
afterEach(() => rmSync(site, { recursive: true }));

test('a release has another name when one letter is another, and else the same', () => {
  const before = nameRelease(site);
  expect(nameRelease(site)).toBe(before);
  writeFileSync(join(site, 'index.html'), 'two');
  expect(nameRelease(site)).not.toBe(before);
});

test('the worker says to which release it belongs', () => {
  const release = nameRelease(site);
  stampWorker(site);
  expect(readFileSync(join(site, 'sw.js'), 'utf8')).toBe(`const own = "${release}";`);
});

test('a worker that does not ask for it is refused', () => {
  writeFileSync(join(site, 'sw.js'), 'nothing');
  expect(() => stampWorker(site)).toThrow('expected %RELEASE%');
});
