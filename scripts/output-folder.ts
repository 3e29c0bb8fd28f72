import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  readdirSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { type Phrase, phrase } from '../src/i18n/phrase.ts';
import { isMountPoint } from './build/mount-point.ts';

/** File that a finished site holds, so that the next build knows that it may replace the folder. */
export const siteMarker = '.clusterbook';

/** File that a part of a site holds instead: it may be replaced too, and is no site. */
export const partMarker = '.clusterbook-part';

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
export function refuseOutput(out: string, root: string, portal: string): Phrase | undefined {
  const target = resolveLinks(out);
  const project = resolveLinks(root);
  const content = resolveLinks(portal);
  const refuse = (found: Phrase, mend: Phrase) =>
    phrase('command.output.refused', { out, found, mend });
  const another = phrase('command.output.another');
  if (within(project, target)) return refuse(phrase('command.output.project'), another);
  // In its own `dist` a portal has its site, as a project has: no file of the content stands there.
  const own = target === join(content, 'dist');
  if (within(content, target) || (within(target, content) && !own)) {
    return refuse(phrase('command.output.portal'), phrase('command.output.outside'));
  }
  const tracked = readdirSync(project).filter((name) => !['dist', '.cache'].includes(name));
  const kept = tracked.find(
    (name) => within(target, join(project, name)) && !isSite(join(project, name)),
  );
  if (kept) return refuse(phrase('command.output.ownFolder', { name: kept }), another);
  const parent = findFileAbove(out);
  if (parent) return refuse(phrase('command.output.fileAbove', { file: parent }), another);
  const found = lstatSync(out, { throwIfNoEntry: false });
  if (found?.isDirectory()) {
    if (isMountPoint(out)) {
      const inside = phrase('command.output.inside', { folder: join(out, 'site') });
      return refuse(phrase('command.output.mount'), inside);
    }
    if (!isWritable(out)) {
      return refuse(phrase('command.output.locked'), phrase('command.output.askRight'));
    }
  }
  // What lies in these two is the project's own output, whatever made it.
  const scratch = ['dist', '.cache'].some((name) => within(target, join(project, name)));
  if (!found || (scratch && found.isDirectory())) return undefined;
  if (!found.isDirectory()) {
    return refuse(phrase('command.output.file'), phrase('command.output.otherName'));
  }
  if (existsSync(join(out, '.git'))) {
    return refuse(phrase('command.output.repository'), phrase('command.output.elsewhere'));
  }
  if (readdirSync(out).length === 0 || isSite(out)) return undefined;
  return refuse(phrase('command.output.filled'), phrase('command.output.empty'));
}

/** The file that stands where a path needs a folder: the nearest thing above it that is there. */
function findFileAbove(path: string): string | undefined {
  const parent = dirname(path);
  if (!existsSync(parent)) return findFileAbove(parent);
  return statSync(parent).isDirectory() ? undefined : parent;
}

/** May this user change what is in a folder? */
export function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isSite(folder: string): boolean {
  return [siteMarker, partMarker].some((name) => existsSync(join(folder, name)));
}
