import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeOwner, isAtWork, readOwner, readOwnerText } from '../owner.ts';
import type { KeptSlot } from './kept-slot.ts';

/** File that names the build using a slot. */
const nameOfTaken = 'taken';

const taken = new Set<string>();

/** Write a new file. @returns false if it exists */
function writeNew(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

/**
 * Remove the lock of a dead build. Of two processes that do so at once, one may remove what the other has just
 * written: it restores that.
 */
function clearAway(file: string, left: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const found = readOwnerText(aside);
  if (found !== undefined && found !== left) writeNew(file, found);
  rmSync(aside, { recursive: true, force: true });
}

/**
 * Take a slot until this process ends: of two simultaneous builds of one portal, one is cached.
 * @returns false if another build has it
 */
export function takeSlot({ folder }: KeptSlot): boolean {
  if (taken.has(folder)) return false;
  const file = join(folder, nameOfTaken);
  mkdirSync(folder, { recursive: true });
  if (existsSync(file)) {
    const left = readOwnerText(file) ?? '';
    const owner = readOwner(left);
    if (owner && isAtWork(owner)) return false;
    clearAway(file, left);
  }
  const own = describeOwner();
  if (!writeNew(file, own)) return false;
  taken.add(folder);
  process.once('exit', () => {
    if (readOwnerText(file) === own) rmSync(file, { force: true });
  });
  return true;
}

/** Delete the content of a slot except its lock. */
export function emptySlot({ folder }: KeptSlot): void {
  for (const name of readdirSync(folder))
    if (name !== nameOfTaken) rmSync(join(folder, name), { recursive: true, force: true });
}
