import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeOwner, isAtWork, readOwner, readOwnerText } from './owner.ts';

/** File in a work folder that names its owner; a folder without one is not ours to delete. */
const ownerFile = 'clusterbook-owner.json';

/**
 * Makes a folder for the work of this process.
 * @param prefix how its name begins, by which leftovers are found again
 * @throws Error with a code when it cannot be made
 */
export function makeWorkFolder(parent: string, prefix: string): string {
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, prefix));
  writeFileSync(join(folder, ownerFile), describeOwner());
  return folder;
}

/** Work folders whose process ended without removing them, the latest first. */
export function listLeftovers(parent: string, prefix: string): string[] {
  if (!existsSync(parent)) return [];
  return readdirSync(parent)
    .filter((name) => name.startsWith(prefix))
    .map((name) => join(parent, name))
    .flatMap((folder) => {
      const owner = readOwner(readOwnerText(join(folder, ownerFile)));
      return owner && !isAtWork(owner) ? [{ folder, started: owner.started }] : [];
    })
    .sort((a, b) => b.started - a.started)
    .map(({ folder }) => folder);
}

/** Deletes what processes that ended early left behind. */
export function sweepLeftovers(parent: string, prefix: string): void {
  for (const folder of listLeftovers(parent, prefix)) {
    rmSync(folder, { recursive: true, force: true });
  }
}
