import type { StageId } from '../../schemas/stage.ts';
import { isMissing, type Maybe } from '../missing.ts';
import { riseBetween, type StageOrder } from '../stages/stage-order.ts';
import { lastOf, type Merger } from './follow-mergers.ts';

export interface EditionRow {
  /** Permanent id, the same in every edition. */
  readonly id: string;
  /** Name as printed in that edition. */
  readonly name: string;
  /** Whether its return states this name. A name only in its file may be a corrected spelling. */
  readonly ownName?: boolean;
  readonly stage: Maybe<StageId>;
  /** Whether it returned a form. A cluster only on a list is counted, but says nothing about change. */
  readonly returned: boolean;
}

/** Cluster with different known stages in the two editions. */
export interface StageMove {
  readonly id: string;
  readonly from: StageId;
  readonly to: StageId;
}

export interface Renaming {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Changes between two editions. Each return of the earlier one is in exactly one of `kept`, `merged` and `gone`,
 * each of the later one in `kept`, `fresh` or `back`.
 */
export interface EditionChange {
  /** In both. */
  readonly kept: readonly string[];
  /** In the later edition for the first time, including clusters formed by a merger. */
  readonly fresh: readonly string[];
  /** In the later edition and not in the earlier one, but in one before that. */
  readonly back: readonly string[];
  /** In the earlier edition only, and known to have become part of another cluster. */
  readonly merged: readonly Merger[];
  /** In the earlier edition only, for unknown reasons: it may still exist. */
  readonly gone: readonly string[];
  readonly renamed: readonly Renaming[];
  readonly movedUp: readonly StageMove[];
  readonly movedDown: readonly StageMove[];
  /** To or from a stage that is no forward step: neither up nor down. */
  readonly movedAside: readonly StageMove[];
  /** Kept, but with a stage missing in one of the editions: neither moved nor stayed. */
  readonly stageUnknown: readonly string[];
}

export interface KnownChanges {
  /** Mergers known up to the later edition. */
  readonly mergers?: readonly Merger[];
  /** Ids of clusters that returned in an edition before the earlier one. */
  readonly before?: ReadonlySet<string>;
}

const byId = (rows: readonly EditionRow[]) => new Map(rows.map((row) => [row.id, row]));

/**
 * Compare two editions row by row; lists keep the order of rows.
 * @param order stages that define up and down
 */
export function compareEditions(
  before: readonly EditionRow[],
  after: readonly EditionRow[],
  order: StageOrder,
  known: KnownChanges = {},
): EditionChange {
  const earlier = byId(before);
  const later = byId(after);
  const intoOf = new Map((known.mergers ?? []).map(({ id, into }) => [id, into]));
  const pairs = before.flatMap((row) => {
    const now = later.get(row.id);
    // Clusters only on a list in both editions were asked in neither.
    return now && (row.returned || now.returned) ? [{ id: row.id, was: row, now }] : [];
  });
  const isUnknown = ({ was, now }: (typeof pairs)[number]) =>
    isMissing(was.stage) || isMissing(now.stage);
  const moves = pairs.flatMap(({ id, was, now }): StageMove[] =>
    isMissing(was.stage) || isMissing(now.stage) ? [] : [{ id, from: was.stage, to: now.stage }],
  );
  const rise = ({ from, to }: StageMove) => riseBetween(from, to, order);
  const lost = before
    .filter(({ id, returned }) => returned && !later.has(id))
    .map(({ id }) => ({ id, into: lastOf(id, intoOf) }));
  const come = after.filter(({ id, returned }) => returned && !earlier.has(id));
  const wasThere = ({ id }: EditionRow) => known.before?.has(id) ?? false;
  return {
    kept: pairs.map(({ id }) => id),
    fresh: come.filter((row) => !wasThere(row)).map(({ id }) => id),
    back: come.filter(wasThere).map(({ id }) => id),
    merged: lost.flatMap(({ id, into }) => (into === undefined ? [] : [{ id, into }])),
    gone: lost.filter(({ into }) => into === undefined).map(({ id }) => id),
    renamed: pairs
      .filter(({ was, now }) => was.name !== now.name && (was.ownName || now.ownName))
      .map(({ id, was, now }) => ({ id, from: was.name, to: now.name })),
    movedUp: moves.filter((move) => rise(move) > 0),
    movedDown: moves.filter((move) => rise(move) < 0),
    movedAside: moves.filter((move) => move.from !== move.to && rise(move) === 0),
    stageUnknown: pairs.filter(isUnknown).map(({ id }) => id),
  };
}
