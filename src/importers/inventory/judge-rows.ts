import { remarkAt } from '../form/filled-form.ts';
import type { CellRemark } from '../remark.ts';
import { confirmCommand } from '../returns/commands.ts';
import { mostSectors } from '../returns/new-entry.ts';
import type { GlobePoint } from '../values/read-point.ts';
import type { KnownClusters } from './find-cluster.ts';
import { type ReadRow, tellEmpty, tellRow } from './row-report.ts';
import type { SettledRow } from './settle-rows.ts';

export interface JudgingPortal extends KnownClusters {
  /** Whether the point is in the region; undefined if unknown. */
  holdsPoint(region: string, point: GlobePoint): boolean | undefined;
  findRegion(point: GlobePoint): string | undefined;
}

/** Remarks that prevent the import of a row of an existing cluster. */
export function judgeKnown({ filled }: ReadRow, cluster: string, { standing }: JudgingPortal) {
  const data = standing(cluster)?.data;
  // A row confirms that the cluster exists, but not last year's answers.
  const waits = data?.proposed === true && (data.answers ?? data.indicators) !== undefined;
  const values = { cluster, command: confirmCommand };
  return waits ? [tellRow(filled, 'inventory.proposal', values)] : [];
}

/** Remarks that prevent a new entry: missing values are never invented. */
export function judgeNew({ filled, row, sources }: ReadRow, target: JudgingPortal): CellRemark[] {
  const { asked } = filled;
  const lacks = (key: 'region' | 'sector') =>
    tellEmpty(filled, key, `inventory.new.${key}`, { key });
  const found = row.sectors.length;
  return [
    ...(sources.length === 0
      ? [tellRow(filled, 'inventory.new.source', { option: '--source' })]
      : []),
    // A list without a region column is rejected as a whole, below.
    ...(row.region === undefined && target.placeNew(undefined) === undefined && asked.has('region')
      ? [lacks('region')]
      : []),
    ...(found === 0 && asked.has('sector') ? [lacks('sector')] : []),
    ...(found > mostSectors
      ? [tellRow(filled, 'inventory.sectors', { found, most: mostSectors })]
      : []),
  ];
}

/** Remarks on missing columns that new clusters need: once each, and no new cluster is imported. */
export function judgeColumns(rows: readonly SettledRow[], target: JudgingPortal): CellRemark[] {
  const added = rows.filter(({ known }) => known === undefined);
  const files = Map.groupBy(added, ({ read: { filled } }) => filled.place.file);
  return [...files].flatMap(([file, own]) =>
    (['region', 'sector'] as const).flatMap((key): CellRemark[] => {
      if (key === 'region' && target.placeNew(undefined)) return [];
      const lacking = own.filter(({ read: { filled } }) => !filled.asked.has(key));
      const [first] = lacking;
      if (!first) return [];
      const { sheet } = first.read.filled.place;
      const values = { n: lacking.length, option: `--${key}` };
      return [{ file, sheet, code: `inventory.column.no-${key}`, values, severity: 'error' }];
    }),
  );
}

/** True if the file lacks a column that every new cluster needs. */
export const lacksColumns = ({ filled }: ReadRow, { placeNew }: JudgingPortal): boolean =>
  !filled.asked.has('sector') || (!placeNew(undefined) && !filled.asked.has('region'));

/** Whether a point is in one of these regions; undefined if unknown. */
function holdsIn(own: readonly string[], point: GlobePoint, target: JudgingPortal) {
  const held = own.map((region) => target.holdsPoint(region, point));
  return held.every((is) => is === undefined) ? undefined : held.includes(true);
}

const turn = ({ lat, lon }: GlobePoint): GlobePoint => ({ lat: lon, lon: lat });

/**
 * Warning on a point outside the regions of its cluster, as in the portal check, or a hint if it is inside once
 * latitude and longitude are swapped. The point is imported.
 * @param own regions of the cluster; its country if it has none
 */
export function judgePoint(
  { filled, row: { point } }: ReadRow,
  own: readonly string[],
  target: JudgingPortal,
  nameOf: (region: string) => string,
): CellRemark[] {
  const [cell] = ['point', 'lon-lat', 'lat'].flatMap((key) => filled.cells.get(key) ?? []);
  if (!point || !cell) return [];
  if (holdsIn(own, point, target) !== false) return [];
  const isTurned = Math.abs(point.lon) <= 90 && holdsIn(own, turn(point), target) === true;
  const region = isTurned ? undefined : target.findRegion(point);
  const code = isTurned
    ? 'inventory.point.swapped'
    : (`check.warn.point${region === undefined ? 'Outside' : 'Elsewhere'}` as const);
  const values = {
    place: `${point.lat}, ${point.lon}`,
    expected: own.map(nameOf).join(', '),
    found: region === undefined ? '' : nameOf(region),
  };
  return [remarkAt(filled.place, cell, { code, values, severity: 'warning' })];
}

/**
 * Files where most points are in the regions of their rows once latitude and longitude are swapped. Their points
 * are dropped, never swapped.
 */
export function findTurned(rows: readonly SettledRow[], target: JudgingPortal) {
  const judged = rows.flatMap(({ read: { row, filled } }) => {
    const { regions, point } = row;
    const isRight = point && holdsIn(regions, point, target);
    if (!point || isRight === undefined) return [];
    const turned = turn(point);
    const isTurned = !isRight && Math.abs(turned.lat) <= 90 && holdsIn(regions, turned, target);
    return [{ file: filled.place.file, filled, isTurned: isTurned === true }];
  });
  return [...Map.groupBy(judged, ({ file }) => file).values()].flatMap((own): CellRemark[] => {
    const turned = own.filter((one) => one.isTurned);
    const [first] = turned;
    if (!first || turned.length * 2 <= own.length) return [];
    const values = { n: turned.length, all: own.length, key: 'lon-lat' };
    const { file, sheet } = first.filled.place;
    return [{ file, sheet, code: 'inventory.point.turned', values, severity: 'error' }];
  });
}
