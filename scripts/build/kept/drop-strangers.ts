import { type Dirent, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { unfinishedEnding } from './kept-file.ts';
import type { KeptSlot } from './kept-slot.ts';

/** What a folder has, and nothing where it is none. */
function list(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Deletes what a folder should not have; tells what is left. */
function keepOnly(folder: string, isOurs: (one: Dirent) => boolean): Dirent[] {
  return list(folder).filter((one) => {
    if (isOurs(one) && !one.name.endsWith(unfinishedEnding)) return true;
    rmSync(join(folder, one.name), { recursive: true, force: true });
    return false;
  });
}

/**
 * Deletes files of a slot that stand where a folder should, and folders that stand where a file should: whoever put
 * them there, no build could write in their place. So goes what a build was writing when it was killed. The compiled pages may hold anything.
 */
export function dropStrangers({ folder, ...places }: KeptSlot): void {
  const { files, facts, results, texts, compiled } = places;
  const folders = new Set([files, facts, results, texts, compiled]);
  keepOnly(folder, (one) =>
    folders.has(join(folder, one.name)) ? one.isDirectory() : one.isFile(),
  );
  for (const flat of [facts, results, texts]) keepOnly(flat, (one) => one.isFile());
  for (const { name } of keepOnly(files, (one) => one.isDirectory()))
    keepOnly(join(files, name), (one) => one.isFile());
}
