import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { claimFile } from './claim-file.ts';
import type { CollectionName } from './collections.ts';
import { listFiles } from './list-files.ts';
import { loadPart } from './load-part.ts';
import type { Portal } from './portal.ts';

/** Template of new portals: everything in it is fictitious. */
const starterFolder = resolve(import.meta.dirname, '../../examples/sample-region');

export interface Starter {
  /** Changes with any of its files. */
  readonly stamp: string;
  /** Reads files of one collection only. */
  readonly only: (name: CollectionName) => Portal;
}

/**
 * Open the starter, lazily.
 * @returns undefined if the engine was installed without it
 */
export function openStarter(): Starter | undefined {
  if (!existsSync(starterFolder)) return undefined;
  const read = new Map<CollectionName, Portal>();
  return {
    stamp: listFiles(starterFolder)
      .files.map((file) => {
        const { size, mtimeMs } = statSync(join(starterFolder, file));
        return `${file} ${size} ${mtimeMs}`;
      })
      .join('\n'),
    only(name) {
      const known = read.get(name);
      if (known) return known;
      const portal = loadPart(starterFolder, (file) => claimFile(file).name === name);
      read.set(name, portal);
      return portal;
    },
  };
}
