import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { isRunning } from './is-running.ts';

/**
 * The process that something in a folder belongs to. Not a lock of proper-lockfile, which a timer has to keep
 * fresh: a build has synchronous stages that last longer than that.
 */
export interface Owner {
  readonly pid: number;
  readonly host: string;
  /** When it began to own it, in milliseconds since 1970. */
  readonly started: number;
}

/** No build takes this long, in milliseconds: by then a process id may belong to another program. */
const longestBuild = 24 * 60 * 60 * 1000;

/** This process, as it is written down. */
export function describeOwner(): string {
  const owner: Owner = { pid: process.pid, host: hostname(), started: Date.now() };
  return JSON.stringify(owner);
}

/** The text of a file that may name an owner; undefined where it cannot be read. */
export function readOwnerText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** The owner that was written down; undefined where the text tells of none. */
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

/** Is another process than this one still at work on what it owns? */
export function isAtWork({ pid, host, started }: Owner): boolean {
  if (Date.now() - started > longestBuild) return false;
  // Processes of another machine or container on a shared disk cannot be asked.
  if (host !== hostname()) return true;
  return pid !== process.pid && isRunning(pid);
}
