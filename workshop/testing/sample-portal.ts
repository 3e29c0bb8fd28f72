import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { cutSample } from './cut-sample.ts';
import { type Change, type Originals, readOriginals } from './overlay-files.ts';
import { remember } from './remember.ts';

/** Valid, with an entry of every collection. */
export const samplePortal = resolve(import.meta.dirname, '../../examples/sample-region');

/** See `cutSample`. */
export const readCutSample = remember((): Originals => cutSample(readOriginals(samplePortal)));

function writeBelow(folder: string, file: string, bytes: Uint8Array): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  rmSync(path, { force: true });
  writeFileSync(path, bytes);
}

/** Copy the small part to a temporary folder. */
export function copySample(): string {
  const folder = mkdtempSync(join(tmpdir(), 'clusterbook-portal-'));
  for (const [file, bytes] of readCutSample()) writeBelow(folder, file, bytes);
  return folder;
}

/** Item of `make.json`: files that cannot be text in a fixture. */
type Made =
  | { readonly file: string; readonly base64: string }
  | { readonly file: string; readonly bytes: number }
  | { readonly file: string; readonly link: string }
  | { readonly file: string; readonly whole: true }
  | { readonly file: string; readonly delete: true };

function make(item: Made): Change {
  if ('base64' in item) return Buffer.from(item.base64, 'base64');
  if ('whole' in item) return readFileSync(join(samplePortal, item.file));
  if ('bytes' in item) return Buffer.alloc(item.bytes, '# ');
  return 'link' in item ? 'link' : 'deleted';
}

/** Including those from `make.json`. */
export function readFixture(fixture: string): Map<string, Change> {
  const changes = new Map<string, Change>(readOriginals(fixture));
  const list = changes.get('make.json');
  for (const name of ['make.json', 'expected.txt']) changes.delete(name);
  if (!(list instanceof Uint8Array)) return changes;
  for (const item of JSON.parse(Buffer.from(list).toString()) as Made[]) {
    changes.set(item.file, make(item));
  }
  return changes;
}

/** Write a fixture over a portal on disk, without links. */
export function layOver(portal: string, fixture: string): void {
  for (const [file, change] of readFixture(fixture)) {
    if (change instanceof Uint8Array) writeBelow(portal, file, change);
    else rmSync(join(portal, file), { force: true });
  }
}

const statistics = resolve(import.meta.dirname, '../../tests/statistics/portal');

/** Copy the sample with official statistics of its areas into a folder. */
export function copyStatistics(folder: string): void {
  for (const from of [samplePortal, statistics]) cpSync(from, folder, { recursive: true });
}
