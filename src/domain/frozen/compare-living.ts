import { locales } from '../../i18n/locales.ts';
import type { ClusterData } from '../../schemas/cluster.ts';
import type { FrozenRow } from '../../schemas/frozen-edition.ts';
import { nameAsPrinted } from '../inventory/cluster-names.ts';
import type { InventoryRow } from '../inventory/join-inventory.ts';

/** Cluster of a frozen edition that differs from today's entry. */
export interface LivingChange {
  readonly id: string;
  /** Frozen row; undefined for a cluster added since. */
  readonly was: FrozenRow | undefined;
  /** Today's entry; undefined for a deleted cluster. */
  readonly now: ClusterData | undefined;
}

/** Changes of a frozen edition's clusters; a cluster may be in several lists. */
export interface LivingChanges {
  readonly name: readonly LivingChange[];
  readonly sectors: readonly LivingChange[];
  readonly stage: readonly LivingChange[];
  readonly merged: readonly LivingChange[];
  readonly gone: readonly LivingChange[];
  readonly added: readonly LivingChange[];
}

const languages = ['original', ...locales] as const;

/** Stage, or null if not reported. */
const stageOf = ({ stage }: Pick<InventoryRow, 'stage'>) =>
  typeof stage === 'string' ? stage : null;

/**
 * Compare a frozen edition with today's entries.
 * @param counted the same edition, counted today
 */
export function compareLiving(
  frozen: readonly FrozenRow[],
  clusters: readonly { readonly id: string; readonly data: ClusterData }[],
  counted: readonly Pick<InventoryRow, 'id' | 'stage'>[],
): LivingChanges {
  const living = new Map(clusters.map(({ id, data }) => [id, data]));
  const rows = new Map(counted.map((row) => [row.id, row]));
  const all = frozen.map((was) => ({ id: was.id, was, now: living.get(was.id) }));
  const known = new Set(frozen.map(({ id }) => id));
  const where = (
    differs: (
      was: FrozenRow,
      now: ClusterData,
      row: Pick<InventoryRow, 'stage'> | undefined,
    ) => boolean,
  ) => all.filter(({ id, was, now }) => now && differs(was, now, rows.get(id)));
  return {
    name: where((was, now) => {
      const name = nameAsPrinted(was.name, was.printedName);
      return languages.some((language) => name[language] !== now.name[language]);
    }),
    sectors: where(
      (was, now) => was.sectors.join(' ') !== now.sectors.map((sector) => sector.id).join(' '),
    ),
    stage: where((was, _, row) => row !== undefined && stageOf(row) !== was.stage),
    merged: where((_, now) => now.merged !== undefined),
    gone: all.filter(({ now }) => now === undefined),
    added: clusters
      .filter(({ id }) => !known.has(id))
      .map(({ id, data }) => ({ id, was: undefined, now: data })),
  };
}
