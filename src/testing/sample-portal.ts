import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** The fictional portal, a valid one that holds an entry of every collection. */
export const samplePortal = resolve(import.meta.dirname, '../../examples/sample-region');

/** A copy of the fictional portal in a temporary folder, to be changed and then removed. */
export function copySample(): string {
  const folder = mkdtempSync(join(tmpdir(), 'clusterbook-portal-'));
  cpSync(samplePortal, folder, { recursive: true });
  return folder;
}

/** One item of `make.json`: what a text file in a fixture cannot be. */
type Made =
  | { readonly file: string; readonly base64: string }
  | { readonly file: string; readonly bytes: number }
  | { readonly file: string; readonly link: string }
  | { readonly file: string; readonly delete: true };

function make(portal: string, item: Made): void {
  const path = join(portal, item.file);
  mkdirSync(dirname(path), { recursive: true });
  rmSync(path, { force: true });
  if ('base64' in item) writeFileSync(path, Buffer.from(item.base64, 'base64'));
  else if ('bytes' in item) writeFileSync(path, Buffer.alloc(item.bytes, '# '));
  else if ('link' in item) symlinkSync(item.link, path);
}

/** Lays a fixture's files, and what its `make.json` says, over a portal. */
export function layOver(portal: string, fixture: string): void {
  const aside = new Set(['make.json', 'expected.txt'].map((name) => join(fixture, name)));
  cpSync(fixture, portal, { recursive: true, filter: (source) => !aside.has(source) });
  const list = join(fixture, 'make.json');
  if (!existsSync(list)) return;
  for (const item of JSON.parse(readFileSync(list, 'utf8')) as Made[]) make(portal, item);
}
