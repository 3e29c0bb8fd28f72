import { findHidden } from '../../../src/loaders/hidden-characters.ts';
import { type CollectionName, schemaOf } from '../../../src/loaders/collections.ts';

export type Replace = (name: CollectionName, accepts: (text: string) => boolean) => string;

type Path = readonly (string | number)[];

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !(value instanceof Date);

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

/** Found by trying the schema once. */
const taking = new Map<string, boolean>();

/**
 * Put texts into every field that accepts any.
 * @param stays fields and texts that must not change
 * @returns changed copy; names of fields are added to `fields`
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
    // In place: copying an entry for each text takes most of the time.
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
