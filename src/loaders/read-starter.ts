import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadPart } from './load-part.ts';
import type { Portal } from './portal.ts';

/** The portal from which a new one starts: everything in it is invented. */
const starterFolder = resolve(import.meta.dirname, '../../examples/sample-region');

/**
 * The entries of the starter in some of its files; the others are not read.
 * @returns undefined where the engine came without it
 */
export function readStarter(isWanted: (file: string) => boolean): Portal | undefined {
  if (!existsSync(starterFolder)) return undefined;
  return loadPart(starterFolder, isWanted);
}
