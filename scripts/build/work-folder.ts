import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { isRunning } from './is-running.ts';

/**
 * The process that a work folder belongs to. Not a lock of proper-lockfile, which a timer has to keep
 * fresh: a build has synchronous stages that last longer than that.
 */
interface Owner {
  readonly pid: number;
  readonly host: string;
  /** When it began, in milliseconds since 1970. */
  readonly started: number;
}

/** File in a work folder that names its owner; a folder without one is not ours to delete. */
const ownerFile = 'clusterbook-owner.json';

/** No build takes this long: by then a process id may belong to another program. */
const longestBuild = 24 * 60 * 60 * 1000;

/**
 * Makes a folder for the work of this process.
 * @param prefix how its name begins, by which leftovers are found again
 * @throws Error with a code when it cannot be made
 */
export function makeWorkFolder(parent: string, prefix: string): string {
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, prefix));
  const owner: Owner = { pid: process.pid, host: hostname(), started: Date.now() };
  writeFileSync(join(folder, ownerFile), JSON.stringify(owner));
  return folder;
}

function readOwner(folder: string): Owner | undefined {
  try {
    const owner = JSON.parse(readFileSync(join(folder, ownerFile), 'utf8')) as Partial<Owner>;
    const { pid, host, started } = owner;
    return pid !== undefined && host !== undefined && started !== undefined
      ? { pid, host, started }
      : undefined;
  } catch {
    return undefined;
  }
}

function isAtWork({ pid, host, started }: Owner): boolean {
  if (Date.now() - started > longestBuild) return false;
  // Processes of another machine or container on a shared disk cannot be asked.
  if (host !== hostname()) return true;
  return pid !== process.pid && isRunning(pid);
}

/** Work folders whose process ended without removing them, the latest first. */
export function listLeftovers(parent: string, prefix: string): string[] {
  if (!existsSync(parent)) return [];
  return readdirSync(parent)
    .filter((name) => name.startsWith(prefix))
    .map((name) => join(parent, name))
    .flatMap((folder) => {
      const owner = readOwner(folder);
      return owner && !isAtWork(owner) ? [{ folder, started: owner.started }] : [];
    })
    .sort((a, b) => b.started - a.started)
    .map(({ folder }) => folder);
}

/** Deletes what processes that ended early left behind. */
export function sweepLeftovers(parent: string, prefix: string): void {
  for (const folder of listLeftovers(parent, prefix)) {
    rmSync(folder, { recursive: true, force: true });
  }
}
