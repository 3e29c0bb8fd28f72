import { locales } from '../../i18n/locales.ts';
import type { ClusterData } from '../../schemas/cluster.ts';
import type { FrozenRow } from '../../schemas/frozen-edition.ts';
import { nameAsPrinted } from '../inventory/cluster-names.ts';
import type { InventoryRow } from '../inventory/join-inventory.ts';

/** A cluster that a frozen edition counted, and what an entry of today says in another way. */
export interface LivingChange {
  readonly id: string;
  /** The row as it was frozen; undefined for a cluster that was not there then. */
  readonly was: FrozenRow | undefined;
  /** The entry of today; undefined for a cluster that is no more. */
  readonly now: ClusterData | undefined;
}

/** What has become of the clusters of a frozen edition; a cluster may stand in several lists. */
export interface LivingChanges {
  readonly name: readonly LivingChange[];
  readonly sectors: readonly LivingChange[];
  readonly stage: readonly LivingChange[];
  readonly merged: readonly LivingChange[];
  readonly gone: readonly LivingChange[];
  readonly added: readonly LivingChange[];
}

const languages = ['original', ...locales] as const;

/** What is counted where a cluster is not reported. */
const stageOf = ({ stage }: Pick<InventoryRow, 'stage'>) =>
  typeof stage === 'string' ? stage : null;

/**
 * Compares a frozen edition with the entries of today.
 * @param counted the same edition as it would be counted now
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
