/**
 * All parameter names of addresses, on any page, in order of writing. Others, such as those of web analytics,
 * are dropped. See docs/sharing.md.
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
  'money',
  'cluster',
  'clusters',
  'regions',
  'sectors',
  'editions',
  'of',
  'with',
  'list',
  'page',
  'field',
] as const;

/** Portal-defined field: `fields.` and its id. These follow the names every portal has. */
type FieldName = `fields.${string}`;
const isFieldName = (name: string): name is FieldName => /^fields\.[a-z0-9-]+$/.test(name);

export type ViewName = (typeof viewNames)[number] | FieldName;

const names = new Set<string>(viewNames);

/** Whether addresses may have this parameter. */
export function isViewName(name: string): name is ViewName {
  return names.has(name) || isFieldName(name);
}

/**
 * Reader's choice on a page, kept in its address: `?stage=mature,initial&sort=name`. Names and values are ids,
 * so that a link shows the same in every language.
 */
export interface ViewKey {
  readonly name: ViewName;
  /** Whether several values, separated by commas, are allowed. */
  readonly many?: boolean;
  /** Whether the page has the value. */
  readonly knows: (value: string) => boolean;
}

/** Chosen values by name; names without a choice are left out. */
export type ViewValues = ReadonlyMap<string, readonly string[]>;

export interface ReadView {
  readonly values: ViewValues;
  /** Values that the page does not have: from an old or mistyped link. */
  readonly unknown: readonly string[];
}

/** Keep separators of ids and numbers readable in addresses. */
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
 * Read the choices for some keys from an address; never throws.
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

/** Known parameters of a query string; others are dropped. */
export const keepChosen = (search: string): string => writeView(search, [], new Map());

/**
 * Write choices into an address, always in the same order; known parameters of other parts of the page are kept,
 * unknown ones dropped.
 * @returns the part from `?` on; empty if nothing is left
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
