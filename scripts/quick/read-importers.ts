import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

/** The scripts of an .astro file are found by what they import; its markup imports nothing. */
const importsOf = (text: string) => ts.preProcessFile(text, true, true).importedFiles;
/** What is named without being imported: scripts of pages, and threads. */
const named = [
  /<script\b[^>]*\bsrc=["'](\.[^"']+)["']/g,
  /\bnew URL\(\s*'(\.[^']+\.ts)',\s*import\.meta\.url\s*,?\s*\)/g,
];

/**
 * Reads who imports whom.
 * @param files of the code: .ts, .mjs and .astro, paths from the root
 * @returns for each file those that import it
 */
export function readImporters(
  root: string,
  files: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const importers = new Map<string, string[]>();
  for (const file of files.filter((name) => existsSync(join(root, name)))) {
    const text = readFileSync(join(root, file), 'utf8');
    const targets = [
      ...importsOf(text).map(({ fileName }) => fileName),
      ...named.flatMap((pattern) => [...text.matchAll(pattern)].map(([, source = '']) => source)),
    ];
    for (const name of new Set(targets.filter((target) => target.startsWith('.')))) {
      const [path = ''] = posix.join(posix.dirname(file), name).split('?');
      importers.set(path, [...(importers.get(path) ?? []), file]);
    }
  }
  return importers;
}
