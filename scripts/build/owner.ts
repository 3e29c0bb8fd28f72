import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** Whether a process is running on this machine, including those of other users. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Process that owns a folder. Not a lock of proper-lockfile, which a timer has to refresh: a build has longer
 * synchronous stages.
 */
interface Owner {
  readonly pid: number;
  readonly host: string;
  /** In milliseconds since 1970. */
  readonly started: number;
}

/** Max milliseconds of a build, after which a process id may have been reused. */
const longestBuild = 24 * 60 * 60 * 1000;

/** This process, serialized. */
export function describeOwner(): string {
  const owner: Owner = { pid: process.pid, host: hostname(), started: Date.now() };
  return JSON.stringify(owner);
}

/** Text of a file that may name an owner. */
export function readOwnerText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Parsed owner; undefined if the text names none. */
export function readOwner(text = ''): Owner | undefined {
  try {
    const { pid, host, started } = JSON.parse(text) as Partial<Owner>;
    return pid !== undefined && host !== undefined && started !== undefined
      ? { pid, host, started }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Whether another process is still running. */
export function isAtWork({ pid, host, started }: Owner): boolean {
  if (Date.now() - started > longestBuild) return false;
  // Processes of another machine or container on a shared disk cannot be checked.
  if (host !== hostname()) return true;
  return pid !== process.pid && isRunning(pid);
}
