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

/** Marks a finished site, whose folder may be replaced. */
export const siteMarker = '.clusterbook';

/** Marks a shard, which may be replaced too. */
export const partMarker = '.clusterbook-part';

const within = (inner: string, outer: string) => inner === outer || inner.startsWith(outer + sep);

/** Real path of a folder that may not exist yet. */
function resolveLinks(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(resolveLinks(parent), path.slice(parent.length + 1));
}

/**
 * Reason why a site must not be written to a folder, if any: a build replaces it, so it must be new, empty, or
 * made by a build.
 * @param out absolute path of the folder
 * @param root the project
 * @param portal to be built
 * @returns reason and remedy
 */
export function refuseOutput(out: string, root: string, portal: string): Phrase | undefined {
  const target = resolveLinks(out);
  const project = resolveLinks(root);
  const content = resolveLinks(portal);
  const refuse = (found: Phrase, hint: Phrase) =>
    phrase('command.output.refused', { out, found, mend: hint });
  const another = phrase('command.output.another');
  if (within(project, target)) return refuse(phrase('command.output.project'), another);
  // The portal's own `dist` contains no content.
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
  // Always the project's own output.
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

/** Nearest existing ancestor, if it is a file. */
function findFileAbove(path: string): string | undefined {
  const parent = dirname(path);
  if (!existsSync(parent)) return findFileAbove(parent);
  return statSync(parent).isDirectory() ? undefined : parent;
}

/** Whether this user may change the content of a folder. */
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
