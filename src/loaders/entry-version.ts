import { createHash } from 'node:crypto';

/** The review status of a translation, and which of its values a chapter shows large: no part of the content. */
const reviewFields = new Set(['drafts', 'keyValues']);
/** The same in the head of a prose text. */
const reviewHead = new Set(['status', 'source', 'credits']);

/** True for what later editions count instead of a printed figure: nothing of its own edition. */
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
 * The version of an entry: the first 12 hex digits of the SHA-256 of what its author wrote.
 * Comments, the order of fields, how far translations are reviewed, what is shown large and what later editions
 * count make no difference; nor do values that a schema supplies, so that a later schema changes no version.
 * @param written the value as the file has it
 * @param text version of the text below it, for prose
 */
export function entryVersion(written: unknown, text?: string): string {
  const head = Object.entries(written ?? {}).filter(([name]) => !reviewHead.has(name));
  const value = text === undefined ? written : { ...Object.fromEntries(head), text };
  return createHash('sha256').update(canonical(value)).digest('hex').slice(0, 12);
}
