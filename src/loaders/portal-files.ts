import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';
import type { Problem } from './problem.ts';

/** The files of a portal: those of its folder, or of a folder that only a test imagines. */
export interface PortalFiles {
  /** The paths of all files in a fixed order, and what there is beside files. */
  list(): { files: string[]; problems: Problem[] };
  /**
   * How many bytes a file has.
   * @throws Error for a file that cannot be read
   */
  sizeOf(file: string): number;
  /**
   * The bytes of a file; given how many are needed, it may leave out those after them.
   * @throws Error for a file that cannot be read
   */
  read(file: string, needed?: number): Uint8Array;
}

function readBytes(path: string, needed?: number): Uint8Array {
  if (needed === undefined) return readFileSync(path);
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(needed);
    return bytes.subarray(0, readSync(file, bytes, 0, needed, 0));
  } finally {
    closeSync(file);
  }
}

function folderFiles(directory: string): PortalFiles {
  return {
    list: () => listFiles(directory),
    sizeOf: (file) => statSync(join(directory, file)).size,
    read: (file, needed) => readBytes(join(directory, file), needed),
  };
}

/** The files of a folder by its path; others are what they are. */
export function filesOf(source: string | PortalFiles): PortalFiles {
  return typeof source === 'string' ? folderFiles(source) : source;
}
