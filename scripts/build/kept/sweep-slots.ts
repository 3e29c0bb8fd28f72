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

/** File that names a slot's portal. */
const nameOfPortal = 'portal';

/** Name the portal of a slot, so that the cache can be deleted with it. */
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
    // It may belong to a build that has just begun.
    return now - timeOf(folder) > aDay;
  }
}

/** Delete caches of portals that are gone, or not built for a month. */
export function sweepSlots(home: string, now = Date.now()): void {
  const folder = keptFolder(home);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const slot = join(folder, name);
    if (!isForgotten(slot, now)) continue;
    try {
      rmSync(slot, { recursive: true, force: true });
    } catch {
      // No permission; harmless to builds.
    }
  }
}
