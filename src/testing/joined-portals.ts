import { toPortalData } from '../loaders/portal-data.ts';
import { readPortalShapes } from '../loaders/portal-shapes.ts';
import { joinPortal } from '../portal/join-portal.ts';
import type { Portal } from '../portal/portal.ts';
import { remember } from './remember.ts';
import { shippedFolder, shippedPortal } from './shipped-portal.ts';
import { varySample } from './vary-sample.ts';

/** The fictional portal as views see it. */
export const joinSample = remember((): Portal => varySample(() => ({})));

/** The shipped portal as views see it: for numbers that readers know. */
export const joinShipped = remember((): Portal =>
  joinPortal(toPortalData(shippedPortal), readPortalShapes(shippedFolder)),
);
