import { loadPortal } from './load-portal.ts';
import type { Portal } from './portal.ts';
import { filesOf } from './portal-files.ts';

/** Load some files of a portal only. */
export function loadPart(directory: string, isWanted: (file: string) => boolean): Portal {
  const source = filesOf(directory);
  const files = source.list().files.filter((file) => file === 'site.yaml' || isWanted(file));
  return loadPortal({ ...source, list: () => ({ files, problems: [] }) }).portal;
}
