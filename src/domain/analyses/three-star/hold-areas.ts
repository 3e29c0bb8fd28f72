import type { JobsTable } from './jobs-table.ts';

/** Reference of an area: all areas of the table, or the place directly above. */
export type ReferenceKind = 'all' | 'above';

export interface HeldArea {
  readonly area: string;
  /** Id of the place above it, or `all`. */
  readonly reference: string;
  /** Areas of the table that add up to the reference, including the area itself or one that contains it. */
  readonly parts: readonly string[];
}

/** Id of the region above an area, or of its country; undefined for an unknown area. */
export type AboveOf = (area: string) => string | undefined;

/** All places above an area, the nearest first. */
function placesAbove(area: string, aboveOf: AboveOf): string[] {
  const places: string[] = [];
  for (let at = aboveOf(area); at !== undefined && !places.includes(at); at = aboveOf(at))
    places.push(at);
  return places;
}

/**
 * Assign a reference to every area: İzmir compared the province with the country and its districts with the
 * province (paper, lines 1228–1230). The place above is used if the table has it; otherwise its areas in the
 * table are added up, those within others left out, so that the same persons are not counted twice. Areas may be of
 * different levels: statistics list a capital among regions. A place with one area in the table is no reference for
 * it; the next one above is.
 * @param aboveOf undefined for an unknown area, which is left out
 */
export function holdAreas({ areas }: JobsTable, aboveOf: AboveOf, kind: ReferenceKind): HeldArea[] {
  const above = new Map(
    areas
      .filter((area) => aboveOf(area) !== undefined)
      .map((area) => [area, placesAbove(area, aboveOf)] as const),
  );
  const outermost = [...above].flatMap(([area, places]) =>
    places.some((place) => above.has(place)) ? [] : [area],
  );
  // Within a place that the table lacks, areas are within others only if these are in it, too.
  const partsOf = new Map<string, string[]>();
  for (const area of outermost)
    for (const place of above.get(area) ?? [])
      partsOf.set(place, [...(partsOf.get(place) ?? []), area]);
  return [...above].map(([area, places]): HeldArea => {
    if (kind === 'all') return { area, reference: 'all', parts: outermost };
    for (const place of places) {
      if (above.has(place)) return { area, reference: place, parts: [place] };
      const parts = partsOf.get(place) ?? [];
      if (parts.length > 1) return { area, reference: place, parts };
    }
    return { area, reference: places[0] ?? '', parts: [area] };
  });
}
