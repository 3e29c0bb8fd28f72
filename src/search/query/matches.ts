import type { Match } from './word-index.ts';

/** Weight of a word: BM25's inverse document frequency. */
export function rarity(found: number, pages: number): number {
  return Math.log(1 + (pages - found + 0.5) / (found + 0.5));
}

/** Merge matches of a word's forms: each page by its best score. */
export function mergeMatches(found: readonly (readonly Match[])[]): Match[] {
  const merged = new Map<string, Match>();
  for (const match of found.flat()) {
    const known = merged.get(match.id);
    const score = Math.max(known?.score ?? 0, match.score);
    const places = [...(known?.places ?? []), ...match.places];
    const words = [...new Set([...(known?.words ?? []), ...match.words])];
    merged.set(match.id, { ...(known ?? match), score, places, words });
  }
  return [...merged.values()];
}
