import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeOwner, isAtWork, readOwner, readOwnerText } from './owner.ts';

/** File that names a work folder's owner; a folder without one must not be deleted. */
const ownerFile = 'clusterbook-owner.json';

/**
 * Make a work folder for this process.
 * @param prefix start of its name, to recognise leftovers
 * @throws Error with a code if it cannot be made
 */
export function makeWorkFolder(parent: string, prefix: string): string {
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, prefix));
  writeFileSync(join(folder, ownerFile), describeOwner());
  return folder;
}

/** Work folders of ended processes, latest first. */
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

/** Delete the work folders of ended processes. */
export function sweepLeftovers(parent: string, prefix: string): void {
  for (const folder of listLeftovers(parent, prefix)) {
    rmSync(folder, { recursive: true, force: true });
  }
}
