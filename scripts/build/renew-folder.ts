import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listAllFiles } from '../list-all-files.ts';
import { removeFiles } from './kept/spare-site.ts';

/** A file of a folder, and what it holds. */
export interface FolderFile {
  /** From the folder, with slashes. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Makes a folder hold these files and no others. Those that hold the same already are not written again: to read
 * thousands of small files takes a fraction of what it takes to delete and write them.
 */
export function renewFolder(folder: string, files: readonly FolderFile[]): void {
  const folders = new Set([folder, ...files.map(({ path }) => dirname(join(folder, path)))]);
  for (const one of folders) mkdirSync(one, { recursive: true });
  const before = new Set(listAllFiles(folder));
  for (const { path, content } of files) {
    const file = join(folder, path);
    if (before.delete(path)) {
      if (readFileSync(file).equals(Buffer.from(content))) continue;
      // It may be the same file as one of another site.
      rmSync(file);
    }
    writeFileSync(file, content);
  }
  removeFiles(folder, [...before]);
}
