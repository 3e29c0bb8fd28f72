import { remarkAt } from '../form/filled-form.ts';
import { withoutTotal } from '../form/total-words.ts';
import type { CellRemark } from '../remark.ts';
import type { NameTree } from './number-tree.ts';
import { cellOf, type FileNumber, nameKey } from './table-number.ts';

/** Numbers that differ only in their name on one axis. */
export interface SumGroup {
  /** By `nameKey`; several where different names mean the same. */
  readonly byName: ReadonlyMap<string, readonly FileNumber[]>;
  readonly totals: readonly FileNumber[];
}

/** Group numbers along axis `n`. */
export function groupAlong(numbers: readonly FileNumber[], n: number): SumGroup[] {
  const groups = Map.groupBy(
    numbers.filter(({ names }) => names[n] !== undefined),
    ({ file, sheet, names, raw }) =>
      JSON.stringify([
        ...[file, sheet],
        ...names.map((name, m) => (m === n || !name ? '' : name.text.trim())),
        // Along a header, the numbers of one row belong together, whatever its name.
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

/** Sum of the parts, and the number of withheld ones. */
export interface PartSum {
  readonly sum: number;
  readonly untold: number;
  readonly parts: number;
  readonly tolerance: number;
}

/** Max rounding error of a number: half a unit of its last digit. */
function roundingOf({ raw: { cell, zeros = 0 } }: FileNumber): number {
  if (zeros === 0 || !cell) return 0;
  const text = cell.kind === 'number' ? String(cell.value) : cell.text;
  const decimals = /[.,](\d{1,2})$/u.exec(text.trim())?.[1]?.length ?? 0;
  return 0.5 * 10 ** (zeros - decimals);
}

/** Sum of the numbers of a group with the given names. */
export const addParts = ({ byName }: SumGroup, keys: readonly string[]): PartSum =>
  addUp(keys.flatMap((key) => byName.get(key) ?? []));

/** Sum of numbers. */
export function addUp(all: readonly FileNumber[]): PartSum {
  const values = all.flatMap(({ value }) => (value.kind === 'number' ? value.value : []));
  return {
    sum: values.reduce((sum, value) => sum + value, 0),
    untold: all.length - values.length,
    parts: all.length,
    tolerance: all.reduce((sum, one) => sum + roundingOf(one), 0),
  };
}

/** Whether the whole equals the sum of its parts within rounding. Withheld parts may account for the rest. */
export function agrees(whole: FileNumber, { sum, untold, tolerance }: PartSum): boolean {
  if (whole.value.kind !== 'number') return true;
  const rest = whole.value.value - sum;
  const room = tolerance + roundingOf(whole) + 1e-6;
  return untold > 0 ? rest >= -room : Math.abs(rest) <= room;
}

/** Remarks on a whole that differs from the sum of its parts. */
function judgeSum(whole: FileNumber, added: PartSum): CellRemark[] {
  if (added.parts < 2 || whole.value.kind !== 'number' || agrees(whole, added)) return [];
  const values = {
    found: whole.value.value,
    sum: added.sum,
    parts: added.parts,
    difference: whole.value.value - added.sum,
    untold: added.untold,
  };
  const code = added.untold > 0 ? 'table.total.less' : 'table.total.differs';
  return [remarkAt(whole, cellOf(whole), { code, values, severity: 'warning' })];
}

/** Remark on a label such as `Cosmetics total` that nothing proves to be a total. */
function tellUnproven(whole: FileNumber, n: number): CellRemark[] {
  const text = whole.names[n]?.text ?? '';
  if (withoutTotal(text) === undefined) return [];
  const values = { found: text.trim() };
  return [
    remarkAt(whole, cellOf(whole), { code: 'table.total.unproven', values, severity: 'warning' }),
  ];
}

/** Check a total against its parts, such as men and women. */
export const checkTotal = (whole: FileNumber, parts: readonly FileNumber[]): CellRemark[] =>
  judgeSum(whole, addUp(parts));

/** Check totals, and names that contain others, against their parts along axis `n`. */
export function checkSums(numbers: readonly FileNumber[], n: number, tree: NameTree): CellRemark[] {
  return groupAlong(numbers, n).flatMap((group) => {
    const keys = [...group.byName.keys()];
    const top = keys.filter((key) => {
      const parent = tree.parentOf.get(key);
      return parent === undefined || !group.byName.has(parent);
    });
    const judge = (whole: FileNumber, parts: readonly string[]): CellRemark[] =>
      judgeSum(whole, addParts(group, parts));
    return [
      ...group.totals.flatMap((whole) =>
        top.length < 2 ? tellUnproven(whole, n) : judge(whole, top),
      ),
      ...keys.flatMap((key) => {
        const parts = tree.childrenOf(key).filter((one) => group.byName.has(one));
        const [whole, ...others] = group.byName.get(key) ?? [];
        return whole && others.length === 0 ? judge(whole, parts) : [];
      }),
    ];
  });
}
