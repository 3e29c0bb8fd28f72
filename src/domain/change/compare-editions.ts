import { type StageId, stageProgress } from '../../schemas/stage.ts';
import { riseBetween } from '../inventory/stage-progress.ts';
import { isMissing, type Maybe } from '../missing.ts';

// Unused until years are compared: no page shows changes yet. Tests hold what it computes.

/** One cluster as an edition has it. */
export interface EditionRow {
  /** Permanent id, the same in every edition. */
  readonly id: string;
  /** The name as that edition prints it. */
  readonly name: string;
  readonly stage: Maybe<StageId>;
}

/** A cluster that ended by becoming a part of another one. */
export interface Merger {
  readonly id: string;
  readonly into: string;
}

/** A cluster whose stage is known in both editions, and not the same. */
export interface StageMove {
  readonly id: string;
  readonly from: StageId;
  readonly to: StageId;
}

/**
 * What changed from one edition to a later one. Each row of the earlier one stands in exactly one
 * of `kept`, `merged` and `gone`, each row of the later one in `kept` or `fresh`.
 */
export interface EditionChange {
  /** In both. */
  readonly kept: readonly string[];
  /** In the later edition only. Where clusters merged into a new one, it stands here. */
  readonly fresh: readonly string[];
  /** In the earlier edition only, and known to be a part of another cluster now. */
  readonly merged: readonly Merger[];
  /** In the earlier edition only, and nobody says why: it need not have ended. */
  readonly gone: readonly string[];
  readonly renamed: readonly { readonly id: string; readonly from: string; readonly to: string }[];
  readonly movedUp: readonly StageMove[];
  readonly movedDown: readonly StageMove[];
  /** Kept, but with a stage that one of the two does not report: neither moved nor stayed. */
  readonly stageUnknown: readonly string[];
}

/** The cluster of which one is a part in the end, where mergers follow each other. */
function lastOf(id: string, intoOf: ReadonlyMap<string, string>): string | undefined {
  const passed = new Set([id]);
  let last = intoOf.get(id);
  // A circle is an author's mistake, told elsewhere: here it only must not hang.
  for (let next = last; next !== undefined && !passed.has(next); next = intoOf.get(next)) {
    passed.add(next);
    last = next;
  }
  return last;
}

/**
 * Compares two editions row by row; lists keep the order of the rows.
 * @param mergers those known up to the later edition
 */
export function compareEditions(
  before: readonly EditionRow[],
  after: readonly EditionRow[],
  mergers: readonly Merger[] = [],
): EditionChange {
  const earlier = new Map(before.map((row) => [row.id, row]));
  const later = new Map(after.map((row) => [row.id, row]));
  const intoOf = new Map(mergers.map(({ id, into }) => [id, into]));
  const pairs = before.flatMap((row) => {
    const now = later.get(row.id);
    return now ? [{ id: row.id, was: row, now }] : [];
  });
  const moves = pairs.flatMap(({ id, was, now }): StageMove[] =>
    isMissing(was.stage) || isMissing(now.stage) ? [] : [{ id, from: was.stage, to: now.stage }],
  );
  const rise = ({ from, to }: StageMove) => riseBetween(from, to, stageProgress);
  const lost = before
    .filter(({ id }) => !later.has(id))
    .map(({ id }) => ({ id, into: lastOf(id, intoOf) }));
  return {
    kept: pairs.map(({ id }) => id),
    fresh: after.filter(({ id }) => !earlier.has(id)).map(({ id }) => id),
    merged: lost.flatMap(({ id, into }) => (into === undefined ? [] : [{ id, into }])),
    gone: lost.filter(({ into }) => into === undefined).map(({ id }) => id),
    renamed: pairs
      .filter(({ was, now }) => was.name !== now.name)
      .map(({ id, was, now }) => ({ id, from: was.name, to: now.name })),
    movedUp: moves.filter((move) => rise(move) > 0),
    movedDown: moves.filter((move) => rise(move) < 0),
    stageUnknown: pairs
      .filter(({ was, now }) => isMissing(was.stage) || isMissing(now.stage))
      .map(({ id }) => id),
  };
}
