import { createHash } from 'node:crypto';
import { join } from 'node:path';

/** Cache paths for one portal and configuration. */
export interface KeptSlot {
  readonly folder: string;
  readonly record: string;
  /** By hash. */
  readonly files: string;
  readonly compiled: string;
  readonly texts: string;
  readonly facts: string;
  /** Slow results of small inputs, such as drawings. */
  readonly results: string;
}

/** Folder of all slots. */
export const keptFolder = (home: string) => join(home, '.cache', 'kept');

/**
 * A portal may be built for several addresses in turn, and several portals in one folder: each has a slot.
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
