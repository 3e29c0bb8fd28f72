import type { EditionChange } from './compare-editions.ts';

/** Kinds of change, in display order. */
export const changeKinds = [
  'new',
  'back',
  'up',
  'down',
  'aside',
  'renamed',
  'merged',
  'not-returned',
  'stage-unknown',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

/** Clusters by kind of change; one may have several, such as renamed and moved up. */
export function changesByKind(change: EditionChange): Readonly<Record<ChangeKind, string[]>> {
  return {
    new: [...change.fresh],
    back: [...change.back],
    up: idsOf(change.movedUp),
    down: idsOf(change.movedDown),
    aside: idsOf(change.movedAside),
    renamed: idsOf(change.renamed),
    merged: idsOf(change.merged),
    'not-returned': [...change.gone],
    'stage-unknown': [...change.stageUnknown],
  };
}
