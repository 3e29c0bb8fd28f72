import { stageKeyOf } from '../../domain/inventory/tally.ts';
import { isPotential } from '../../domain/stages/stage-order.ts';
import { remember } from '../../portal/remember.ts';

/** Whether messages mention potential clusters: only if an entry is at such a stage. */
export const potentialWord = remember('potentialWord', (portal): 'yes' | 'no' =>
  portal.inventory.some((row) => isPotential(stageKeyOf(row), portal.stageOrder)) ? 'yes' : 'no',
);
