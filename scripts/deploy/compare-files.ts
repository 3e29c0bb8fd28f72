import type { FileHashes } from './hash-files.ts';

/** What differs between the site that is deployed and the one that will be. */
export interface FileChanges {
  /** Files to send, in the order in which to send them: what pages load before the pages. */
  readonly send: readonly string[];
  /** How many of these the deployed site does not have. */
  readonly added: number;
  /** Files to delete afterwards. */
  readonly remove: readonly string[];
  readonly same: number;
}

/** A page may name a new picture or script, and no reader should meet it before that is there. */
const rank = (path: string) => (path.endsWith('.html') ? 1 : 0);

/** Tells the files that an upload has to send and to delete. */
export function compareFiles(old: FileHashes, fresh: FileHashes): FileChanges {
  const send = [...fresh].flatMap(([path, hash]) => (old.get(path) === hash ? [] : [path]));
  return {
    send: send.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)),
    added: send.filter((path) => !old.has(path)).length,
    remove: [...old.keys()].filter((path) => !fresh.has(path)).sort(),
    same: fresh.size - send.length,
  };
}
