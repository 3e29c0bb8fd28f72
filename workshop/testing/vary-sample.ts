import { loadPortal } from '../../src/loaders/load-portal.ts';
import { type PortalData, toPortalData } from '../../src/loaders/portal-data.ts';
import { joinPortal } from '../../src/portal/join-portal.ts';
import type { Portal } from '../../src/portal/portal.ts';
import { overlayFiles } from './overlay-files.ts';
import { remember } from './remember.ts';
import { readCutSample } from './sample-portal.ts';

type Collections = PortalData['collections'];

const loadCut = remember(() => loadPortal(overlayFiles(readCutSample(), new Map())).portal);
const readSample = remember((): PortalData => toPortalData(loadCut()));
const readShapes = remember(() => loadCut().shapes.map(({ data }) => data));

/**
 * The small part of the fictional portal with other entries in some of its collections, joined again, for cases
 * missing in its own files. Nothing is read twice.
 */
export function varySample(change: (own: Collections) => Partial<Collections>): Portal {
  const { collections: own, ...rest } = readSample();
  return joinPortal({ ...rest, collections: { ...own, ...change(own) } }, readShapes());
}
