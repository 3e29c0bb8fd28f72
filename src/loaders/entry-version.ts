import { createHash } from 'node:crypto';

/** The review status of a translation, and which of its values a chapter shows large: no part of the content. */
const reviewFields = new Set(['drafts', 'keyValues']);
/** The same in the head of a prose text. */
const reviewHead = new Set(['status', 'source', 'credits']);

/** True for `later` with a recount: it affects later editions only, not the entry's own. */
const isOfLater = (name: string, value: unknown): boolean =>
  name === 'later' && typeof value === 'object' && value !== null && 'recount' in value;

/** The same text for equal values, in whatever order their fields are written. */
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
 * Version of an entry: the first 12 hex digits of the SHA-256 of what its author wrote. It ignores comments, key
 * order, review status of translations, highlighting and what later editions count, and also schema defaults, so
 * that a schema change does not change versions.
 * @param written value as parsed from the file
 * @param text version of the text body, for prose
 */
export function entryVersion(written: unknown, text?: string): string {
  const head = Object.entries(written ?? {}).filter(([name]) => !reviewHead.has(name));
  const value = text === undefined ? written : { ...Object.fromEntries(head), text };
  return createHash('sha256').update(canonical(value)).digest('hex').slice(0, 12);
}
