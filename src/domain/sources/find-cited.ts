/**
 * Ids of all sources cited in an entry's data: every `source` that is a string. For translations, `source` is an
 * object, which is only searched.
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
