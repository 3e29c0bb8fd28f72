import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadPortal } from './load-portal.ts';
import type { Portal } from './portal.ts';
import { filesOf } from './portal-files.ts';

/** The portal from which a new one starts: everything in it is invented. */
const starterFolder = resolve(import.meta.dirname, '../../examples/sample-region');

/**
 * The entries of the starter in some of its files; the others are not read.
 * @returns undefined where the engine came without it
 */
export function readStarter(isWanted: (file: string) => boolean): Portal | undefined {
  if (!existsSync(starterFolder)) return undefined;
  const source = filesOf(starterFolder);
  const files = source.list().files.filter((file) => file === 'site.yaml' || isWanted(file));
  return loadPortal({ ...source, list: () => ({ files, problems: [] }) }).portal;
}
