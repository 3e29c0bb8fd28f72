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
  /** The edition in whose returns it stands; undefined for one that a list alone names, or nobody yet. */
  readonly edition: string | undefined;
  /** Has it a return in that edition? */
  readonly returned: boolean;
  /** Does it stand in the totals of the edition for which it was joined? */
  readonly counted: boolean;
  /** Every region it lies in, with the regions above them; each once. */
  readonly regions: ReadonlySet<string>;
  /** The regions its entry names, in their order. */
  readonly places: readonly string[];
  /** Location in degrees; undefined if only its regions are known. */
  readonly point?: { readonly lat: number; readonly lon: number };
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

/** Where a cluster stands as seen from an edition. */
interface Standing {
  /** What it returned in the edition of the row. */
  readonly reported: ReturnData | undefined;
  readonly edition: string | undefined;
  readonly counted: boolean;
}

/** What a cluster returned in an edition. */
interface EditionReturn {
  readonly edition: string;
  readonly cluster: string;
  readonly data: ReturnData;
}

/** Returns of each cluster, the earliest edition first: ids of editions are years. */
function groupReturns(returns: readonly Item<ReturnData>[]): Map<string, EditionReturn[]> {
  const sorted = returns
    // What is only proposed has not been returned.
    .filter(({ data }) => !data.proposed)
    .map(({ id, data }) => {
      const cut = id.indexOf('/');
      return { edition: id.slice(0, cut), cluster: id.slice(cut + 1), data };
    })
    .sort((a, b) => (a.edition < b.edition ? -1 : 1));
  return Map.groupBy(sorted, ({ cluster }) => cluster);
}

/** The return of an edition counts; without one, the latest before it is remembered. */
function standingIn(
  edition: string,
  listed: string | undefined,
  returns: readonly EditionReturn[],
): Standing {
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
 * Joins every cluster with what it returned for an edition; one that did not return stands with the
 * latest return before it, and is not counted. A cluster that a list alone names counts from the
 * edition on beside which it is listed, until it returns for the first time.
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
    const standing = standingIn(edition, data.listed, returns.get(id) ?? []);
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

/** The rows that an edition counts. */
export function joinInventory(parts: InventoryParts, edition: string): InventoryRow[] {
  return joinAllRows(parts, edition).filter(({ counted }) => counted);
}
