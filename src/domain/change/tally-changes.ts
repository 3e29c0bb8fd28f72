import { type ChangeKind, changeKinds, changesByKind } from './change-kinds.ts';
import type { EditionChange } from './compare-editions.ts';

/** How a place or a sector changed from one edition to a later one. */
export interface ChangeTally {
  /** Clusters that the earlier edition counts. */
  readonly from: number;
  /** Clusters that the later one counts. */
  readonly to: number;
  readonly difference: number;
  readonly kinds: Readonly<Record<ChangeKind, number>>;
}

/**
 * Tallies of two editions and of what changed between them.
 * @param from ids that the earlier edition counts there
 * @param to ids that the later one counts there
 */
export function tallyChanges(
  from: ReadonlySet<string>,
  to: ReadonlySet<string>,
  change: EditionChange,
): ChangeTally {
  const ids = changesByKind(change);
  const count = (kind: ChangeKind) => ids[kind].filter((id) => from.has(id) || to.has(id)).length;
  return {
    from: from.size,
    to: to.size,
    difference: to.size - from.size,
    kinds: Object.fromEntries(changeKinds.map((kind) => [kind, count(kind)])) as Record<
      ChangeKind,
      number
    >,
  };
}
