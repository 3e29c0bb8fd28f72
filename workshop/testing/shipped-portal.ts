import { join } from 'node:path';
import { loadPortal } from '../../src/loaders/load-portal.ts';
import type { Portal } from '../../src/loaders/portal.ts';
import { deepFreeze } from '../../src/portal/deep-freeze.ts';

export const shippedFolder = join(import.meta.dirname, '../../src/content');

function readShipped(): Portal {
  const { portal } = loadPortal(shippedFolder);
  // TopoJSON's merge marks polygons, so shapes cannot be frozen.
  const { shapes, ...entries } = portal;
  deepFreeze(entries);
  return Object.freeze({ ...entries, shapes });
}

/** Reading it takes seconds, so all tests of a worker share one, frozen portal. */
export const shippedPortal = readShipped();
