import { createHash } from 'node:crypto';

/** Review status of a translation, and highlighted values: not part of the content. */
const reviewFields = new Set(['drafts', 'keyValues']);
/** The same in the head of a prose text. */
const reviewHead = new Set(['status', 'source', 'credits']);

/** Whether it is `later` with a recount, which affects later editions but not the entry. */
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
 * order, review status of translations, highlighting and recounts for later editions, as well as schema
 * defaults, so that schema changes do not change versions.
 * @param written parsed value of the file
 * @param text version of the text body, for prose
 */
export function entryVersion(written: unknown, text?: string): string {
  const head = Object.entries(written ?? {}).filter(([name]) => !reviewHead.has(name));
  const value = text === undefined ? written : { ...Object.fromEntries(head), text };
  return createHash('sha256').update(canonical(value)).digest('hex').slice(0, 12);
}
