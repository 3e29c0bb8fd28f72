import type { Point } from '../../charts/tools/geometry/segments.ts';
import type { PlacedMark } from '../../charts/tools/marks/place-symbols.ts';
import type { PlacedMap } from '../../charts/tools/projection/project-regions.ts';
import type { Disc } from './count-discs.ts';

/** A small map of one country, or of those with the entries of a sector. */
export interface LocatorView {
  readonly map: PlacedMap;
  /** File of its land, shared by all small maps of it. */
  readonly land: string;
  /** Regions of the map to highlight. */
  readonly here: readonly string[];
  /** Exact position to mark. */
  readonly point?: Point | undefined;
  /** Numbers of regions, as discs of that area. */
  readonly discs?: readonly Disc[];
  /** Entries by stage. */
  readonly marks?: readonly PlacedMark[];
  /** Size of the marks: 1 makes them about 12 units wide. */
  readonly scale?: number;
  /** Number of the entries, and of those without a mark; undefined if all have one. */
  readonly unmarked?: string | undefined;
  readonly label: string;
}
