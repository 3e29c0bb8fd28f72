import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import type { Archive } from '../schemas/archive.ts';
import type { PortalFiles } from './portal-files.ts';

/** Files by their paths, with forward slashes. */
export type FileMap = ReadonlyMap<string, Uint8Array>;

/** The packed pages of a frozen edition: what they are, or why they cannot be read. */
export type PackedFile =
  | { readonly fault: string }
  | {
      readonly fault?: undefined;
      readonly bytes: number;
      readonly sha256: string;
      /** The pages and what they show, by their paths in the archive. */
      readonly files: FileMap;
    };

/** More bytes than any report has when unpacked: a larger file is a zip bomb. */
const maxUnpacked = 400_000_000;

/** A relative path of plain names, which cannot lead out of its folder. */
const safePath = /^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/;

/**
 * The files of a zip.
 * @throws Error for one that is damaged, leads out of its folder, or would fill a disk
 */
export function readPackedFiles(packed: Uint8Array): FileMap {
  let size = 0;
  const seen = new Set<string>();
  const files = unzipSync(packed, {
    filter: ({ name, originalSize }) => {
      if (!safePath.test(name) || seen.has(name)) {
        throw new Error(`expected plain files below one folder, found "${name}"`);
      }
      seen.add(name);
      size += originalSize;
      if (size > maxUnpacked) throw new Error(`expected at most ${maxUnpacked} bytes, found more`);
      return true;
    },
  });
  return new Map(Object.entries(files));
}

/** Reads the packed pages of a frozen edition as the build will, and says what they are. */
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
  if (files.size === 0) return { fault: 'expected the pages of the report, found an empty zip' };
  const sha256 = createHash('sha256').update(packed).digest('hex');
  return { bytes: packed.length, sha256, files };
}

/** What keeps packed pages from being those that their lock names; undefined where they are. */
export function findFault(packed: PackedFile, lock: Archive['pages']): string | undefined {
  if (packed.fault !== undefined) return packed.fault;
  if (packed.bytes === lock.bytes && packed.sha256 === lock.sha256) return undefined;
  const expected = `${lock.bytes} bytes, SHA-256 ${lock.sha256.slice(0, 12)}…`;
  const found = `${packed.bytes} bytes, ${packed.sha256.slice(0, 12)}…`;
  return `expected the pages as they were frozen (${expected}), found others (${found})`;
}
