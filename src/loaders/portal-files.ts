import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';
import type { Problem } from './problem.ts';

/** In a folder, or in memory for tests. */
export interface PortalFiles {
  /** In a fixed order; problems of anything but files. */
  list(): { files: string[]; problems: Problem[] };
  /**
   * Size in bytes.
   * @throws Error if the file cannot be read
   */
  sizeOf(file: string): number;
  /**
   * Given `needed`, possibly only that many bytes.
   * @throws Error if the file cannot be read
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

/** Files of a path; others unchanged. */
export function filesOf(source: string | PortalFiles): PortalFiles {
  return typeof source === 'string' ? folderFiles(source) : source;
}
