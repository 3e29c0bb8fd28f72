import type { ClusterData, ClusterKind } from '../../schemas/cluster.ts';
import type { Region } from '../../schemas/region.ts';
import type { ReturnData } from '../../schemas/return.ts';
import type { Sector } from '../../schemas/sector.ts';
import type { StageId } from '../../schemas/stage.ts';
import { type Maybe, notReported } from '../missing.ts';

interface Item<T> {
  readonly id: string;
  readonly data: T;
}

/** One cluster in one edition, with all that counting needs. */
export interface InventoryRow {
  readonly id: string;
  readonly country: string;
  readonly scope: ClusterData['scope'];
  readonly kind: ClusterKind;
  readonly stage: Maybe<StageId>;
  /** Has it a return in the edition? */
  readonly returned: boolean;
  /** Every region it lies in, with the regions above them; each once. */
  readonly regions: ReadonlySet<string>;
  /** The regions its entry names, in their order. */
  readonly places: readonly string[];
  /** The region under which the source prints it; undefined for national rows. */
  readonly printedRegion: string | undefined;
  /** Groups of the printed region. National rows are in none. */
  readonly regionGroups: readonly string[];
  /** Development agency of the printed region. */
  readonly agency: string | undefined;
  /** Sectors, the main one first. */
  readonly sectors: readonly string[];
  /** Groups of its sectors, each once, that of the main sector first; sectors without one are left out. */
  readonly groups: readonly string[];
  /** Group of the main sector, if it has one. */
  readonly mainGroup: string | undefined;
}

/** What the inventory is joined from. */
export interface InventoryParts {
  readonly clusters: readonly Item<ClusterData>[];
  /** Ids are `{edition}/{cluster}`. */
  readonly returns: readonly Item<ReturnData>[];
  readonly regions: readonly Item<Region>[];
  readonly sectors: readonly Item<Sector>[];
}

/**
 * Joins clusters with what they returned for an edition.
 * Clusters without a return stand in it too, with their stage not reported.
 */
export function joinInventory(parts: InventoryParts, edition: string): InventoryRow[] {
  // What is only proposed has not been returned.
  const returns = new Map(
    parts.returns.filter(({ data }) => !data.proposed).map(({ id, data }) => [id, data]),
  );
  const regions = new Map(parts.regions.map(({ id, data }) => [id, data]));
  const groupOf = new Map(parts.sectors.map(({ id, data }) => [id, data.group]));

  const withParents = (ids: readonly string[]): Set<string> => {
    const all = new Set<string>();
    for (let id of ids) {
      while (!all.has(id)) {
        all.add(id);
        const parent = regions.get(id)?.parent;
        if (!parent) break;
        id = parent;
      }
    }
    return all;
  };

  return parts.clusters.map(({ id, data }): InventoryRow => {
    const reported = returns.get(`${edition}/${id}`);
    const printed = reported?.printedRegion ? regions.get(reported.printedRegion) : undefined;
    const above = printed?.parent ? regions.get(printed.parent) : undefined;
    const sectors = data.sectors.map((sector) => sector.id);
    const groups = sectors.flatMap((sector) => groupOf.get(sector) ?? []);
    return {
      id,
      country: data.country,
      scope: data.scope,
      kind: data.kind,
      stage: reported?.stage ?? notReported,
      returned: reported !== undefined,
      regions: withParents(data.regions),
      places: data.regions,
      printedRegion: reported?.printedRegion,
      regionGroups: printed?.groups ?? [],
      agency: printed?.agency ?? above?.agency,
      sectors,
      groups: [...new Set(groups)],
      mainGroup: sectors[0] ? groupOf.get(sectors[0]) : undefined,
    };
  });
}
