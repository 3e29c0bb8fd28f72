import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** All files below a folder, including hidden ones, unordered, as paths with forward slashes. */
export function listAllFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'));
}
