/**
 * Every name that an address may have, on whatever page, in the order in which it stands there: what else stands there, such as the marks of those
 * who count readers, is not handed on. docs/sharing.md says what each of them is.
 */
export const viewNames = [
  'q',
  'kind',
  'stage',
  'country',
  'sector',
  'region',
  'known',
  'year',
  'exact',
  'sort',
  'view',
  'series',
  'mark',
  'pick',
  'body',
  'for',
  'use',
  'theme',
  'cluster',
  'clusters',
  'regions',
  'sectors',
  'editions',
  'of',
  'with',
  'list',
] as const;

/** Portal-defined field: `fields.` and its id. They come after the names every portal has. */
type FieldName = `fields.${string}`;
const isFieldName = (name: string): name is FieldName => /^fields\.[a-z0-9-]+$/.test(name);

export type ViewName = (typeof viewNames)[number] | FieldName;

const names = new Set<string>(viewNames);

/** Is it a name that addresses may have? */
export function isViewName(name: string): name is ViewName {
  return names.has(name) || isFieldName(name);
}

/**
 * What a reader has chosen on a page, as its address keeps it: `?stage=mature,initial&sort=name`.
 * Names and values are ids, so that a link shows the same in every language.
 */
export interface ViewKey {
  readonly name: ViewName;
  /** May several values be chosen? Commas part them. */
  readonly many?: boolean;
  /** Does the page have the value? */
  readonly knows: (value: string) => boolean;
}

/** What is chosen, by name; a name without a choice is left out. */
export type ViewValues = ReadonlyMap<string, readonly string[]>;

/** What an address asks for. */
export interface ReadView {
  readonly values: ViewValues;
  /** Values that the page does not have: of an old link, or one that was mistyped. */
  readonly unknown: readonly string[];
}

/** Addresses keep the signs that part ids and numbers readable. */
const readable: readonly (readonly [RegExp, string])[] = [
  [/%2C/g, ','],
  [/%2F/g, '/'],
  [/%3A/g, ':'],
];

function writeQuery(pairs: readonly (readonly [string, string])[]): string {
  const query = new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString();
  return query
    ? `?${readable.reduce((text, [code, sign]) => text.replace(code, sign), query)}`
    : '';
}

/**
 * Reads what an address asks for of some keys; whatever stands there, nothing throws.
 * @param search the part of the address from `?` on
 */
export function readView(search: string, keys: readonly ViewKey[]): ReadView {
  const query = new URLSearchParams(search);
  const values = new Map<string, readonly string[]>();
  const unknown: string[] = [];
  for (const { name, many = false, knows } of keys) {
    const asked = query
      .getAll(name)
      .flatMap((value) => (many ? value.split(',') : [value]))
      .map((value) => value.trim())
      .filter(Boolean);
    const known = [...new Set(asked.filter(knows))];
    unknown.push(...new Set(asked.filter((value) => !knows(value))));
    const chosen = many ? known : known.slice(0, 1);
    if (chosen.length > 0) values.set(name, chosen);
  }
  return { values, unknown };
}

/** What a reader has chosen, of all that stands behind the `?` of an address: the rest is not handed on. */
export const keepChosen = (search: string): string => writeView(search, [], new Map());

/**
 * The address with a choice written into it, always in the same order; what other parts of the page have
 * written there stays beside it, and nothing else does.
 * @returns the part from `?` on; empty where nothing is left to write
 */
export function writeView(search: string, keys: readonly ViewKey[], values: ViewValues): string {
  const own = keys.flatMap(({ name }) => {
    const chosen = values.get(name) ?? [];
    return chosen.length > 0 ? [[name, chosen.join(',')] as const] : [];
  });
  const others = [...new URLSearchParams(search)].filter(
    ([name]) => isViewName(name) && !keys.some((key) => key.name === name),
  );
  const pairs = [...own, ...others];
  const fields = pairs
    .filter(([name]) => isFieldName(name))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return writeQuery([
    ...viewNames.flatMap((name) => pairs.filter(([other]) => other === name)),
    ...fields,
  ]);
}
