import { readPortalData } from '../loaders/portal-data.ts';
import { readPortalShapes } from '../loaders/portal-shapes.ts';
import { joinPortal } from './join-portal.ts';
import type { Portal } from './portal.ts';

/** The portal that this build shows: read and joined once, for pages and the components of prose. */
export const portal: Portal = joinPortal(readPortalData(), readPortalShapes());
