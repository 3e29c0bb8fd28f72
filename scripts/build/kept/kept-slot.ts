import { createHash } from 'node:crypto';
import { join } from 'node:path';

/** Where one way of building a portal keeps what it made. */
export interface KeptSlot {
  readonly folder: string;
  /** What a build has made, and of what. */
  readonly record: string;
  /** Files by their hashes. */
  readonly files: string;
  /** Compiled pages. */
  readonly compiled: string;
  /** The code of texts. */
  readonly texts: string;
  /** What pages of the site say, as far as others ask for it. */
  readonly facts: string;
  /** What took long to make of little, such as drawings. */
  readonly results: string;
}

/** The folder in which all of them lie. */
export const keptFolder = (home: string) => join(home, '.cache', 'kept');

/**
 * A portal may be built for several addresses in turn, and several portals in one folder: each has a slot.
 * @param told what tells them apart
 */
export function slotOf(home: string, ...told: readonly string[]): KeptSlot {
  const name = createHash('sha256').update(told.join('\0')).digest('hex').slice(0, 16);
  const folder = join(keptFolder(home), name);
  return {
    folder,
    record: join(folder, 'record'),
    files: join(folder, 'files'),
    compiled: join(folder, 'compiled'),
    texts: join(folder, 'texts'),
    facts: join(folder, 'facts'),
    results: join(folder, 'results'),
  };
}
