import { createHash } from 'node:crypto';

/** Review status and highlighting: not content. */
const reviewFields = new Set(['drafts', 'reviewed', 'confirmed', 'keyValues']);
/** The same in the head of a prose text. */
const reviewHead = new Set(['status', 'reviewed', 'source', 'credits']);

/** Recounts affect later editions, but not the entry. */
const isOfLater = (name: string, value: unknown): boolean =>
  name === 'later' && typeof value === 'object' && value !== null && 'recount' in value;

/** The same text for equal values, regardless of field order. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value)
    .filter(([name, part]) => !reviewFields.has(name) && !isOfLater(name, part))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, part]) => `${JSON.stringify(name)}:${canonical(part)}`);
  return `{${fields.join(',')}}`;
}

/**
 * Version of an entry: the first 12 hex digits of the SHA-256 of what its author wrote. Ignores comments, key
 * order, review status, highlighting, recounts for later editions, and schema defaults, so that schema changes
 * do not change versions.
 * @param written parsed value of the file
 * @param text version of the body, for prose
 */
export function entryVersion(written: unknown, text?: string): string {
  const head = Object.entries(written ?? {}).filter(([name]) => !reviewHead.has(name));
  const value = text === undefined ? written : { ...Object.fromEntries(head), text };
  return createHash('sha256').update(canonical(value)).digest('hex').slice(0, 12);
}
