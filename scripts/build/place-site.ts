import { cpSync, existsSync, mkdtempSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { listLeftovers, makeWorkFolder } from './work-folder.ts';

/** In a place beside the target: the finished site, the site that it replaces, and what is deleted. */
const parts = { fresh: 'site', aside: 'old', waste: 'waste' } as const;

const prefixOf = (out: string) => `.${basename(out)}-new-`;

/**
 * Makes the folder beside a target from which a finished site takes its place.
 * @throws Error with a code when it cannot be made
 */
export function makePlaceBeside(out: string): string {
  return makeWorkFolder(dirname(out), prefixOf(out));
}

/**
 * Removes what killed builds left beside a target. A site that one had set aside and not replaced
 * yet takes its place again.
 * @returns whether a site was put back
 */
export function recoverSite(out: string): boolean {
  let recovered = false;
  for (const folder of listLeftovers(dirname(out), prefixOf(out))) {
    const aside = join(folder, parts.aside);
    if (!existsSync(out) && existsSync(aside)) {
      renameSync(aside, out);
      recovered = true;
    }
    rmSync(folder, { recursive: true, force: true });
  }
  return recovered;
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? '';

/**
 * Can a folder be moved by renaming it? It is tried: two mounts of one device refuse it too, which
 * their device numbers do not tell.
 */
function canRename(from: string, to: string): boolean {
  const probe = mkdtempSync(join(from, 'probe-'));
  const moved = join(to, basename(probe));
  try {
    renameSync(probe, moved);
  } catch (error) {
    rmdirSync(probe);
    if (codeOf(error) === 'EXDEV') return false;
    throw error;
  }
  rmdirSync(moved);
  return true;
}

/** Moves the old site away, if there is one: another build may move it at the same moment. */
function setAside(out: string, aside: string): void {
  try {
    renameSync(out, aside);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

/** Times that a swap is tried when another build places a site at the same moment. */
const attempts = 5;

/**
 * Puts a finished site in the place of the old one, so that a reader never meets half a site. Where
 * it lies on another file system it is copied beside the target first.
 * @param place folder that makePlaceBeside made
 * @throws Error when it cannot take its place; the old site is then where it was
 */
export function placeSite(out: string, finished: string, place: string): void {
  const fresh = join(place, parts.fresh);
  const aside = join(place, parts.aside);
  if (canRename(dirname(finished), place)) renameSync(finished, fresh);
  else cpSync(finished, fresh, { recursive: true });
  for (let attempt = 1; ; attempt += 1) {
    setAside(out, aside);
    try {
      renameSync(fresh, out);
      break;
    } catch (error) {
      if (attempt < attempts && ['ENOTEMPTY', 'EEXIST'].includes(codeOf(error))) {
        rmSync(aside, { recursive: true, force: true });
        continue;
      }
      if (existsSync(aside)) renameSync(aside, out);
      throw error;
    }
  }
  // A site that is half deleted must not be taken for one that waits to be put back.
  if (existsSync(aside)) renameSync(aside, join(place, parts.waste));
}
