import { join } from 'node:path';
import { loadPortal } from '../loaders/load-portal.ts';
import type { Portal } from '../loaders/portal.ts';
import { deepFreeze } from '../portal/deep-freeze.ts';

export const shippedFolder = join(import.meta.dirname, '../content');

function readShipped(): Portal {
  const { portal } = loadPortal(shippedFolder);
  // TopoJSON's merge marks visited polygons, so shapes cannot be frozen.
  const { shapes, ...entries } = portal;
  deepFreeze(entries);
  return Object.freeze({ ...entries, shapes });
}

/**
 * The shipped portal. Reading it takes seconds, so all tests of a worker share one; it is frozen, so that none
 * can change it for another.
 */
export const shippedPortal = readShipped();
