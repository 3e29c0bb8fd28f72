import { loadPortal } from '../loaders/load-portal.ts';
import { type PortalData, toPortalData } from '../loaders/portal-data.ts';
import { readPortalShapes } from '../loaders/portal-shapes.ts';
import { joinPortal } from '../portal/join-portal.ts';
import type { Portal } from '../portal/portal.ts';
import { remember } from './remember.ts';
import { samplePortal } from './sample-portal.ts';

type Collections = PortalData['collections'];

const readSample = remember(
  (): Collections => toPortalData(loadPortal(samplePortal).portal).collections,
);
const readShapes = remember(() => readPortalShapes(samplePortal));

/**
 * The fictional portal with other entries in some of its collections, joined anew: for what its own
 * files do not show. Nothing is read twice.
 */
export function varySample(change: (own: Collections) => Partial<Collections>): Portal {
  const own = readSample();
  return joinPortal({ collections: { ...own, ...change(own) } }, readShapes());
}
