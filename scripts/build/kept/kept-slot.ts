import { createHash } from 'node:crypto';
import { join } from 'node:path';

/** Cache paths for one configuration of a portal's build. */
export interface KeptSlot {
  readonly folder: string;
  /** Manifest of a build: its output and inputs. */
  readonly record: string;
  /** Files by their hashes. */
  readonly files: string;
  readonly compiled: string;
  /** Compiled texts. */
  readonly texts: string;
  /** Facts of pages of the site. */
  readonly facts: string;
  /** Small inputs with slow results, such as drawings. */
  readonly results: string;
}

/** Folder of all slots. */
export const keptFolder = (home: string) => join(home, '.cache', 'kept');

/**
 * Slot of a portal and address: a portal may be built for several addresses in turn, and several portals in one
 * folder.
 * @param told what distinguishes them
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
