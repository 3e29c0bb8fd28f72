import type { KeptVersion } from '../domain/frozen/earlier-versions.ts';
import { type FrozenEdition, openFrozen } from '../domain/frozen/frozen-edition.ts';
import type { Archive } from '../schemas/archive.ts';
import { filesOf } from '../loaders/portal-files.ts';
import { hashBytes } from '../loaders/archive/packed-files.ts';
import {
  type FileMap,
  type LazyFiles,
  openPackedFiles,
  readPackedFiles,
} from '../loaders/archive/unzip-files.ts';
import { sayFault } from '../loaders/say-problem.ts';
import { readFrozen } from '../loaders/archive/read-frozen.ts';

/** Archives of a portal, by edition id. */
export interface OpenArchives {
  readonly editions: ReadonlyMap<string, FrozenEdition>;
  /** Files of each, by path. */
  readonly files: ReadonlyMap<string, LazyFiles>;
}

const wrong = (id: string, fault: string) => new Error(`archive/${id}.zip: ${fault}`);

/**
 * @param directory folder of a checked portal
 * @throws Error if an archive does not match its lock
 */
export function openArchives(
  directory: string,
  locks: readonly { readonly id: string; readonly data: Archive }[],
): OpenArchives {
  const opened = locks.map(({ id, data }) => {
    const packed = filesOf(directory).read(`archive/${id}.zip`);
    if (hashBytes(packed) !== data.zip.sha256)
      throw wrong(id, 'expected the archive as it was checked');
    const files = openPackedFiles(packed);
    const frozen = readFrozen(files, id);
    if (frozen.fault !== undefined) throw wrong(id, sayFault(frozen.fault));
    return { id, edition: openFrozen(frozen.data), files };
  });
  return {
    editions: new Map(opened.map(({ id, edition }) => [id, edition])),
    files: new Map(opened.map(({ id, files }) => [id, files])),
  };
}

/**
 * Bytes of an earlier version, as frozen.
 * @param directory folder of a checked portal
 * @throws Error if the archive does not match its lock
 */
export function readEarlier(directory: string, { file, zip }: KeptVersion): Uint8Array {
  const bytes = filesOf(directory).read(file);
  if (hashBytes(bytes) !== zip.sha256) {
    throw new Error(`${file}: expected the archive as it was checked`);
  }
  return bytes;
}

/**
 * Styles and fonts that later versions lack, whose addresses are permanent. Of equal names the latest is used.
 * @param files of the version shown by the site
 * @throws Error if an archive does not match its lock
 */
export function readEarlierAssets(
  directory: string,
  versions: readonly KeptVersion[],
  files?: LazyFiles,
): FileMap {
  const shown = new Set(files?.names());
  const assets = new Map<string, Uint8Array>();
  for (const version of versions) {
    const isNew = (name: string) =>
      name.startsWith('assets/') && !shown.has(name) && !assets.has(name);
    for (const [name, bytes] of readPackedFiles(readEarlier(directory, version), isNew))
      assets.set(name, bytes);
  }
  return assets;
}
