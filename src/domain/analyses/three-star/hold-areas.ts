import type { JobsTable } from './jobs-table.ts';

/** What an area is held against: every area of the table, or what lies right above it. */
export type ReferenceKind = 'all' | 'above';

/** An area of the table, and the areas that together are its reference. */
export interface HeldArea {
  readonly area: string;
  /** Id of the place above it, or `all`. */
  readonly reference: string;
  /** Areas of the table whose sum is the reference, the area itself among them or below them. */
  readonly parts: readonly string[];
}

/** Where an area lies. */
export interface AreaPlace {
  /** Id of the region above it, or of its country. */
  readonly above: string;
  /** Areas of one level may be added; those of two would count the same persons twice. */
  readonly level: string;
}

/**
 * Holds every area of a table against its reference: İzmir held the province against the country and
 * its districts against the province (paper, lines 1228–1230). What stands in the table for the place
 * above is taken as it is; else the areas below it that the table has are added.
 * @param placeOf undefined for an area that is not known: it is left out
 */
export function holdAreas(
  { areas }: JobsTable,
  placeOf: (area: string) => AreaPlace | undefined,
  kind: ReferenceKind,
): HeldArea[] {
  const placed = areas.flatMap((area) => {
    const place = placeOf(area);
    return place ? [{ area, ...place }] : [];
  });
  const known = new Set(placed.map(({ area }) => area));
  return placed.flatMap(({ area, above, level }): HeldArea[] => {
    if (kind === 'above' && known.has(above)) return [{ area, reference: above, parts: [above] }];
    const parts = placed
      .filter((one) => one.level === level && (kind === 'all' || one.above === above))
      .map((one) => one.area);
    return [{ area, reference: kind === 'all' ? 'all' : above, parts }];
  });
}
