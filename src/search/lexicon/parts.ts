/** Shortest prefix of a word that sorts after the previous word. */
function shortestPrefix(before: string, word: string): string {
  let length = 1;
  while (length < word.length && before.startsWith(word.slice(0, length))) length += 1;
  return word.slice(0, length);
}

/** Consecutive entries, loaded as one file. */
export interface Part<T> {
  /** Lower bound of the keys in this part; above those of earlier parts. */
  readonly start: string;
  readonly entries: readonly T[];
}

/** Characters per part: about a kilobyte compressed. */
const partLength = 3000;

/**
 * Cut entries into parts of similar size, keeping equal keys together.
 * @param entries in key order
 */
export function cutByKey<T>(
  entries: readonly T[],
  keyOf: (entry: T) => string,
  sizeOf: (entry: T) => number,
): Part<T>[] {
  const parts: { start: string; entries: T[]; size: number }[] = [];
  let last: string | undefined;
  for (const entry of entries) {
    const key = keyOf(entry);
    const part = parts.at(-1);
    const size = sizeOf(entry);
    if (!part || (part.size + size > partLength && key !== last)) {
      parts.push({ start: shortestPrefix(last ?? '', key), entries: [entry], size });
    } else {
      part.entries.push(entry);
      part.size += size;
    }
    last = key;
  }
  return parts;
}

/**
 * Parts that may hold words with a prefix.
 * @param starts start word of each part
 */
export function partsWith(starts: readonly string[], prefix: string): number[] {
  return starts.flatMap((start, at) => {
    const next = starts[at + 1];
    const isBefore = next !== undefined && next <= prefix;
    const isAfter = start > prefix && !start.startsWith(prefix);
    return isBefore || isAfter ? [] : [at];
  });
}

/** Part that would hold a word; -1 if it sorts before all. */
export function partOf(starts: readonly string[], word: string): number {
  return starts.findLastIndex((start) => start <= word);
}
