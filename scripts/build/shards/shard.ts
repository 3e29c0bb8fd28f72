/** The `number`th of `of` parts of a site, from 1, for building on several machines. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

/** With more, each machine would spend longer on starting than on building. */
const max = 64;

/**
 * Parse `2/4`.
 * @returns undefined for anything else
 */
export function readShard(text: string): Shard | undefined {
  const [, number = 0, of = 0] = (/^(\d{1,2})\/(\d{1,2})$/.exec(text) ?? []).map(Number);
  return number >= 1 && number <= of && of <= max ? { number, of } : undefined;
}

/**
 * Paths of a shard: a run of them sorted by language, since data are computed once per language. All shards
 * together have each path once.
 * @param languageOf the language of a path, `''` without one
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
