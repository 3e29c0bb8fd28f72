import { resolve } from 'node:path';
import { loadPortal } from '../loaders/load-portal.ts';
import { toPortalData } from '../loaders/portal-data.ts';
import { readPortalShapes } from '../loaders/portal-shapes.ts';
import { joinPortal } from '../portal/join-portal.ts';
import type { Portal } from '../portal/portal.ts';
import { remember } from './remember.ts';
import { samplePortal } from './sample-portal.ts';

const join = remember((directory: string): Portal => {
  const { portal } = loadPortal(directory);
  return joinPortal(toPortalData(portal), readPortalShapes(directory));
});

/** The fictional portal as views see it. */
export const joinSample = (): Portal => join(samplePortal);

/** The shipped portal as views see it: for numbers that readers know. */
export const joinShipped = (): Portal => join(resolve(import.meta.dirname, '../content'));
