import { existsSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Phrase, phrase } from '../../src/i18n/phrase.ts';
import { isWritable } from '../output-folder.ts';
import { makeFolderNextTo, recoverSite } from './place-site.ts';
import { makeWorkFolder, sweepLeftovers } from './work-folder.ts';

export interface BuildFolders {
  /** Below the project, where compiled prose can resolve its modules. */
  readonly work: string;
  /** Next to the target. */
  readonly place: string;
  close(): void;
}

const reasonOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? String(error);

/** Delete a folder; a failure is only reported, since the site is in place. */
function discard(folder: string, report: (message: Phrase) => void): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    report(phrase('command.build.leftBehind', { folder, reason: reasonOf(error) }));
  }
}

/** Delete a file at the path of a build's folder: only builds write there. */
function dropFile(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isFile()) rmSync(path);
}

/**
 * Open the folders of a build in advance, so that one that cannot succeed does not start. Remains of killed
 * builds are removed, and a site that one set aside is put back.
 * @param root the project
 * @param out absolute path of the site's folder
 * @param report receives messages about folders that do not prevent the build
 * @returns reason and remedy if a folder is not writable
 */
export function openBuildFolders(
  root: string,
  out: string,
  report: (message: Phrase) => void,
): BuildFolders | { readonly refused: Phrase } {
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
      report(phrase('command.build.putBack', { out }));
    }
    const place = makeFolderNextTo(out);
    return {
      work,
      place,
      close() {
        for (const folder of [work, place]) discard(folder, report);
      },
    };
  } catch (error) {
    discard(work, report);
    const values = { out, parent: dirname(out), reason: reasonOf(error), option: '--out' };
    return { refused: phrase('command.build.noPlace', values) };
  }
}
