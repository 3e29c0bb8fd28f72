import { type ChangeKind, changeKinds, changesByKind } from './change-kinds.ts';
import type { EditionChange } from './compare-editions.ts';

export interface ChangeTally {
  /** Clusters counted by the earlier edition. */
  readonly from: number;
  /** Clusters counted by the later edition. */
  readonly to: number;
  readonly difference: number;
  readonly kinds: Readonly<Record<ChangeKind, number>>;
}

/**
 * Tally a place or sector from two editions and the changes between them.
 * @param from ids counted there by the earlier edition
 * @param to ids counted there by the later edition
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
