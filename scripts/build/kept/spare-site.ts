import {
  type Dirent,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { isOfSearch } from '../search-folder.ts';

/** Keeps a site that has been replaced, for the next build to begin with. @returns false where it cannot lie there */
export function keepSpare(replaced: string, spare: string): boolean {
  try {
    rmSync(spare, { recursive: true, force: true });
    renameSync(replaced, spare);
    return true;
  } catch {
    return false;
  }
}

/** What has been left of a site. */
export interface SpareParts {
  /** Its files that are wanted and that nobody has to put there. */
  readonly there: ReadonlySet<string>;
  /** Its pictures, which those who draw them judge. */
  readonly pictures: readonly string[];
}

/**
 * Clears a site that was replaced of all that the new one does not have, whoever put it there: what is left are files
 * that are the very files that are wanted, pictures, and the files of the search, which whoever makes it judges.
 * @param isWanted is it the file that is wanted in this place?
 */
export function clearSpare(
  site: string,
  isWanted: (file: string, found: Stats) => boolean,
): SpareParts {
  const there = new Set<string>();
  const pictures: string[] = [];
  const isLeft = (entry: Dirent, file: string, path: string): boolean => {
    if (entry.isDirectory()) return walk(file);
    if (entry.isFile()) {
      if (isWanted(file, statSync(path))) return there.add(file).size > 0;
      if (isOfSearch(file)) return true;
      if (file.endsWith('.png')) return pictures.push(file) > 0;
    }
    // A link is removed, and not what it leads to.
    rmSync(path, { recursive: true });
    return false;
  };
  /** Clears a folder, and removes one in which nothing is left. */
  const walk = (folder: string): boolean => {
    const entries = readdirSync(join(site, folder), { withFileTypes: true });
    const left = entries.filter((entry) => {
      const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return isLeft(entry, file, join(site, file));
    });
    if (left.length === 0 && folder !== '') rmdirSync(join(site, folder));
    return left.length > 0;
  };
  walk('');
  return { there, pictures };
}

/** Removes files of a site, and the folders that they leave empty. */
export function removeFiles(site: string, files: readonly string[]): void {
  for (const file of files) {
    rmSync(join(site, file), { force: true });
    for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
      if (readdirSync(join(site, folder)).length > 0) break;
      rmdirSync(join(site, folder));
    }
  }
}

/**
 * Takes the site that the last build replaced as a beginning, and clears it.
 * @returns nothing where there is none, or where it cannot be cleared: the new site then begins empty
 */
export function takeSpare(
  spare: string,
  site: string,
  isWanted: Parameters<typeof clearSpare>[1],
): SpareParts {
  try {
    renameSync(spare, site);
  } catch {
    return nothing;
  }
  try {
    return clearSpare(site, isWanted);
  } catch {
    // Somebody has put something there that is not ours to delete. It goes, or is reported, with the work of this build.
    renameSync(site, `${site}-left`);
    return nothing;
  }
}

const nothing: SpareParts = { there: new Set(), pictures: [] };
