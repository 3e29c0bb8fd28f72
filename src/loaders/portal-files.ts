import { readFileSync, statSync } from 'node:fs';
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
   * The bytes of a file.
   * @throws Error for a file that cannot be read
   */
  read(file: string): Uint8Array;
}

function folderFiles(directory: string): PortalFiles {
  return {
    list: () => listFiles(directory),
    sizeOf: (file) => statSync(join(directory, file)).size,
    read: (file) => readFileSync(join(directory, file)),
  };
}

/** The files of a folder by its path; others are what they are. */
export function filesOf(source: string | PortalFiles): PortalFiles {
  return typeof source === 'string' ? folderFiles(source) : source;
}
