import { zipFiles } from '../../src/exports/data-package/zip-files.ts';
import type { FileMap } from '../../src/loaders/archive/unzip-files.ts';

/** Pack files into a reproducible zip. */
export function packFiles(files: FileMap): Uint8Array {
  return zipFiles([...files].map(([name, bytes]) => ({ name, bytes })));
}
