import type { LabelReader } from './read-label.ts';
import { type ActivityCode, mayHold } from './sector-code.ts';
import { type CellName, nameKey } from './table-number.ts';

/** A name on an axis, in order of appearance. */
export interface AxisName {
  readonly key: string;
  readonly name: CellName;
  readonly order: number;
  readonly activities: readonly ActivityCode[];
}

export interface NameTree {
  readonly names: ReadonlyMap<string, AxisName>;
  /** Key of the nearest containing name, by key. */
  readonly parentOf: ReadonlyMap<string, string>;
  readonly childrenOf: (key: string) => readonly string[];
}

/** Section of each division: by its letter, otherwise the preceding section. */
function sectionsOf(names: readonly AxisName[]): ReadonlyMap<string, string | undefined> {
  let section: string | undefined;
  return new Map(
    names.map(({ key, activities }) => {
      const [own, ...more] = activities;
      if (own && more.length === 0 && own.digits === '') section = own.section;
      const isBelow = own && section && mayHold(section, own.digits.slice(0, 2));
      return [key, own?.section ?? (isBelow ? section : undefined)];
    }),
  );
}

type Sections = ReturnType<typeof sectionsOf>;

/** Whether every activity of `inner` is in those of `outer`, which has more. */
function holdsActivities(outer: AxisName, inner: AxisName, sections: Sections): boolean {
  const within = (one: ActivityCode): boolean =>
    outer.activities.some((other) =>
      other.digits === ''
        ? (one.section ?? sections.get(inner.key)) === other.section
        : one.digits !== '' && one.digits.startsWith(other.digits),
    );
  const isSame = (one: ActivityCode, other: ActivityCode) =>
    one.digits === other.digits && (one.digits !== '' || one.section === other.section);
  const equal =
    outer.activities.length === inner.activities.length &&
    outer.activities.every((one, at) => {
      const other = inner.activities[at];
      return other !== undefined && isSame(one, other);
    });
  return inner.activities.length > 0 && !equal && inner.activities.every(within);
}

/** Codes of statistical regions contain those they are a prefix of: TR6 contains TR62. */
const nutsCode = /^([A-Z]{2}[0-9A-Z]{0,2})[0-9A-Z]$/u;

function holdsCode(outer: AxisName, inner: AxisName): boolean {
  const [code = ''] = inner.name.text.trim().split(/\s/u);
  const [above = ''] = outer.name.text.trim().split(/\s/u);
  return (
    nutsCode.test(code) && above.length >= 2 && above.length < code.length && code.startsWith(above)
  );
}

/**
 * Find which names of an axis contain which: sections their divisions, regions those below.
 * @param above parent of an entry
 */
export function growTree(
  all: Iterable<CellName>,
  reader: LabelReader | undefined,
  above: (id: string) => string | undefined,
): NameTree {
  const names = new Map<string, AxisName>();
  for (const name of all) {
    const key = nameKey(name);
    if (names.has(key) || name.is.kind === 'total') continue;
    const activities = reader?.activitiesOf(name.text) ?? [];
    names.set(key, { key, name, order: names.size, activities });
  }
  const list = [...names.values()];
  const sections = sectionsOf(list);
  const isAbove = (outer: AxisName, inner: AxisName): boolean => {
    if (outer.name.is.kind !== 'entry' || inner.name.is.kind !== 'entry') return false;
    const wanted = outer.name.is.id;
    for (let id = above(inner.name.is.id); id !== undefined; id = above(id))
      if (id === wanted) return true;
    return false;
  };
  const holds = (outer: AxisName, inner: AxisName): boolean =>
    outer.key !== inner.key &&
    (holdsActivities(outer, inner, sections) || isAbove(outer, inner) || holdsCode(outer, inner));
  const parentOf = new Map<string, string>();
  for (const inner of list) {
    const holders = list.filter((outer) => holds(outer, inner));
    // The nearest container is contained by all others.
    const nearest = holders.find((one) =>
      holders.every((other) => other === one || holds(other, one)),
    );
    if (nearest) parentOf.set(inner.key, nearest.key);
  }
  const children = Map.groupBy(
    list.map(({ key }) => key),
    (key) => parentOf.get(key),
  );
  return { names, parentOf, childrenOf: (key) => children.get(key) ?? [] };
}
