import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeOwner, isAtWork, readOwner, readOwnerText } from '../owner.ts';
import type { KeptSlot } from './kept-slot.ts';

/** File in a slot that names the build that has it. */
const nameOfTaken = 'taken';

/** The slots that this process has. */
const taken = new Set<string>();

/** Writes a file that is not there yet. @returns whether it was not */
function writeNew(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

/**
 * Takes away what a build left that is no more. Of two that do so at once, one may take away what the other has just
 * written: it puts that back.
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
 * Takes a slot for this build, until its program ends: of two builds of one portal at once, one keeps what it makes.
 * @returns false where another build has it
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

/** Deletes all that a slot holds, but who has it. */
export function emptySlot({ folder }: KeptSlot): void {
  for (const name of readdirSync(folder))
    if (name !== nameOfTaken) rmSync(join(folder, name), { recursive: true, force: true });
}
