import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning } from '../is-running.ts';
import type { KeptSlot } from './kept-slot.ts';

/** No build takes so long, in milliseconds: what is older was left by one whose number another program has now. */
const longest = 60 * 60 * 1000;

/** Is the slot still taken by a build that runs? */
function isTaken(file: string): boolean {
  try {
    const taken = Number(readFileSync(file, 'utf8'));
    return taken > 0 && Date.now() - statSync(file).mtimeMs < longest && isRunning(taken);
  } catch {
    return false;
  }
}

/**
 * Takes a slot for this build, until its program ends: of two builds of one portal at once, one keeps what it makes.
 * @returns false where another build has it
 */
export function takeSlot({ folder }: KeptSlot): boolean {
  const file = join(folder, 'taken');
  mkdirSync(folder, { recursive: true });
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      process.once('exit', () => rmSync(file, { force: true }));
      return true;
    } catch {
      if (isTaken(file)) return false;
      rmSync(file, { force: true });
    }
  }
  return false;
}
