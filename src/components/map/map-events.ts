/** Dispatched on a map when its filters have changed. */
export const mapChosen = 'map:chosen';

/** Dispatched on a map when a region is shown large, or the whole again. */
export const mapZoomed = 'map:zoomed';

/** What the filters of a map leave of its regions. */
export interface MapChoice {
  /** Number of entries of a region at each stage. */
  counts(region: string): readonly number[];
  /** Sentence about a region; undefined if it has no entries at all. */
  say(region: string): string | undefined;
  /** Values of the filters in words. */
  readonly what: string;
  /** Filters, as the list of clusters has them in its address. */
  readonly query: string;
}
