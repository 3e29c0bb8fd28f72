import { type ChangeKind, changeKinds, changesByKind } from '../../domain/change/change-kinds.ts';
import { stageKeyOf } from '../../domain/inventory/tally.ts';
import type { StageKey } from '../../domain/stages/stage-order.ts';
import { remember } from '../../portal/remember.ts';
import { type ChangeBetween, changeBetween } from '../editions/change-between.ts';
import type { NamedRow } from '../editions/named-rows.ts';

export interface ChangedCluster {
  readonly id: string;
  readonly change: ChangeKind;
  readonly was: NamedRow | undefined;
  readonly now: NamedRow | undefined;
  /** Cluster it has been merged into. */
  readonly into: string | undefined;
}

/** Stage of a row; undefined if it has none. */
export const stageOf = (named: NamedRow | undefined): StageKey | undefined =>
  named && stageKeyOf(named.row);

function listChanges({ change, before, after }: ChangeBetween): ChangedCluster[] {
  const ids = changesByKind(change);
  const intoOf = new Map(change.merged.map(({ id, into }) => [id, into]));
  return changeKinds.flatMap((kind) =>
    ids[kind].map((id) => ({
      id,
      change: kind,
      was: before.get(id),
      now: after.get(id),
      into: kind === 'merged' ? intoOf.get(id) : undefined,
    })),
  );
}

/** All changes between two editions, by kind in display order. */
export const changedClusters = remember(
  'changedClusters',
  (portal, from: string, to: string): readonly ChangedCluster[] =>
    listChanges(changeBetween(portal, from, to)),
);
