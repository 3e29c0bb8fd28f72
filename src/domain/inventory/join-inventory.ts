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

/** Cluster in an edition, with all data needed for counting. */
export interface InventoryRow {
  readonly id: string;
  readonly country: string;
  readonly scope: ClusterData['scope'];
  readonly kind: ClusterKind;
  readonly stage: Maybe<StageId>;
  /** Edition of its return; undefined for a cluster only on a list, or not yet reported. */
  readonly edition: string | undefined;
  /** Whether it has a return in that edition. */
  readonly returned: boolean;
  /** Whether it counts in the totals of the joined edition. */
  readonly counted: boolean;
  /** Regions and their ancestors, without duplicates. */
  readonly regions: ReadonlySet<string>;
  /** Regions named by its entry, in order. */
  readonly places: readonly string[];
  /** Location in degrees; undefined if only its regions are known. */
  readonly point?: { readonly lat: number; readonly lon: number };
  /** Region under which the source prints it; undefined for national rows. */
  readonly printedRegion: string | undefined;
  /** Groups of the printed region. National rows are in none. */
  readonly regionGroups: readonly string[];
  /** Development agency of the printed region. */
  readonly agency: string | undefined;
  /** Sectors, the main one first. */
  readonly sectors: readonly string[];
  /** Distinct groups of its sectors, the main sector's first; sectors without one are left out. */
  readonly groups: readonly string[];
  /** Group of the main sector, if it has one. */
  readonly mainGroup: string | undefined;
}

export interface InventoryParts {
  readonly clusters: readonly Item<ClusterData>[];
  /** Ids are `{edition}/{cluster}`. */
  readonly returns: readonly Item<ReturnData>[];
  readonly regions: readonly Item<Region>[];
  readonly sectors: readonly Item<Sector>[];
}

interface EditionState {
  /** Its return in the edition of the row. */
  readonly reported: ReturnData | undefined;
  readonly edition: string | undefined;
  readonly counted: boolean;
}

interface EditionReturn {
  readonly edition: string;
  readonly cluster: string;
  readonly data: ReturnData;
}

/** Returns of each cluster, earliest edition first: edition ids are years. */
function groupReturns(returns: readonly Item<ReturnData>[]): Map<string, EditionReturn[]> {
  const sorted = returns
    // Proposals are not returns.
    .filter(({ data }) => !data.proposed)
    .map(({ id, data }) => {
      const cut = id.indexOf('/');
      return { edition: id.slice(0, cut), cluster: id.slice(cut + 1), data };
    })
    .sort((a, b) => (a.edition < b.edition ? -1 : 1));
  return Map.groupBy(sorted, ({ cluster }) => cluster);
}

/** Latest return up to an edition; counted only if from that edition. */
function stateIn(
  edition: string,
  listed: string | undefined,
  returns: readonly EditionReturn[],
): EditionState {
  const last = returns.findLast((one) => one.edition <= edition);
  if (last) {
    return { reported: last.data, edition: last.edition, counted: last.edition === edition };
  }
  return {
    reported: undefined,
    edition: undefined,
    counted: listed !== undefined && listed <= edition,
  };
}

/**
 * Join every cluster with its return for an edition; without one, the latest earlier return is used and the
 * cluster is not counted. A cluster only on a list counts from the edition of that list until its first return.
 */
export function joinAllRows(parts: InventoryParts, edition: string): InventoryRow[] {
  const returns = groupReturns(parts.returns);
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
    const standing = stateIn(edition, data.listed, returns.get(id) ?? []);
    const { reported } = standing;
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
      edition: standing.edition,
      returned: reported !== undefined,
      counted: standing.counted,
      regions: withParents(data.regions),
      places: data.regions,
      ...(data.point && { point: { lat: data.point.lat, lon: data.point.lon } }),
      printedRegion: reported?.printedRegion,
      regionGroups: printed?.groups ?? [],
      agency: printed?.agency ?? above?.agency,
      sectors,
      groups: [...new Set(groups)],
      mainGroup: sectors[0] ? groupOf.get(sectors[0]) : undefined,
    };
  });
}

/** Rows counted by an edition. */
export function joinInventory(parts: InventoryParts, edition: string): InventoryRow[] {
  return joinAllRows(parts, edition).filter(({ counted }) => counted);
}
