import type { StageId } from '../../schemas/stage.ts';
import { isMissing, type Maybe } from '../missing.ts';
import { riseBetween, type StageWay } from '../stages/stage-way.ts';
import { lastOf, type Merger } from './follow-mergers.ts';

/** One cluster as an edition counts it. */
export interface EditionRow {
  /** Permanent id, the same in every edition. */
  readonly id: string;
  /** The name as that edition prints it. */
  readonly name: string;
  /** Does its return say this name? One that only its file says may be a mended spelling. */
  readonly ownName?: boolean;
  readonly stage: Maybe<StageId>;
  /** Did it return a form? One that a list alone names is counted, but says nothing of change. */
  readonly returned: boolean;
}

/** A cluster whose stage is known in both editions, and not the same. */
export interface StageMove {
  readonly id: string;
  readonly from: StageId;
  readonly to: StageId;
}

/** A cluster that a later edition prints under another name. */
export interface Renaming {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/**
 * What changed from one edition to a later one. Each return of the earlier one stands in exactly one
 * of `kept`, `merged` and `gone`, each of the later one in `kept`, `fresh` or `back`.
 */
export interface EditionChange {
  /** In both. */
  readonly kept: readonly string[];
  /** In the later edition for the first time. Where clusters merged into a new one, it stands here. */
  readonly fresh: readonly string[];
  /** In the later edition and not in the earlier one, but in one before that. */
  readonly back: readonly string[];
  /** In the earlier edition only, and known to be a part of another cluster now. */
  readonly merged: readonly Merger[];
  /** In the earlier edition only, and nobody says why: it need not have ended. */
  readonly gone: readonly string[];
  readonly renamed: readonly Renaming[];
  readonly movedUp: readonly StageMove[];
  readonly movedDown: readonly StageMove[];
  /** Kept, but with a stage that one of the two does not report: neither moved nor stayed. */
  readonly stageUnknown: readonly string[];
}

/** What is known of clusters besides the rows of two editions. */
export interface KnownBesides {
  /** Mergers known up to the later edition. */
  readonly mergers?: readonly Merger[];
  /** Ids of those that returned in an edition before the earlier one. */
  readonly before?: ReadonlySet<string>;
}

const byId = (rows: readonly EditionRow[]) => new Map(rows.map((row) => [row.id, row]));

/**
 * Compares two editions row by row; lists keep the order of the rows.
 * @param way the stages by which a move is up or down
 */
export function compareEditions(
  before: readonly EditionRow[],
  after: readonly EditionRow[],
  way: StageWay,
  known: KnownBesides = {},
): EditionChange {
  const earlier = byId(before);
  const later = byId(after);
  const intoOf = new Map((known.mergers ?? []).map(({ id, into }) => [id, into]));
  const pairs = before.flatMap((row) => {
    const now = later.get(row.id);
    // What a list alone names in both editions was asked in neither.
    return now && (row.returned || now.returned) ? [{ id: row.id, was: row, now }] : [];
  });
  const isUnknown = ({ was, now }: (typeof pairs)[number]) =>
    isMissing(was.stage) || isMissing(now.stage);
  const moves = pairs.flatMap(({ id, was, now }): StageMove[] =>
    isMissing(was.stage) || isMissing(now.stage) ? [] : [{ id, from: was.stage, to: now.stage }],
  );
  const rise = ({ from, to }: StageMove) => riseBetween(from, to, way);
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
    stageUnknown: pairs.filter(isUnknown).map(({ id }) => id),
  };
}
