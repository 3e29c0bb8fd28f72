import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { keptFolder, type KeptSlot } from './kept-slot.ts';

/** What no build has used for so long is forgotten. */
const keepFor = 30 * 24 * 60 * 60 * 1000;

/** File of a slot that names the folder of its portal. */
const nameOfPortal = 'portal';

/** Names the portal of a slot, so that what is kept of it can go with it. */
export function nameSlot(slot: KeptSlot, portal: string): void {
  mkdirSync(slot.folder, { recursive: true });
  writeFileSync(join(slot.folder, nameOfPortal), portal);
}

function isForgotten(folder: string, now: number): boolean {
  try {
    const used = Math.max(
      ...['record', nameOfPortal].map(
        (name) => statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0,
      ),
    );
    return now - used > keepFor || !existsSync(readFileSync(join(folder, nameOfPortal), 'utf8'));
  } catch {
    return true;
  }
}

/** Deletes what is kept of portals that are there no longer, or that nobody has built for a month. */
export function sweepSlots(home: string, now = Date.now()): void {
  const folder = keptFolder(home);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const slot = join(folder, name);
    if (isForgotten(slot, now)) rmSync(slot, { recursive: true, force: true });
  }
}
