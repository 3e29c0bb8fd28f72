/** Something that is read part by part: a group, a list of such, or a map. */
export interface Followed {
  /** Where it lies in the portal: the same in every build of the same entries. */
  readonly path: string;
  readonly raw: object;
}

/** Names in a path are ids and fields: none of them has this sign. */
const separator = '\u001f';

/** With no more values than these, a group is read as one, unless it is a text in several languages. */
const smallest = 12;

const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Is it a text in several languages, perhaps with the one it was printed in? A page shows it in one of them. */
function isLocalized(value: object): boolean {
  const parts = Object.entries(value);
  const languages = parts.filter(([name]) => /^[a-z]{2,3}$/.test(name));
  return languages.length > 1 && parts.every(([, text]) => typeof text === 'string');
}

/** The ids of the members of a list, if each has one of its own: lists may get members in their middle. */
function namesIn(list: readonly unknown[]): readonly string[] {
  const ids = list.map((item) => (isGroup(item) && 'id' in item ? item.id : undefined));
  const distinct = new Set(ids);
  return distinct.size === list.length && !distinct.has(undefined)
    ? ids.map((id) => `#${String(id)}`)
    : list.map((_, at) => String(at));
}

const partsOf = (value: object): (readonly [string, unknown])[] => {
  if (value instanceof Map) return [...value].map(([key, part]) => [String(key), part] as const);
  if (!Array.isArray(value)) return Object.entries(value);
  const names = namesIn(value);
  return value.map((part, at) => [names[at] ?? '', part] as const);
};

/** What a value of the portal may be. */
function refuseOthers(value: object, path: string): void {
  const kind: unknown = Object.getPrototypeOf(value);
  const known: readonly unknown[] = [
    Object.prototype,
    Array.prototype,
    Map.prototype,
    Set.prototype,
  ];
  if (kind !== null && !known.includes(kind))
    throw new Error(`${path.replaceAll(separator, '/')}: expected plain data in the portal`);
}

/**
 * Finds what in a portal is read part by part. All else is small, or a list of plain values, and is read as one.
 * @param whole the names of those of its parts that are read as one, however large they are
 * @throws Error for what is no plain data, such as a function: what it would read, nobody could note
 */
export function listFollowed(
  portal: object,
  whole: ReadonlySet<string>,
): ReadonlyMap<object, Followed> {
  const followed = new Map<object, Followed>();
  const sizes = new Map<object, number>();
  const visit = (value: unknown, path: string): number => {
    if (typeof value === 'function')
      throw new Error(`${path.replaceAll(separator, '/')}: expected no function in the portal`);
    if (!isGroup(value)) return 1;
    const known = sizes.get(value);
    if (known !== undefined) return known;
    refuseOthers(value, path);
    // Nothing in a portal holds itself: entries refer to each other by ids.
    sizes.set(value, smallest + 1);
    if (value instanceof Set) {
      sizes.set(value, value.size);
      return value.size;
    }
    const parts = partsOf(value);
    const size = parts.reduce(
      (sum, [name, part]) => sum + visit(part, path === '' ? name : `${path}${separator}${name}`),
      0,
    );
    const isPlain = Array.isArray(value) && !value.some(isGroup);
    const isFollowed = value instanceof Map || (size > smallest && !isPlain) || isLocalized(value);
    if (isFollowed) followed.set(value, { path, raw: value });
    const counted = isFollowed ? Math.max(size, smallest + 1) : size;
    sizes.set(value, counted);
    return counted;
  };
  for (const [name, part] of Object.entries(portal)) if (!whole.has(name)) visit(part, name);
  followed.set(portal, { path: '', raw: portal });
  return followed;
}
