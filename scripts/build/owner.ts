import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { isRunning } from './is-running.ts';

/**
 * Process that owns something in a folder. Not a lock of proper-lockfile, which a timer has to refresh: a build
 * has synchronous stages that last longer than that.
 */
export interface Owner {
  readonly pid: number;
  readonly host: string;
  /** Start of ownership, in milliseconds since 1970. */
  readonly started: number;
}

/** Milliseconds that no build takes: by then a process id may have been reused. */
const longestBuild = 24 * 60 * 60 * 1000;

/** This process, serialized. */
export function describeOwner(): string {
  const owner: Owner = { pid: process.pid, host: hostname(), started: Date.now() };
  return JSON.stringify(owner);
}

/** Text of a file that may name an owner; undefined if unreadable. */
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

/** Whether another process is still using what it owns. */
export function isAtWork({ pid, host, started }: Owner): boolean {
  if (Date.now() - started > longestBuild) return false;
  // Processes of another machine or container on a shared disk cannot be checked.
  if (host !== hostname()) return true;
  return pid !== process.pid && isRunning(pid);
}
