import { shorten } from './digest-value.ts';
import { digestPlain, Members, type Wrapping } from './members.ts';
import { NotedMap } from './noted-map.ts';
import type { ReadLog } from './read-log.ts';

const isGroup = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** Is it a text in several languages, perhaps with the one it was printed in? A page shows it in one of them. */
function isLocalized(value: unknown): value is object {
  if (!isGroup(value)) return false;
  const parts = Object.entries(value);
  const languages = parts.filter(([name]) => /^[a-z]{2,3}$/.test(name));
  return languages.length > 1 && parts.every(([, text]) => typeof text === 'string');
}

/** A portal of which every reading is noted, and what readings find. */
export interface FollowedPortal<T> {
  readonly portal: T;
  /** The word for a part of the portal that is read part by part. */
  refer(part: object): string | undefined;
  /** What a reading finds: of a member of a collection, or of all of it. Undefined where there is nothing to read. */
  digest(collection: string, id: string, field: string | undefined): string | undefined;
}

/** The ids of the members of a list, if each has one of its own, else their places. */
function namesIn(list: readonly object[]): readonly string[] {
  const ids = list.map((item) => ('id' in item ? String(item.id) : ''));
  return new Set(ids).size === list.length && !ids.includes('')
    ? ids
    : list.map((_, at) => String(at));
}

/**
 * Follows what is read of a portal: of the portal itself and the groups that it holds, of the members of its lists and
 * maps, and of what the members say in `data`, field by field. All that lies deeper is read with its field. Two readings
 * of one value give one value, as without it.
 * @param whole names of parts that are not followed
 */
export function followPortal<T extends object>(
  portal: T,
  log: ReadLog,
  whole: ReadonlySet<string>,
): FollowedPortal<T> {
  const collections = new Map<string, Members | NotedMap>();
  const stands = new Map<object, { readonly stand: object; readonly word: () => string }>();
  const wrapping: Wrapping = {
    wrap(value) {
      if (typeof value !== 'object' || value === null) return value;
      const known = stands.get(value);
      if (known) return known.stand;
      if (!Array.isArray(value) || !value.some((part) => stands.has(part as object))) return value;
      const list = Object.freeze(value.map((part) => wrapping.wrap(part)));
      stands.set(value, { stand: list, word: () => value.map(wrapping.digest).join() });
      return list;
    },
    digest(value) {
      if (typeof value !== 'object' || value === null) return digestPlain(value);
      wrapping.wrap(value);
      const word = stands.get(value)?.word();
      return word === undefined ? digestPlain(value) : shorten(word);
    },
  };

  const membersOf = (name: string): Members => {
    const known = collections.get(name);
    if (known instanceof Members) return known;
    const made = new Members(name, log, wrapping);
    collections.set(name, made);
    return made;
  };

  function followMember(raw: object, collection: string, id: string): void {
    if (stands.has(raw)) return;
    const members = membersOf(collection);
    stands.set(raw, { stand: members.stand(id, raw), word: () => members.refer(id) });
    if ('data' in raw && isGroup(raw.data)) followMember(raw.data, `${collection}.data`, id);
    for (const [field, value] of Object.entries(raw))
      if (isLocalized(value)) followMember(value, `${collection}.${field}`, id);
  }

  /** Follows what lies right in the portal or in a group of it. */
  function followPart(value: unknown, name: string): void {
    if (typeof value !== 'object' || value === null || stands.has(value)) return;
    if (value instanceof Map) {
      const map = new NotedMap(name, value, log, wrapping);
      collections.set(name, map);
      stands.set(value, { stand: map, word: () => `@${name}` });
      for (const [key, part] of value as Map<unknown, unknown>)
        if (isGroup(part)) followMember(part, `${name}.values`, String(key));
    } else if (Array.isArray(value)) {
      const groups = value.filter(isGroup);
      if (groups.length === value.length)
        for (const [at, id] of namesIn(groups).entries())
          followMember(groups[at] as object, name, id);
    } else if (isGroup(value)) {
      followMember(value, name, '');
      for (const [field, part] of Object.entries(value)) followPart(part, `${name}.${field}`);
    }
  }

  const isWhole = ([name]: readonly [string, unknown]) => whole.has(name);
  const { true: besides = [], false: rest = [] } = Object.groupBy(
    Object.entries(portal) as [string, unknown][],
    (part) => (isWhole(part) ? 'true' : 'false'),
  );
  const followed = Object.fromEntries(rest);
  const stand = membersOf('portal').stand('', followed, Object.fromEntries(besides));
  stands.set(followed, { stand, word: () => '@portal' });
  for (const [name, part] of rest) followPart(part, `portal.${name}`);
  for (const members of collections.values()) if (members instanceof Members) members.fill();
  const words = new WeakMap([...stands.values()].map((one) => [one.stand, one.word]));
  return {
    portal: stand as T,
    refer: (part) => words.get(part)?.(),
    digest(collection, id, field) {
      const found = collections.get(collection);
      if (found instanceof NotedMap) return found.digest(id);
      return field === undefined ? undefined : found?.digest(id, field);
    },
  };
}
