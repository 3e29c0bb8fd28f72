import { statSync } from 'node:fs';
import { join } from 'node:path';
import { listAllFiles } from '../../list-all-files.ts';

/** A file as written: any change of it changes one of these. */
export interface WrittenFile {
  /** Relative to its folder, with slashes. */
  readonly file: string;
  readonly size: number;
  /** In milliseconds since 1970. */
  readonly written: number;
}

/** Files of a folder, sorted by name. */
export function listWritten(folder: string): WrittenFile[] {
  return [...listAllFiles(folder)].sort().map((file) => {
    const { size, mtimeMs } = statSync(join(folder, file));
    return { file, size, written: mtimeMs };
  });
}

/** Whether a folder has exactly these files, unchanged. */
export function isAsWritten(folder: string, files: readonly WrittenFile[]): boolean {
  try {
    return JSON.stringify(listWritten(folder)) === JSON.stringify(files);
  } catch {
    // Not a folder, or not a file.
    return false;
  }
}
