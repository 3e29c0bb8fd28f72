import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import type { ClusterData } from '../../schemas/cluster.ts';

/** Source of the portal's knowledge of a cluster: a return, a list only, or neither so far. */
export type KnownBy = 'return' | 'list' | 'none';

/** Source of a cluster in an edition, which limits what could have been reported. */
export function knownBy({ returned }: InventoryRow, { listed }: ClusterData): KnownBy {
  if (returned) return 'return';
  return listed === undefined ? 'none' : 'list';
}
