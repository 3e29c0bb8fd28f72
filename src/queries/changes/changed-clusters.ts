import { type ChangeKind, changeKinds, changesByKind } from '../../domain/change/change-kinds.ts';
import { stageKeyOf } from '../../domain/inventory/tally.ts';
import type { StageKey } from '../../domain/stages/stage-way.ts';
import { remember } from '../../portal/remember.ts';
import { type ChangeBetween, changeBetween } from '../editions/change-between.ts';
import type { NamedRow } from '../editions/named-rows.ts';

/** One change of one cluster. */
export interface ChangedCluster {
  readonly id: string;
  readonly change: ChangeKind;
  readonly was: NamedRow | undefined;
  readonly now: NamedRow | undefined;
  /** The cluster of which it is a part now. */
  readonly into: string | undefined;
}

/** The stage of a row; undefined where there is none. */
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

/** Every change between two editions, kind by kind in the order in which they are told. */
export const changedClusters = remember(
  'changedClusters',
  (portal, from: string, to: string): readonly ChangedCluster[] =>
    listChanges(changeBetween(portal, from, to)),
);
