/** A part of the pages of a site that one machine builds: the `number`th of `of`, from 1. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

/** More machines than these would each begin for less than they do. */
const most = 64;

/**
 * Reads a shard as it is written on the command line: `2/4`.
 * @returns undefined for anything else
 */
export function readShard(text: string): Shard | undefined {
  const [, number = 0, of = 0] = (/^(\d{1,2})\/(\d{1,2})$/.exec(text) ?? []).map(Number);
  return number >= 1 && number <= of && of <= most ? { number, of } : undefined;
}

/**
 * The paths that a shard renders: a run of them after they are put in order of their languages, since what a
 * page is made of is computed once a language. All shards together have each path once.
 * @param languageOf the language of a path, `''` where it has none
 */
export function pathsOfShard<Path>(
  paths: readonly Path[],
  { number, of }: Shard,
  languageOf: (path: Path) => string,
): Path[] {
  const ordered = [...Map.groupBy(paths, languageOf).values()].flat();
  const cut = (at: number) => Math.round((at * ordered.length) / of);
  return ordered.slice(cut(number - 1), cut(number));
}
