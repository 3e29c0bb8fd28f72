import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadPortal } from '../../src/loaders/load-portal.ts';
import { toPortalData } from '../../src/loaders/portal-data.ts';
import { readPortalShapes } from '../../src/loaders/portal-shapes.ts';
import { joinPortal } from '../../src/portal/join-portal.ts';
import type { Portal } from '../../src/portal/portal.ts';
import { remember } from './remember.ts';
import { copyStatistics, samplePortal } from './sample-portal.ts';
import { shippedFolder, shippedPortal } from './shipped-portal.ts';
import { varySample } from './vary-sample.ts';

/** Three clusters to count by hand. */
export const joinSample = remember((): Portal => varySample(() => ({})));

/** For comparisons over years. */
export const joinWholeSample = remember((): Portal =>
  joinPortal(toPortalData(loadPortal(samplePortal).portal), readPortalShapes(samplePortal)),
);

/** The sample with official statistics of its areas. */
export const joinStatistics = remember((): Portal => {
  const folder = mkdtempSync(join(tmpdir(), 'clusterbook-statistics-'));
  try {
    copyStatistics(folder);
    return joinPortal(toPortalData(loadPortal(folder).portal), readPortalShapes(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** For numbers known to readers. */
export const joinShipped = remember((): Portal =>
  joinPortal(toPortalData(shippedPortal), readPortalShapes(shippedFolder)),
);
