import { loadPortal } from '../loaders/load-portal.ts';
import { type PortalData, toPortalData } from '../loaders/portal-data.ts';
import { readPortalShapes } from '../loaders/portal-shapes.ts';
import { joinPortal } from '../portal/join-portal.ts';
import type { Portal } from '../portal/portal.ts';
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
