import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sayPhrase } from '../src/i18n/say-phrase.ts';
import { refuseOutput, siteMarker } from './output-folder.ts';

let place = '';
const at = (path: string) => resolve(place, path);
const refuse = (out: string) => {
  const refused = refuseOutput(at(out), at('project'), at('portal'));
  return refused && sayPhrase(refused, 'en');
};

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'output-'));
  for (const folder of [
    'project/src/content',
    'project/dist',
    'portal/clusters',
    'site',
    'empty',
    'mixed',
  ]) {
    mkdirSync(at(folder), { recursive: true });
  }
  writeFileSync(at(`site/${siteMarker}`), '');
  writeFileSync(at('mixed/CNAME'), 'example.org');
  writeFileSync(at('file'), '');
  symlinkSync(at('portal'), at('link'));
});
afterAll(() => rmSync(place, { recursive: true }));

test.each([
  ['project', 'the project'],
  ['.', 'the project'],
  ['project/src', 'the project’s own folder "src"'],
  ['project/src/site', 'the project’s own folder "src"'],
  ['portal', 'the portal'],
  ['portal/site', 'the portal'],
  ['portal/dist/inner', 'the portal'],
  ['link', 'the portal'],
  ['mixed', 'one with other files'],
  ['file', 'a file or link'],
])('a build does not replace %s', (out, reason) => {
  expect(refuse(out)).toContain(`found ${reason}`);
});

test.each(['site', 'empty', 'new', 'new/deeper', 'project/dist', 'project/dist-2', 'portal/dist'])(
  'a build may write to %s',
  (out) => expect(refuse(out)).toBeUndefined(),
);

test.runIf(existsSync('/dev/shm'))('a build does not replace a mount point', () => {
  expect(refuse('/dev/shm')).toMatch(/found a mount point.*choose a folder in it/);
});
