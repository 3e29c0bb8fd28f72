import { existsSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Phrase, phrase } from '../../src/i18n/phrase.ts';
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
function discard(folder: string, tell: (told: Phrase) => void): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    tell(phrase('command.build.leftBehind', { folder, reason: reasonOf(error) }));
  }
}

/** Deletes a file that stands where a build keeps a folder: nobody else has anything there. */
function dropFile(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isFile()) rmSync(path);
}

/**
 * Opens the folders of a build before it begins, so that one that cannot end well does not begin.
 * What killed builds left is removed, and a site that one took away is put back.
 * @param root the project
 * @param out absolute path of the site's folder
 * @param tell is told what happened to a folder that does not keep the build from its work
 * @returns why not, with how to mend it, when a folder cannot be written to
 */
export function openWorkshop(
  root: string,
  out: string,
  tell: (told: Phrase) => void,
): Workshop | { readonly refused: Phrase } {
  const cache = join(root, '.cache');
  const builds = join(cache, 'builds');
  const kept = ['pictures', 'cards', 'kept'].map((name) => join(cache, name));
  const refuseCache = (reason: string) => ({
    refused: phrase('command.build.noCache', { cache, reason }),
  });
  let work: string;
  try {
    for (const folder of [builds, ...kept]) dropFile(folder);
    const closed = [builds, ...kept].find((folder) => existsSync(folder) && !isWritable(folder));
    if (closed !== undefined) return refuseCache(closed);
    sweepLeftovers(builds, 'build-');
    work = makeWorkFolder(builds, 'build-');
  } catch (error) {
    return refuseCache(reasonOf(error));
  }
  try {
    if (recoverSite(out)) {
      tell(phrase('command.build.putBack', { out }));
    }
    const place = makePlaceBeside(out);
    return {
      work,
      place,
      close() {
        for (const folder of [work, place]) discard(folder, tell);
      },
    };
  } catch (error) {
    discard(work, tell);
    const values = { out, parent: dirname(out), reason: reasonOf(error), option: '--out' };
    return { refused: phrase('command.build.noPlace', values) };
  }
}
