import { cpSync, existsSync, mkdtempSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { listLeftovers, makeWorkFolder } from './work-folder.ts';

/** Next to the target: the finished site, the one it replaces, and files to delete. */
const parts = { fresh: 'site', aside: 'old', waste: 'waste' } as const;

const prefixOf = (out: string) => `.${basename(out)}-new-`;

/**
 * Make the folder next to a target for a finished site.
 * @throws Error with a code if it cannot be made
 */
export function makeFolderNextTo(out: string): string {
  return makeWorkFolder(dirname(out), prefixOf(out));
}

/**
 * Remove the remains of killed builds next to a target, and put back a site that one had set aside.
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

/** Whether a folder can be renamed to another place. Tried, since two mounts of one device refuse it too. */
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

/** Move the old site away, unless another build does so at the same moment. */
function setAside(out: string, aside: string): void {
  try {
    renameSync(out, aside);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

/** Attempts while another build places a site. */
const attempts = 5;

/**
 * Replace the old site by a finished one, so that a reader never sees half a site. From another file system it
 * is first copied next to the target.
 * @param place folder from makeFolderNextTo
 * @throws Error if that fails; the old site is then where it was
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
  // A half-deleted site must not be put back.
  if (existsSync(aside)) renameSync(aside, join(place, parts.waste));
}
