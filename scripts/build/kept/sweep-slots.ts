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
import { aDay, keepFor } from '../../forget-unused.ts';
import { keptFolder, type KeptSlot } from './kept-slot.ts';

/** File of a slot that names the folder of its portal. */
const nameOfPortal = 'portal';

/** Names the portal of a slot, so that what is kept of it can go with it. */
export function nameSlot(slot: KeptSlot, portal: string): void {
  mkdirSync(slot.folder, { recursive: true });
  writeFileSync(join(slot.folder, nameOfPortal), portal);
}

const timeOf = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function isForgotten(folder: string, now: number): boolean {
  try {
    const portal = readFileSync(join(folder, nameOfPortal), 'utf8');
    const used = Math.max(...['record', nameOfPortal].map((name) => timeOf(join(folder, name))));
    return now - used > keepFor || !existsSync(portal);
  } catch {
    // Without a name it may be that of a build which has just begun.
    return now - timeOf(folder) > aDay;
  }
}

/** Deletes what is kept of portals that are there no longer, or that nobody has built for a month. */
export function sweepSlots(home: string, now = Date.now()): void {
  const folder = keptFolder(home);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const slot = join(folder, name);
    if (!isForgotten(slot, now)) continue;
    try {
      rmSync(slot, { recursive: true, force: true });
    } catch {
      // It is somebody else's; a build is not worse for what lies there.
    }
  }
}
