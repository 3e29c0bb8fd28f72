import { loadPortal } from './load-portal.ts';
import type { Portal } from './portal.ts';
import { filesOf } from './portal-files.ts';

/** Load the entries of some files of a portal; the others are not read. */
export function loadPart(directory: string, isWanted: (file: string) => boolean): Portal {
  const source = filesOf(directory);
  const files = source.list().files.filter((file) => file === 'site.yaml' || isWanted(file));
  return loadPortal({ ...source, list: () => ({ files, problems: [] }) }).portal;
}
