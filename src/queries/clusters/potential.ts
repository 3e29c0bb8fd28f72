import { stageKeyOf } from '../../domain/inventory/tally.ts';
import { isPotential } from '../../domain/stages/stage-way.ts';
import { remember } from '../../portal/remember.ts';

/** Do messages speak of potential clusters too? Only where an entry is at a stage of such. */
export const potentialWord = remember('potentialWord', (portal): 'yes' | 'no' =>
  portal.inventory.some((row) => isPotential(stageKeyOf(row), portal.stageWay)) ? 'yes' : 'no',
);
