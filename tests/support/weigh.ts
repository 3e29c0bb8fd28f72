import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { siteFolder } from './folders.ts';
import { attribute, type Document, find, textOf } from './tree.ts';

const sizes = new Map<string, number>();

/** Bytes of a file of the site as a host sends it. */
export function zipped(path: string): number {
  const known = sizes.get(path) ?? gzipSync(readFileSync(join(siteFolder, path))).length;
  sizes.set(path, known);
  return known;
}

/** Paths of the scripts of a page, with those that they import at once. */
export function scriptFiles(document: Document): string[] {
  const loaded = new Set<string>();
  const load = (path: string) => {
    if (loaded.has(path)) return;
    loaded.add(path);
    const code = readFileSync(join(siteFolder, path), 'utf8');
    for (const [, to = ''] of code.matchAll(/(?:from|import)\s*["']([^"']+\.js)["']/g)) {
      load(new URL(to, `http://site${path}`).pathname);
    }
  };
  for (const script of find(document, 'script')) {
    const source = attribute(script, 'src');
    if (source) load(source);
  }
  for (const link of find(document, 'link', { rel: 'modulepreload' }))
    load(attribute(link, 'href') ?? '');
  return [...loaded];
}

/** The scripts that stand in a page itself; data for scripts is none. */
export function inlineScript(document: Document): string {
  return find(document, 'script')
    .filter((script) => !attribute(script, 'src'))
    .filter((script) => !/^application\/(ld\+)?json$/.test(attribute(script, 'type') ?? ''))
    .map(textOf)
    .join('');
}

/** Bytes of all scripts of a page as they are sent. */
export function scriptBytes(document: Document): number {
  const files = scriptFiles(document).reduce((sum, path) => sum + zipped(path), 0);
  const inline = inlineScript(document);
  return files + (inline ? gzipSync(inline).length : 0);
}
