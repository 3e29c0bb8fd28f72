import { type DeflateOptions, type ZippableFile, zipSync } from 'fflate';
import type { PackageFile } from './model.ts';

/** Files that are packed by themselves: packing them again takes time, and hardly any bytes. */
const isPacked = /\.(?:pdf|png|woff2|zip)$/;

/**
 * Packs files into a zip, sorted by name and without the time of the build: the same files give the
 * same bytes on any day, in any time zone and on any system.
 * @param files names with `/` between folders, each once
 * @param level of packing: 9 makes the smallest file, and 6 one nearly as small in less time
 */
export function zipFiles(
  files: readonly PackageFile[],
  level: DeflateOptions['level'] = 9,
): Uint8Array {
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  const packed = sorted.map(({ name, bytes }): [string, ZippableFile] => [
    name,
    [bytes, isPacked.test(name) ? { level: 0 } : {}],
  ]);
  return zipSync(Object.fromEntries(packed), {
    level,
    // The first time that a zip can name. It has no time zones, so it is made of local parts here.
    mtime: new Date(1980, 0, 1),
    // Made on Unix: else the byte for the system is that of DOS, and names are read in its letters.
    os: 3,
    attrs: 0o644 << 16,
  });
}
