import { createHash } from 'node:crypto';
import type { Archive } from '../../schemas/archive.ts';
import type { PortalFiles } from '../portal-files.ts';
import { judgeFile } from './judge-file.ts';
import { type FileMap, readPackedFiles } from './unzip-files.ts';

/** The archive of a frozen edition: what it holds, or why it cannot be read. */
export type PackedFile =
  | { readonly fault: string }
  | {
      readonly fault?: undefined;
      readonly bytes: number;
      readonly sha256: string;
      readonly files: FileMap;
    };

/** Reads the archive of a frozen edition as the build will, and says what it holds. */
export function readPackedFile(source: PortalFiles, edition: string): PackedFile {
  let packed: Uint8Array;
  try {
    packed = source.read(`archive/${edition}.zip`);
  } catch {
    return { fault: 'expected a file that can be read, found one that cannot' };
  }
  let files: FileMap;
  try {
    files = readPackedFiles(packed);
  } catch (error) {
    const { message } = error as Error;
    return {
      fault: message.startsWith('expected')
        ? message
        : 'expected a zip that can be unpacked, found a damaged one',
    };
  }
  if (files.size === 0) return { fault: 'expected the files of a report, found an empty zip' };
  return { bytes: packed.length, sha256: hashBytes(packed), files };
}

/** The SHA-256 of the archive of a frozen edition; undefined for one that cannot be read. */
export function hashPackedFile(source: PortalFiles, edition: string): string | undefined {
  try {
    return hashBytes(source.read(`archive/${edition}.zip`));
  } catch {
    return undefined;
  }
}

/** The SHA-256 of a file's bytes. */
export function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** More faults of one archive than anyone needs to be told. */
const mostFaults = 10;

/** Files that are not those of the lock: changed, added or lost. */
function compareFiles(files: FileMap, lock: Archive['files']): string[] {
  const wrong = [...files].flatMap(([name, bytes]) => {
    const expected = Object.hasOwn(lock, name) ? lock[name] : undefined;
    if (expected === undefined)
      return [`${name}: expected a file that the lock names, found another`];
    const found = hashBytes(bytes);
    return found === expected
      ? []
      : [
          `${name}: expected the file as it was frozen (${expected.slice(0, 12)}…), found another (${found.slice(0, 12)}…)`,
        ];
  });
  const lost = Object.keys(lock).filter((name) => !files.has(name));
  return [
    ...wrong,
    ...lost.map((name) => `${name}: expected the file that the lock names, found none`),
  ];
}

/** What in files no build of ours writes. */
export function judgeFiles(files: FileMap): string[] {
  return [...files].flatMap(([name, bytes]) => {
    const fault = judgeFile(bytes, name);
    return fault ? [`${name}: ${fault}`] : [];
  });
}

/**
 * What keeps an archive from being the one that its lock names, bit by bit, and one that a freezing
 * wrote; empty where nothing does.
 */
export function findFaults(packed: PackedFile, lock: Archive): string[] {
  if (packed.fault !== undefined) return [packed.fault];
  const { zip } = lock;
  const foreign = judgeFiles(packed.files);
  const changed = compareFiles(packed.files, lock.files);
  const same = packed.bytes === zip.bytes && packed.sha256 === zip.sha256;
  const whole = same
    ? []
    : [
        `expected the archive as it was frozen (${zip.bytes} bytes, SHA-256 ${zip.sha256.slice(0, 12)}…), found another (${packed.bytes} bytes, ${packed.sha256.slice(0, 12)}…)`,
      ];
  return [...foreign, ...changed, ...whole].slice(0, mostFaults);
}
