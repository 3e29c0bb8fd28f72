import type { JobsTable } from './jobs-table.ts';

/** Reference of an area: all areas of the table, or the place directly above. */
export type ReferenceKind = 'all' | 'above';

export interface HeldArea {
  readonly area: string;
  /** Id of the place above it, or `all`. */
  readonly reference: string;
  /** Areas of the table that add up to the reference, including the area itself or areas below it. */
  readonly parts: readonly string[];
}

export interface AreaPlace {
  /** Id of the region above it, or of its country. */
  readonly above: string;
  /** Only areas of one level may be added, to avoid counting the same persons twice. */
  readonly level: string;
}

/**
 * Assign a reference to every area: İzmir compared the province with the country and its districts with the
 * province (paper, lines 1228–1230). The place above is used if the table has it; otherwise its areas in the
 * table are added up.
 * @param placeOf undefined for an unknown area, which is left out
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
