import { type FrozenEdition, openFrozen } from '../domain/frozen/frozen-edition.ts';
import type { Archive } from '../schemas/archive.ts';
import { filesOf } from '../loaders/portal-files.ts';
import { readPackedFile } from '../loaders/archive/packed-files.ts';
import type { FileMap } from '../loaders/archive/unzip-files.ts';
import { sayFault } from '../loaders/say-problem.ts';
import { readFrozen } from '../loaders/archive/read-frozen.ts';

/** The archives of a portal, by the ids of their editions. */
export interface OpenArchives {
  readonly editions: ReadonlyMap<string, FrozenEdition>;
  /** The files of each, by their paths in it. */
  readonly files: ReadonlyMap<string, FileMap>;
}

const wrong = (id: string, fault: string) => new Error(`archive/${id}.zip: ${fault}`);

/**
 * Opens the archives of a portal that has been checked.
 * @param directory folder of the portal
 * @throws Error for one that is not the one of its lock
 */
export function openArchives(
  directory: string,
  locks: readonly { readonly id: string; readonly data: Archive }[],
): OpenArchives {
  const opened = locks.map(({ id, data }) => {
    const packed = readPackedFile(filesOf(directory), id);
    if (packed.fault !== undefined) throw wrong(id, sayFault(packed.fault));
    if (packed.sha256 !== data.zip.sha256)
      throw wrong(id, 'expected the archive as it was checked');
    const frozen = readFrozen(packed.files, id);
    if (frozen.fault !== undefined) throw wrong(id, sayFault(frozen.fault));
    return { id, edition: openFrozen(frozen.data), files: packed.files };
  });
  return {
    editions: new Map(opened.map(({ id, edition }) => [id, edition])),
    files: new Map(opened.map(({ id, files }) => [id, files])),
  };
}
