import { stageKeyOf } from '../../domain/inventory/tally.ts';
import { isBeyondFirst } from '../../domain/stages/stage-order.ts';
import type { Portal } from '../../portal/portal.ts';

/** Working clusters: beyond the first stage, or named by a source without stages; the strongest first. */
export function workingClusters(portal: Portal): Portal['clusters'] {
  const order = portal.stageOrder.strongestFirst;
  return portal.inventory
    .filter((row) => {
      const stage = stageKeyOf(row);
      return stage === 'not-reported' || isBeyondFirst(stage, portal.stageOrder);
    })
    .toSorted((a, b) => order.indexOf(stageKeyOf(a)) - order.indexOf(stageKeyOf(b)))
    .flatMap(({ id }) => portal.clusterById.get(id) ?? []);
}
