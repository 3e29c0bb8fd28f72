import { existsSync, lstatSync, readdirSync, realpathSync, renameSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** File that a finished site holds, so that the next build knows that it may replace the folder. */
export const siteMarker = '.clusterbook';

const within = (inner: string, outer: string) => inner === outer || inner.startsWith(outer + sep);

/** The real path of a folder that may not exist yet: links on the way to it are followed. */
function resolveLinks(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(resolveLinks(parent), path.slice(parent.length + 1));
}

/**
 * Says why a site must not be written to a folder, if it must not. A build replaces the whole
 * folder, so it is only given one that is new, empty, or made by a build.
 * @param out absolute path of the folder
 * @param root the project
 * @param portal the portal that is built
 * @returns the reason with how to mend it; undefined when the folder is fine
 */
export function refuseOutput(out: string, root: string, portal: string): string | undefined {
  const target = resolveLinks(out);
  const project = resolveLinks(root);
  const content = resolveLinks(portal);
  const expected = `${out}: expected a folder of its own for the site`;
  if (within(project, target))
    return `${expected}, found the project or a folder above it; choose another`;
  if (within(content, target) || within(target, content)) {
    return `${expected}, found the portal; choose a folder outside of it`;
  }
  const tracked = readdirSync(project).filter((name) => !['dist', '.cache'].includes(name));
  const kept = tracked.find(
    (name) => within(target, join(project, name)) && !isSite(join(project, name)),
  );
  if (kept) return `${expected}, found the project’s own folder "${kept}"; choose another`;
  const found = lstatSync(out, { throwIfNoEntry: false });
  // What lies in these two is the project's own output, whatever made it.
  const scratch = ['dist', '.cache'].some((name) => within(target, join(project, name)));
  if (!found || (scratch && found.isDirectory())) return undefined;
  if (!found.isDirectory()) return `${expected}, found a file or link; choose another name`;
  if (existsSync(join(out, '.git'))) {
    return `${expected}, found a repository; build elsewhere and copy the site into it`;
  }
  if (readdirSync(out).length === 0 || isSite(out)) return undefined;
  return `${expected}, found one with other files in it; empty it or choose another`;
}

function isSite(folder: string): boolean {
  return existsSync(join(folder, siteMarker));
}

/**
 * Puts a finished folder in the place of the old one, so that a reader never meets half a site.
 * @param aside where the old folder goes; it is put back when the new one cannot take its place
 */
export function replaceFolder(target: string, fresh: string, aside: string): void {
  const had = existsSync(target);
  if (had) renameSync(target, aside);
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (had) renameSync(aside, target);
    throw error;
  }
}
