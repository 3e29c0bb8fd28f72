import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileStart, type Problem, problemIn } from './problem.ts';

/** What stands in a folder beside files and folders. */
function kindOf(entry: Dirent): string {
  return entry.isSymbolicLink() ? 'a symbolic link' : 'something else';
}

function readFolder(path: string): Dirent[] | undefined {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

/**
 * All files below a folder, in a fixed order, as paths with forward slashes.
 * Hidden files are passed over; a symbolic link is a problem, since it may lead out of the folder.
 */
export function listFiles(directory: string): { files: string[]; problems: Problem[] } {
  const files: string[] = [];
  const problems: Problem[] = [];
  const walk = (relative: string) => {
    const entries = readFolder(join(directory, relative));
    if (!entries) {
      const message = 'expected a folder that can be read, found one that cannot';
      problems.push(problemIn(relative, fileStart, 'unreadable', message, 'check its permissions'));
      return;
    }
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue;
      const path = relative ? `${relative}/${entry.name}` : entry.name;
      if (entry.isDirectory()) walk(path);
      else if (entry.isFile()) files.push(path);
      else {
        const message = `expected a file, found ${kindOf(entry)}`;
        problems.push(problemIn(path, fileStart, 'symlink', message, 'put the file itself here'));
      }
    }
  };
  walk('');
  return { files, problems };
}
