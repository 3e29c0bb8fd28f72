import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import type { ClusterData } from '../../schemas/cluster.ts';

/** How the portal came to know of a cluster: a return, a list alone, or neither so far. */
export type KnownBy = 'return' | 'list' | 'none';

/** What an edition has of a cluster: what its sources could have told depends on it. */
export function knownBy({ returned }: InventoryRow, { listed }: ClusterData): KnownBy {
  if (returned) return 'return';
  return listed === undefined ? 'none' : 'list';
}
