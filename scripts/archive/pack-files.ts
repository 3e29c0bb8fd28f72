import { zipFiles } from '../../src/exports/data-package/zip-files.ts';
import type { FileMap } from '../../src/loaders/archive/unzip-files.ts';

/** Pack files into a zip; equal files give equal bytes at any time and place. */
export function packFiles(files: FileMap): Uint8Array {
  return zipFiles([...files].map(([name, bytes]) => ({ name, bytes })));
}
