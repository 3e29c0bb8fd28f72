import { type Phrase, phrase } from '../../i18n/phrase.ts';
import { createHash } from 'node:crypto';
import type { Archive } from '../../schemas/archive.ts';
import type { PortalFiles } from '../portal-files.ts';
import { judgeFile } from './judge-file.ts';
import { type FileMap, PackedFault, readPackedFiles } from './unzip-files.ts';

export type PackedFile =
  | { readonly fault: Phrase }
  | {
      readonly fault?: undefined;
      readonly bytes: number;
      readonly sha256: string;
      readonly files: FileMap;
    };

/** Read an archive as the build will. */
export function readPackedFile(source: PortalFiles, edition: string): PackedFile {
  let packed: Uint8Array;
  try {
    packed = source.read(`archive/${edition}.zip`);
  } catch {
    return { fault: phrase('check.file.unreadable') };
  }
  let files: FileMap;
  try {
    files = readPackedFiles(packed);
  } catch (error) {
    return { fault: error instanceof PackedFault ? error.fault : phrase('check.archive.damaged') };
  }
  if (files.size === 0) return { fault: phrase('check.archive.empty') };
  return { bytes: packed.length, sha256: hashBytes(packed), files };
}

/** Undefined if the archive cannot be read. */
export function hashPackedFile(source: PortalFiles, edition: string): string | undefined {
  try {
    return hashBytes(source.read(`archive/${edition}.zip`));
  } catch {
    return undefined;
  }
}

/** SHA-256 in hexadecimal. */
export function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Max faults reported per archive. */
const maxFaults = 10;

/** Files that differ from the lock: changed, added or missing. */
function compareFiles(files: FileMap, lock: Archive['files']): Phrase[] {
  const wrong = [...files].flatMap(([name, bytes]) => {
    const expected = Object.hasOwn(lock, name) ? lock[name] : undefined;
    if (expected === undefined) return [phrase('check.archive.notInLock', { name })];
    const found = hashBytes(bytes);
    return found === expected
      ? []
      : [
          phrase('check.archive.fileChanged', {
            name,
            expected: expected.slice(0, 12),
            found: found.slice(0, 12),
          }),
        ];
  });
  const lost = Object.keys(lock).filter((name) => !files.has(name));
  return [...wrong, ...lost.map((name) => phrase('check.archive.fileLost', { name }))];
}

/** Faults of files that no build of ours would write. */
export function judgeFiles(files: FileMap): Phrase[] {
  return [...files].flatMap(([name, bytes]) => {
    const fault = judgeFile(bytes, name);
    return fault ? [phrase('check.archive.inFile', { name, fault })] : [];
  });
}

/**
 * Whatever keeps an archive from being the locked one, written by a freeze. For an earlier version the lock has
 * only the hash of the whole.
 */
export function findFaults(
  packed: PackedFile,
  { zip, files }: Pick<Archive, 'zip'> & Partial<Pick<Archive, 'files'>>,
): Phrase[] {
  if (packed.fault !== undefined) return [packed.fault];
  const foreign = judgeFiles(packed.files);
  const changed = files === undefined ? [] : compareFiles(packed.files, files);
  const same = packed.bytes === zip.bytes && packed.sha256 === zip.sha256;
  const whole = same
    ? []
    : [
        phrase('check.archive.changed', {
          bytes: zip.bytes,
          sum: zip.sha256.slice(0, 12),
          foundBytes: packed.bytes,
          foundSum: packed.sha256.slice(0, 12),
        }),
      ];
  return [...foreign, ...changed, ...whole].slice(0, maxFaults);
}
