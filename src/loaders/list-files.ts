import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileStart, type Problem } from './problem.ts';

/**
 * All files below a folder, in a fixed order, as paths with forward slashes.
 * Hidden files are passed over; a symbolic link is a problem, since it may lead out of the folder.
 */
export function listFiles(directory: string): { files: string[]; problems: Problem[] } {
  const files: string[] = [];
  const problems: Problem[] = [];
  const walk = (relative: string) => {
    const entries = readdirSync(join(directory, relative), { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue;
      const path = relative ? `${relative}/${entry.name}` : entry.name;
      if (entry.isDirectory()) walk(path);
      else if (entry.isFile()) files.push(path);
      else {
        problems.push({
          file: path,
          ...fileStart,
          field: '',
          code: 'symlink',
          message: 'expected a file, found a symbolic link',
          hint: 'put the file itself here',
        });
      }
    }
  };
  walk('');
  return { files, problems };
}
