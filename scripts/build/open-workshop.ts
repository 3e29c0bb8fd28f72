import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isWritable } from '../output-folder.ts';
import { makePlaceBeside, recoverSite } from './place-site.ts';
import { makeWorkFolder, sweepLeftovers } from './work-folder.ts';

/** Where a build works and from where its site takes its place. */
export interface Workshop {
  /** Folder below the project: compiled prose finds its modules only there. */
  readonly work: string;
  /** Folder beside the target. */
  readonly place: string;
  /** Deletes both. */
  close(): void;
}

const reasonOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? String(error);

/** Deletes a folder; what cannot be deleted is reported, since the site is in its place all the same. */
function discard(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    process.stderr.write(`${folder}: left behind, it cannot be deleted (${reasonOf(error)})\n`);
  }
}

/**
 * Opens the folders of a build before it begins, so that one that cannot end well does not begin.
 * What killed builds left is removed, and a site that one took away is put back.
 * @param root the project
 * @param out absolute path of the site's folder
 * @returns why not, in one line with how to mend it, when a folder cannot be written to
 */
export function openWorkshop(root: string, out: string): Workshop | { readonly refused: string } {
  const cache = join(root, '.cache');
  const builds = join(cache, 'builds');
  const closed = [builds, join(cache, 'pictures')].find(
    (folder) => existsSync(folder) && !isWritable(folder),
  );
  const refuseCache = (found: string) => ({
    refused: `${cache}: expected a folder to keep the work of a build in, found one that cannot be written to (${found}); ask for the right to write there, or copy the project to a folder of yours`,
  });
  if (closed !== undefined) return refuseCache(closed);
  let work: string;
  try {
    sweepLeftovers(builds, 'build-');
    work = makeWorkFolder(builds, 'build-');
  } catch (error) {
    return refuseCache(reasonOf(error));
  }
  try {
    if (recoverSite(out)) {
      process.stderr.write(`${out}: put back, after a build was killed while it replaced it\n`);
    }
    const place = makePlaceBeside(out);
    return {
      work,
      place,
      close() {
        for (const folder of [work, place]) discard(folder);
      },
    };
  } catch (error) {
    discard(work);
    return {
      refused: `${out}: expected a folder beside which the site can be made ready, found that ${dirname(out)} cannot be written to (${reasonOf(error)}); ask for the right to write there, or choose another --out`,
    };
  }
}
