import { loadPortal } from '../../src/loaders/load-portal.ts';
import { type PortalData, toPortalData } from '../../src/loaders/portal-data.ts';
import { readPortalShapes } from '../../src/loaders/portal-shapes.ts';
import { joinPortal } from '../../src/portal/join-portal.ts';
import type { Portal } from '../../src/portal/portal.ts';
import { remember } from './remember.ts';
import { samplePortal } from './sample-portal.ts';

type Collections = PortalData['collections'];

const readWhole = remember((): PortalData => toPortalData(loadPortal(samplePortal).portal));

/** The whole fictional portal with other entries in some of its collections, for changes over years. */
export function varyWholeSample(change: (own: Collections) => Partial<Collections>): Portal {
  const { collections: own, ...rest } = readWhole();
  return joinPortal(
    { ...rest, collections: { ...own, ...change(own) } },
    readPortalShapes(samplePortal),
  );
}
