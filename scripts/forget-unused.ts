import { readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

/** A day, in milliseconds: what was used so lately counts as used now. */
export const aDay = 24 * 60 * 60 * 1000;

/** What nobody has used for so long is forgotten, in milliseconds. */
export const keepFor = 30 * aDay;

/** Notes that a kept file is used. @param used when it last was, as its file tells */
export function markUsed(file: string, used: number): void {
  const now = new Date();
  if (now.getTime() - used > aDay) utimesSync(file, now, now);
}

/** Deletes the files of a folder that nobody has used for a month; another build may do so at the same moment. */
export function forgetUnused(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const used = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
    if (used !== undefined && Date.now() - used > keepFor) rmSync(path, { force: true });
  }
}
