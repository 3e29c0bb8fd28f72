import { readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

/** Milliseconds since the last use that count as current. */
export const aDay = 24 * 60 * 60 * 1000;

/** Milliseconds to keep unused files. */
export const keepFor = 30 * aDay;

/** Mark a cached file as used. @param used its file time */
export function markUsed(file: string, used: number): void {
  const now = new Date();
  if (now.getTime() - used > aDay) utimesSync(file, now, now);
}

/** Delete files unused for a month; another build may do so at the same moment. */
export function forgetUnused(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const used = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
    if (used !== undefined && Date.now() - used > keepFor) rmSync(path, { force: true });
  }
}
