import { shorten } from './digest-value.ts';
import { digestPlain, Members, type Wrapping } from './members.ts';
import { NotedMap } from './noted-map.ts';
import type { ReadLog } from './read-log.ts';

const isGroup = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** A text in several languages, possibly with the original: pages show one of them. */
function isLocalized(value: unknown): value is object {
  if (!isGroup(value)) return false;
  const parts = Object.entries(value);
  const languages = parts.filter(([name]) => /^[a-z]{2,3}$/.test(name));
  return languages.length > 1 && parts.every(([, text]) => typeof text === 'string');
}

/** A portal that records every read. */
export interface FollowedPortal<T> {
  readonly portal: T;
  /** For a part tracked field by field. */
  refer(part: object): string | undefined;
  /** Of a member or all of a collection. Undefined if there is nothing to read. */
  digest(collection: string, id: string, field: string | undefined): string | undefined;
}

/** Ids of a list's members if unique, otherwise their indexes. */
function namesIn(list: readonly object[]): readonly string[] {
  const ids = list.map((item) => ('id' in item ? String(item.id) : ''));
  return new Set(ids).size === list.length && !ids.includes('')
    ? ids
    : list.map((_, at) => String(at));
}

/**
 * Track reads of a portal: of itself and its groups, members of its lists and maps, and their `data`, by field.
 * Deeper values are read with their field. Repeated reads return the same value, as without tracking.
 * @param whole names of untracked parts
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
