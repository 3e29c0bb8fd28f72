import {
  placeStages,
  type StageGroup,
  areWellPlaced,
} from '../../charts/kinds/symbol-map/place-stages.ts';
import {
  countRows,
  discOfRows,
  type PlacedDisc,
  placeDiscs,
} from '../../charts/kinds/symbol-map/place-discs.ts';
import type { Land } from '../../charts/tools/maps/place-land.ts';
import type { ChartRow } from '../../charts/tools/model/chart-data.ts';
import type { PlacedMark } from '../../charts/tools/marks/place-symbols.ts';
import type { Box } from '../../charts/tools/geometry/segments.ts';
import { greatestFirst } from '../../domain/figures/greatest-first.ts';
import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { stageKeyOf } from '../../domain/inventory/tally.ts';
import { stageMarkOf } from '../../domain/stages/stage-order.ts';
import { maxBoxes, pickCrowded } from '../../charts/kinds/symbol-map/pick-crowded.ts';
import type { Spot } from './draw-panel.ts';
import { panelWidths } from './map-panels.ts';
import type { Portal } from '../../portal/portal.ts';

/** Sizes of marks to try, the largest first, for wide drawings and phones. */
const scales = { w: [0.9, 0.75, 0.62], n: [0.8, 0.7, 0.48, 0.4] } as const;
/** Smallest size at which marks are 5 pixels wide and differ visibly on a phone. */
export const legibleMark = 0.7;
/** Max radius of a disc. */
const largestDisc = { w: 26, n: 18 } as const;

/** Mark of a row, with the region around whose middle it is; none at an exact point. */
export interface RowMark extends PlacedMark {
  readonly region: string | undefined;
}

/** Symbols on the land of a drawing. */
export interface PlacedSymbols {
  /** Discs of regions; empty if rows have marks. */
  readonly discs: readonly PlacedDisc[];
  /** Positions of the marks of rows; empty if regions have discs. */
  readonly rows: readonly RowMark[];
  /** Size of the marks: 1 makes them about 12 units wide. */
  readonly scale: number;
  readonly taken: readonly Box[];
  /** Positions and radii of the symbols of regions. */
  readonly groups: ReadonlyMap<string, Pick<StageGroup, 'x' | 'y' | 'radius'>>;
  /** Marks that respond to the pointer: the above, and symbols at exact points, each with its region. */
  readonly answering: readonly Pick<StageGroup, 'region' | 'x' | 'y' | 'radius'>[];
  /** Groups of marks to be enlarged next to the map. */
  readonly crowds: readonly StageGroup[];
}

const around = ({ x, y, radius }: Pick<StageGroup, 'x' | 'y' | 'radius'>): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

/** Row as input for maps: its point or first region, and its stage. */
export const chartRow = (portal: Portal, row: InventoryRow): ChartRow => ({
  id: row.id,
  label: '',
  cells: [],
  stage: stageMarkOf(stageKeyOf(row), portal.stageOrder),
  ...(row.point && { point: row.point }),
  ...(row.places[0] === undefined ? {} : { region: row.places[0] }),
});

/**
 * A mark for each row in the first region it names, as large as possible without overlapping groups.
 * @returns undefined if even the smallest marks overlap
 */
export function placeRowMarks(
  portal: Portal,
  rows: readonly InventoryRow[],
  land: Land,
  size: 'w' | 'n',
): PlacedSymbols | undefined {
  const all = rows.map((row) => chartRow(portal, row));
  for (const scale of scales[size]) {
    const { marks, groups } = placeStages(land, all, scale);
    if (!areWellPlaced(groups)) continue;
    const regions = new Map(
      groups.flatMap(({ atPoint, region, rows: ids }) =>
        atPoint ? [] : ids.map((id) => [id, region] as const),
      ),
    );
    return {
      discs: [],
      rows: marks.map(({ row, x, y }) => ({
        id: row.id,
        kind: row.stage?.look ?? 'none',
        x,
        y,
        region: regions.get(row.id),
      })),
      scale,
      taken: marks.map(around),
      groups: new Map(
        groups.flatMap((group) => (group.atPoint ? [] : [[group.region, group] as const])),
      ),
      answering: groups,
      crowds: pickCrowded(groups, scale, maxBoxes(panelWidths[size])),
    };
  }
  return undefined;
}

/** Minimum radius of an interactive area, in drawing units. */
const minReach = { w: 9, n: 12 } as const;

/** Interactive areas of symbols; smallest last, so that none is covered by a larger one. */
export const spotsOf = ({ answering }: Pick<PlacedSymbols, 'answering'>, size: 'w' | 'n'): Spot[] =>
  answering
    .map(({ region, x, y, radius }) => {
      // Whole units, as they are written for each drawing.
      const round = Math.ceil(Math.max(radius + 2, minReach[size]));
      const [left, top] = [Math.round(x) - round, Math.round(y) - round];
      return { region, round, x: left, y: top, width: 2 * round, height: 2 * round };
    })
    .sort(greatestFirst(({ round }) => round));

/** Groups of marks with the padding that leader lines keep from them: marks have a halo. */
export const spacedGroups = (symbols: PlacedSymbols | undefined): PlacedSymbols['groups'] =>
  new Map(
    [...(symbols?.groups ?? [])].map(([id, group]) => [id, { ...group, radius: group.radius + 1 }]),
  );

/** Minimum distance between separate discs of points, in radii of the largest disc. */
const apart = 1.3;

/** Discs of row counts: per region, and per cluster of nearby points. */
export function placeRegionDiscs(
  portal: Portal,
  rows: readonly InventoryRow[],
  land: Land,
  size: 'w' | 'n',
): PlacedSymbols {
  const largest = largestDisc[size];
  const all = rows.map((row) => chartRow(portal, row));
  const counted = countRows(land, all, apart * largest);
  const max = Math.max(1, ...counted.map((one) => one.rows.length));
  const discs = counted.map((one) => discOfRows(one, { name: '', values: [] }, max, largest));
  const placed = placeDiscs(land, discs);
  return {
    discs: placed,
    rows: [],
    scale: 1,
    taken: placed.map(around),
    groups: new Map(placed.flatMap((disc) => (disc.spot ? [] : [[disc.region, disc] as const]))),
    answering: placed,
    crowds: [],
  };
}
