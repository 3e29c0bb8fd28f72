import { zipFiles } from '../../src/exports/data-package/zip-files.ts';
import type { FileMap } from '../../src/loaders/archive/unzip-files.ts';

/** Packs files into a zip so that equal ones give equal bytes, whenever and wherever it is done. */
export function packFiles(files: FileMap): Uint8Array {
  return zipFiles([...files].map(([name, bytes]) => ({ name, bytes })));
}
