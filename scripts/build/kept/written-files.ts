import { statSync } from 'node:fs';
import { join } from 'node:path';
import { listAllFiles } from '../../list-all-files.ts';

/** A file as it was written: each change of it changes one of these. */
export interface WrittenFile {
  /** From its folder, with slashes. */
  readonly file: string;
  readonly size: number;
  /** In milliseconds since 1970. */
  readonly written: number;
}

/** The files of a folder as they are now, in the order of their names. */
export function listWritten(folder: string): WrittenFile[] {
  return [...listAllFiles(folder)].sort().map((file) => {
    const { size, mtimeMs } = statSync(join(folder, file));
    return { file, size, written: mtimeMs };
  });
}

/** Does a folder hold these files as they were written, and no others? */
export function isAsWritten(folder: string, files: readonly WrittenFile[]): boolean {
  try {
    return JSON.stringify(listWritten(folder)) === JSON.stringify(files);
  } catch {
    // It is no folder any more, or something in it is no file.
    return false;
  }
}
