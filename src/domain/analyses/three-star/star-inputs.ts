import type { AnalysisOf } from '../../../schemas/analysis.ts';
import type { StatisticMeasure } from '../../../schemas/analysis-table.ts';
import { type InventoryRow, joinInventory } from '../../inventory/join-inventory.ts';
import { type AnalysisParts, findTable } from '../analysis-parts.ts';
import type { HasCluster } from './find-candidates.ts';
import { giveStars, type StarredPair } from './give-stars.ts';
import { type AboveOf, type HeldArea, holdAreas } from './hold-areas.ts';
import { type Jobs, type JobsTable, readJobs } from './jobs-table.ts';
import { measureStars, type StarMeasures } from './measure-stars.ts';

/** What a table counts: numbers by sector of the portal, or statistics by economic activity. */
export type CountedThing = 'sectors' | 'activities';

/** Employment table, or a substitute counted from rows, with its measures. */
export interface StarInputs {
  readonly thing: CountedThing;
  readonly measure: StatisticMeasure;
  readonly held: readonly HeldArea[];
  readonly table: JobsTable;
  /** Date of its numbers. */
  readonly asOf: string;
  readonly measures: readonly StarMeasures[];
  readonly pairs: readonly StarredPair[];
}

/** Hierarchy of regions, with the country at the top. */
function placesOf(parts: AnalysisParts): AboveOf {
  const regions = new Map(parts.regions.map(({ id, data }) => [id, data]));
  return (area) => {
    const region = regions.get(area);
    return region && (region.parent ?? region.country);
  };
}

/**
 * Inventory rows as a substitute for persons, if no employment table survives: each row counts one, for its main
 * sector, in the region under which it is printed, or its country if none. A cell without rows is 0 here, since
 * an inventory lists everything it counts.
 */
export function countRows(rows: readonly InventoryRow[]): Jobs[] {
  const counts = new Map<string, Map<string, number>>();
  const sectors = new Set<string>();
  for (const {
    printedRegion,
    country,
    sectors: [sector],
  } of rows) {
    if (sector === undefined) continue;
    sectors.add(sector);
    const region = printedRegion ?? country;
    const own = counts.get(region) ?? new Map<string, number>();
    counts.set(region, own.set(sector, (own.get(sector) ?? 0) + 1));
  }
  return [...counts].flatMap(([region, own]) =>
    [...sectors].map((sector): Jobs => ({ region, sector, persons: own.get(sector) ?? 0 })),
  );
}

/** Rows of a country, including nation-wide ones, which belong to the whole but to no area. */
function readRows(
  { edition, country }: NonNullable<AnalysisOf<'three-star'>['inventory']>,
  parts: AnalysisParts,
): StarInputs {
  const rows = joinInventory(parts, edition).filter((row) => row.country === country);
  const table = readJobs(countRows(rows));
  const places = placesOf(parts);
  const held = table.areas.flatMap((area) =>
    places(area) ? [{ area, reference: country, parts: table.areas }] : [],
  );
  const measures = measureStars(table, held).filter(({ persons }) => persons > 0);
  return { thing: 'sectors', measure: 'jobs', held, table, asOf: edition, measures, pairs: [] };
}

/** Numbers of a table of employment or statistics. */
function findNumbers(name: string | undefined, parts: AnalysisParts) {
  const jobs = findTable(parts, name, 'employment');
  if (jobs) {
    return { asOf: jobs.asOf, thing: 'sectors', measure: 'jobs', rows: jobs.rows } as const;
  }
  const statistics = findTable(parts, name, 'statistics');
  if (!statistics) return undefined;
  const { asOf, measure } = statistics;
  const rows = statistics.rows.map(({ region, activity, value }) => ({
    ...{ region, sector: activity },
    persons: value,
  }));
  return { asOf, thing: 'activities', measure, rows } as const;
}

/** Measured employment table; undefined if the portal has none of this name. */
function readTable(
  name: string | undefined,
  { reference }: AnalysisOf<'three-star'>,
  parts: AnalysisParts,
): StarInputs | undefined {
  const found = findNumbers(name, parts);
  if (!found) return undefined;
  const { rows, ...rest } = found;
  const table = readJobs(rows);
  const held = holdAreas(table, placesOf(parts), reference);
  return { ...rest, table, held, measures: measureStars(table, held), pairs: [] };
}

/** Inputs of the analysis, now and at an earlier time. */
export function readStars(
  analysis: AnalysisOf<'three-star'>,
  parts: AnalysisParts,
): { readonly now: StarInputs; readonly earlier: StarInputs | undefined } | undefined {
  const { inventory, leastNumber: atLeast } = analysis;
  const thresholds = { ...analysis.thresholds, atLeast };
  const starred = (inputs: StarInputs | undefined) =>
    inputs && { ...inputs, pairs: giveStars(inputs.measures, thresholds) };
  const now = starred(
    inventory ? readRows(inventory, parts) : readTable(analysis.table, analysis, parts),
  );
  return now && { now, earlier: starred(readTable(analysis.earlier, analysis, parts)) };
}

/** Sectors of the portal that an activity belongs to, by the codes that they name. */
export function sectorsOfActivity({ sectors }: Pick<AnalysisParts, 'sectors'>, activity: string) {
  return sectors.flatMap(({ id, data: { activities = [] } }) =>
    activities.some((code) => activity.startsWith(code)) ? [id] : [],
  );
}

/** Whether the region, or one below it, has a cluster of the sector, or of one that an activity belongs to. */
export function knownClusters(
  parts: AnalysisParts,
  edition: string,
  thing: CountedThing,
): HasCluster {
  const known = new Set(
    joinInventory(parts, edition).flatMap(({ regions, sectors }) =>
      [...regions].flatMap((region) => sectors.map((sector) => `${region} ${sector}`)),
    ),
  );
  if (thing === 'sectors') return (area, sector) => known.has(`${area} ${sector}`);
  return (area, activity) => {
    const sectors = sectorsOfActivity(parts, activity);
    // What cannot be matched is unknown, and no candidate.
    return sectors.length === 0
      ? undefined
      : sectors.some((sector) => known.has(`${area} ${sector}`));
  };
}
