/**
 * Ids of the sources that an entry cites anywhere in its data: every `source` that is a text.
 * Where a translation was made from a text, `source` is no text, and is looked into only.
 */
export function findCited(data: unknown, found: Set<string> = new Set()): Set<string> {
  if (Array.isArray(data)) for (const item of data) findCited(item, found);
  else if (typeof data === 'object' && data !== null) {
    for (const [key, value] of Object.entries(data)) {
      if (key === 'source' && typeof value === 'string') found.add(value);
      else findCited(value, found);
    }
  }
  return found;
}
