import { unzipSync } from 'fflate';

/** Files by their paths, with forward slashes. */
export type FileMap = ReadonlyMap<string, Uint8Array>;

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
