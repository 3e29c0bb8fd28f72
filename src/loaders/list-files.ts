import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileStart, type Problem, problemIn } from './problem.ts';

/** What is wrong where something else than a file stands. */
function otherProblem(file: string, found: string): Problem {
  const message = `expected a file, found ${found}`;
  return problemIn(file, fileStart, 'symlink', message, 'put the file itself here');
}

/** What is wrong with a symbolic link: it may lead out of the folder. */
export function linkProblem(file: string): Problem {
  return otherProblem(file, 'a symbolic link');
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
      else if (entry.isSymbolicLink()) problems.push(linkProblem(path));
      else problems.push(otherProblem(path, 'something else'));
    }
  };
  walk('');
  return { files, problems };
}
