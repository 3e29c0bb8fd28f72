import { type Dirent, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { unfinishedEnding } from './kept-file.ts';
import type { KeptSlot } from './kept-slot.ts';

/** Entries of a folder; empty if missing. */
function list(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Delete orphaned files. @returns entries left */
function keepOnly(folder: string, isOurs: (one: Dirent) => boolean): Dirent[] {
  return list(folder).filter((one) => {
    if (isOurs(one) && !one.name.endsWith(unfinishedEnding)) return true;
    rmSync(join(folder, one.name), { recursive: true, force: true });
    return false;
  });
}

/**
 * Delete files at the path of a slot's folder, and folders at the path of a file, since no build could write
 * there, and unfinished files of a killed build. The compiled pages may contain anything.
 */
export function deleteOrphans({ folder, ...places }: KeptSlot): void {
  const { files, facts, results, texts, compiled } = places;
  const folders = new Set([files, facts, results, texts, compiled]);
  keepOnly(folder, (one) =>
    folders.has(join(folder, one.name)) ? one.isDirectory() : one.isFile(),
  );
  for (const flat of [facts, results, texts]) keepOnly(flat, (one) => one.isFile());
  for (const { name } of keepOnly(files, (one) => one.isDirectory()))
    keepOnly(join(files, name), (one) => one.isFile());
}
