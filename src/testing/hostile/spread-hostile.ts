import { findHidden } from '../../loaders/hidden-characters.ts';
import { type CollectionName, schemaOf } from '../../loaders/collections.ts';

/** Replacement for a field of a collection. */
export type Replace = (name: CollectionName, accepts: (text: string) => boolean) => string;

type Path = readonly (string | number)[];

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !(value instanceof Date);

/** Every text in a value, with its path. */
function* textsIn(value: unknown, path: Path = []): Generator<readonly [Path, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value))
    for (const [at, item] of value.entries()) yield* textsIn(item, [...path, at]);
  else if (isGroup(value))
    for (const [key, item] of Object.entries(value)) yield* textsIn(item, [...path, key]);
}

function setAt(value: unknown, path: Path, text: string): void {
  const last = path.at(-1);
  const holder = path.slice(0, -1).reduce<unknown>((found, key) => (found as never)[key], value);
  if (last !== undefined) (holder as Record<string | number, string>)[last] = text;
}

/** Name of a field, without indices of lists. */
const fieldOf = (name: string, path: Path) =>
  `${name}.${path.map((key) => (typeof key === 'number' ? '[]' : key)).join('.')}`;

/** Whether a field accepts any text, found by trying its schema once. */
const taking = new Map<string, boolean>();

/**
 * Put texts into every field of an entry whose schema accepts any.
 * @param stays whether a field and text must not be changed
 * @returns changed copy of the entry; the names of the fields are added to `fields`
 */
export function spreadTexts<T>(
  name: CollectionName,
  data: T,
  replace: Replace,
  fields: Set<string>,
  stays: (field: string, text: string) => boolean,
): T {
  const copy = structuredClone(data);
  const schema = schemaOf(name);
  for (const [path, found] of [...textsIn(copy)]) {
    // Tried in place and restored: copying an entry for each of its texts takes most of the time.
    const accepts = (text: string) => {
      if (findHidden(text) !== undefined) return false;
      setAt(copy, path, text);
      const { success } = schema.safeParse(copy);
      setAt(copy, path, found);
      return success;
    };
    const field = fieldOf(name, path);
    if (stays(field, found)) continue;
    if (!taking.has(field)) taking.set(field, accepts('any <text> & more'));
    if (!taking.get(field)) continue;
    fields.add(field);
    setAt(copy, path, replace(name, accepts));
  }
  return copy;
}
