import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import type { PortalFiles } from './portal-files.ts';

/** Files by their paths, with forward slashes. */
export type FileMap = ReadonlyMap<string, Uint8Array>;

/** The packed pages of a frozen edition: what they are, or why they cannot be read. */
export type PackedFile =
  | { readonly fault: string }
  | { readonly fault?: undefined; readonly bytes: number; readonly sha256: string };

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
  try {
    if (readPackedFiles(packed).size === 0) {
      return { fault: 'expected the pages of the report, found an empty zip' };
    }
  } catch (error) {
    const { message } = error as Error;
    return {
      fault: message.startsWith('expected')
        ? message
        : 'expected a zip that can be unpacked, found a damaged one',
    };
  }
  const sha256 = createHash('sha256').update(packed).digest('hex');
  return { bytes: packed.length, sha256 };
}
