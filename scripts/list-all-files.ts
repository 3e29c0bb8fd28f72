import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * All files below a folder, in no order, as paths with forward slashes: in contrast to those of a portal, none is
 * passed over, whatever its name begins with.
 */
export function listAllFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'));
}
