import { remarkAt } from '../form/filled-form.ts';
import type { CellRemark } from '../remark.ts';
import type { NameTree } from './number-tree.ts';
import { cellOf, type FileNumber, nameKey } from './table-number.ts';

/** The numbers of an axis that differ in nothing but their name there. */
export interface SumGroup {
  /** By `nameKey`; several where names mean one thing. */
  readonly byName: ReadonlyMap<string, readonly FileNumber[]>;
  readonly totals: readonly FileNumber[];
}

/** Groups numbers along one of their names. */
export function groupAlong(numbers: readonly FileNumber[], n: number): SumGroup[] {
  const groups = Map.groupBy(
    numbers.filter(({ names }) => names[n] !== undefined),
    ({ file, sheet, names, raw }) =>
      JSON.stringify([
        ...[file, sheet],
        ...names.map((name, m) => (m === n || !name ? '' : name.text.trim())),
        // Along a header the numbers of a row belong together, whatever another row is called.
        names[n]?.isHeader ? raw.row : '',
      ]),
  );
  return [...groups.values()].map((own) => {
    const named = own.flatMap((one) => {
      const name = one.names[n];
      return name ? [{ one, name }] : [];
    });
    const items = named.filter(({ name }) => name.is.kind !== 'total');
    return {
      byName: new Map(
        [...Map.groupBy(items, ({ name }) => nameKey(name))].map(([key, all]) => [
          key,
          all.map(({ one }) => one),
        ]),
      ),
      totals: named.flatMap(({ one, name }) => (name.is.kind === 'total' ? [one] : [])),
    };
  });
}

/** The sum of some parts, and how many of them are not told. */
export interface PartSum {
  readonly sum: number;
  readonly untold: number;
  readonly parts: number;
  /** What rounding of the parts can add up to. */
  readonly tolerance: number;
}

/** Half of what the last written digit of a number counts: what rounding may have taken. */
function roundingOf({ raw: { cell, zeros = 0 } }: FileNumber): number {
  if (zeros === 0 || !cell) return 0;
  const text = cell.kind === 'number' ? String(cell.value) : cell.text;
  const decimals = /[.,](\d{1,2})$/u.exec(text.trim())?.[1]?.length ?? 0;
  return 0.5 * 10 ** (zeros - decimals);
}

/** Adds up the numbers of some names of a group. */
export function addParts({ byName }: SumGroup, keys: readonly string[]): PartSum {
  const all = keys.flatMap((key) => byName.get(key) ?? []);
  const values = all.flatMap(({ value }) => (value.kind === 'number' ? value.value : []));
  return {
    sum: values.reduce((sum, value) => sum + value, 0),
    untold: all.length - values.length,
    parts: all.length,
    tolerance: all.reduce((sum, one) => sum + roundingOf(one), 0),
  };
}

/** Whether a whole is the sum of its parts, as far as these are told. */
export function agrees(whole: FileNumber, { sum, untold, tolerance }: PartSum): boolean {
  if (whole.value.kind !== 'number') return true;
  const rest = whole.value.value - sum;
  const room = tolerance + roundingOf(whole) + 1e-6;
  return untold > 0 ? rest >= -room : Math.abs(rest) <= room;
}

/** Holds totals, and names that hold others, against their parts along one name. */
export function checkSums(numbers: readonly FileNumber[], n: number, tree: NameTree): CellRemark[] {
  return groupAlong(numbers, n).flatMap((group) => {
    const keys = [...group.byName.keys()];
    const top = keys.filter((key) => {
      const parent = tree.parentOf.get(key);
      return parent === undefined || !group.byName.has(parent);
    });
    const judge = (whole: FileNumber, parts: readonly string[]): CellRemark[] => {
      const added = addParts(group, parts);
      if (added.parts < 2 || whole.value.kind !== 'number' || agrees(whole, added)) return [];
      const values = {
        ...{ found: whole.value.value, sum: added.sum, parts: added.parts },
        ...{ difference: whole.value.value - added.sum, untold: added.untold },
      };
      const code = added.untold > 0 ? 'table.total.less' : 'table.total.differs';
      return [remarkAt(whole, cellOf(whole), { code, values, severity: 'warning' })];
    };
    return [
      ...group.totals.flatMap((whole) => judge(whole, top)),
      ...keys.flatMap((key) => {
        const parts = tree.childrenOf(key).filter((one) => group.byName.has(one));
        const [whole, ...others] = group.byName.get(key) ?? [];
        return whole && others.length === 0 ? judge(whole, parts) : [];
      }),
    ];
  });
}
