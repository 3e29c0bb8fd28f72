import { join } from 'node:path';
import { loadPortal } from '../loaders/load-portal.ts';
import type { Portal } from '../loaders/portal.ts';

/** The folder of the portal that is shipped. */
export const shippedFolder = join(import.meta.dirname, '../content');

/** Makes a value and all that hangs on it unchangeable. */
function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) freeze(part);
  }
  return value;
}

function readShipped(): Portal {
  const { portal } = loadPortal(shippedFolder);
  // TopoJSON's merge marks the polygons that it has seen, and unmarks them.
  const { shapes, ...entries } = portal;
  freeze(entries);
  return Object.freeze({ ...entries, shapes });
}

/**
 * The portal that is shipped. Reading it takes seconds, so all tests of a worker share one reading;
 * it is frozen, so that none can change it for another.
 */
export const shippedPortal = readShipped();
