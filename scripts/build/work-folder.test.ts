import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listLeftovers, makeWorkFolder, sweepLeftovers } from './work-folder.ts';

const day = 24 * 60 * 60 * 1000;
/** A process id that no system assigns. */
const nobody = 2 ** 22 + 1;
let parent = '';

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'work-'));
});
afterEach(() => rmSync(parent, { recursive: true }));

function own(name: string, owner: object): void {
  mkdirSync(join(parent, name));
  const whole = { pid: nobody, host: hostname(), started: Date.now(), ...owner };
  writeFileSync(join(parent, name, 'clusterbook-owner.json'), JSON.stringify(whole));
}
const left = () => listLeftovers(parent, 'build-').map((folder) => basename(folder));

test('the folder of a process that has ended is a leftover, the latest first', () => {
  own('build-a', { started: Date.now() - 2000 });
  own('build-b', { started: Date.now() - 1000 });
  expect(left()).toEqual(['build-b', 'build-a']);
});

test('the folder of a running process is not', () => {
  own('build-a', { pid: process.ppid });
  expect(left()).toEqual([]);
});

test('a number that this process has now cannot be that of the owner', () => {
  own('build-a', { pid: process.pid });
  expect(left()).toEqual(['build-a']);
});

test('after a day the number may belong to another program', () => {
  own('build-a', { pid: process.ppid, started: Date.now() - day - 1 });
  own('build-b', { host: 'elsewhere', started: Date.now() - day - 1 });
  expect(left()).toHaveLength(2);
});

test('processes of another machine count as running', () => {
  own('build-a', { host: 'elsewhere' });
  expect(left()).toEqual([]);
});

test('only folders with an owner and the right name are swept', () => {
  own('build-a', {});
  own('other-a', {});
  mkdirSync(join(parent, 'build-of-mine'));
  mkdirSync(join(parent, 'build-broken'));
  writeFileSync(join(parent, 'build-broken/clusterbook-owner.json'), '{');
  sweepLeftovers(parent, 'build-');
  expect(readdirSync(parent).sort()).toEqual(['build-broken', 'build-of-mine', 'other-a']);
});

test('a folder that was just made names its owner', () => {
  const folder = makeWorkFolder(join(parent, 'new/deep'), 'build-');
  expect(JSON.parse(readFileSync(join(folder, 'clusterbook-owner.json'), 'utf8'))).toMatchObject({
    pid: process.pid,
    host: hostname(),
  });
});
