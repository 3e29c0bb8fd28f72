import { remarkAt, sayPlace } from '../form/filled-form.ts';
import type { CellRemark } from '../remark.ts';
import type { Untold } from './read-value.ts';
import { cellOf, type FileNumber, idsOf } from './table-number.ts';
import { findParts, wordsApart } from './tell-apart.ts';
import type { TableKind } from './table-kinds.ts';

/** A number of a table, and what it is of: the ids of its names, empty where one is left out. */
export interface TableNumber {
  readonly ids: readonly string[];
  /** The number, or why the source does not tell it. */
  readonly value: number | Untold;
}

/** How cells that mean one thing are dealt with. */
export interface SettleRules {
  readonly kind: TableKind;
  /** Whether counts of one thing are added up, as somebody has said. */
  readonly adds: boolean;
  /** What an id is called. */
  readonly say: (n: number, id: string) => string;
}

/** Pairs of cells in one message. */
const mostTold = 3;

const keyOf = (ids: readonly string[]) => JSON.stringify(ids);

const toldOf = ({ value }: FileNumber): number | Untold | undefined =>
  value.kind === 'number' ? value.value : value.kind === 'untold' ? value.why : undefined;

/** The sum of several cells; untold where one of them is. */
function addUp(values: readonly (number | Untold)[]): number | Untold {
  const untold = values.filter((value) => typeof value !== 'number');
  if (untold.length > 0) return untold.includes('secret') ? 'secret' : 'unreported';
  return values.reduce<number>((sum, value) => sum + Number(value), 0);
}

/** A name as the file has it, with its cell; what does not differ among cells is left out. */
function sayCells(group: readonly FileNumber[]): string {
  const cellsOf = ({ names }: FileNumber) => names.map((name) => name?.cell);
  const [first] = group;
  const differing = (first ? cellsOf(first) : []).flatMap((cell, n) =>
    group.some((one) => one.names[n]?.cell !== cell) ? [n] : [],
  );
  const [axis] = differing;
  return group
    .map((one) => {
      const name = differing.length === 1 && axis !== undefined ? one.names[axis] : undefined;
      const { address } = name?.cell ?? cellOf(one);
      const place = group.some(({ file, sheet }) => file !== one.file || sheet !== one.sheet)
        ? `${sayPlace(one)}, ${address}`
        : address;
      return name ? `“${name.text.trim()}” (${place})` : place;
    })
    .join(', ');
}

/** The cells whose number is the sum of the others, in every group of the same names. */
function findSum(groups: readonly (readonly FileNumber[])[]): number | undefined {
  const [first = []] = groups;
  if (first.length < 3) return undefined;
  const at = first.findIndex((_, n) =>
    groups.every((group) => {
      const own = group[n]?.value;
      const others = addUp(group.filter((__, m) => m !== n).flatMap((one) => toldOf(one) ?? []));
      return own?.kind === 'number' && own.value > 0 && own.value === others;
    }),
  );
  return at === -1 ? undefined : at;
}

/**
 * The numbers of all files together. Of cells that mean one thing none is taken, in whatever order and
 * files they stand, unless they are to be added up, or one of them is the sum of the others.
 */
export function settleNumbers(
  numbers: readonly FileNumber[],
  { kind, adds, say }: SettleRules,
): { readonly numbers: readonly TableNumber[]; readonly remarks: readonly CellRemark[] } {
  const told = numbers.flatMap((one) => {
    const [ids, value] = [idsOf(one), toldOf(one)];
    return ids && value !== undefined ? [{ one, ids, value, key: keyOf(ids) }] : [];
  });
  const groups = [...Map.groupBy(told, ({ key }) => key).values()];
  const single = groups.flatMap(([only, ...others]): TableNumber[] =>
    only && others.length === 0 ? [{ ids: only.ids, value: only.value }] : [],
  );
  const several = groups.filter((group) => group.length > 1);
  // Cells that clash for one reason, such as two rows of one region, are told once.
  const clashes = Map.groupBy(several, (group) => {
    const cells = sayCells(group.map(({ one }) => one));
    return isNamed(cells) ? cells : keyOf(group[0]?.ids ?? []);
  });
  const parts = findParts(told.map(({ one }) => one));
  const settled: TableNumber[] = [];
  const remarks: CellRemark[] = [];
  for (const clash of clashes.values()) {
    const [group = []] = clash;
    const [first] = group;
    if (!first) continue;
    const groups = clash.map((all) => all.map(({ one }) => one));
    const words = wordsApart(
      group.map(({ one }) => one),
      parts,
    );
    const total = words.length > 0 ? undefined : findSum(groups);
    const isAdded = words.length === 0 && total === undefined && kind.counts === true && adds;
    for (const all of clash) {
      const ids = all[0]?.ids ?? [];
      if (isAdded) settled.push({ ids, value: addUp(all.map(({ value }) => value)) });
      else if (total !== undefined) settled.push(...all.slice(total, total + 1));
    }
    const code = words.length > 0 ? 'table.measure.several' : sameCode(kind, { total, isAdded });
    const severity = isAdded || total !== undefined ? 'warning' : 'error';
    const values = {
      ...sayClash(groups, first.ids, say),
      ...{ words: words.join('; '), example: `"${kind.value}=…"` },
      option: words.length > 0 ? '--columns' : '--sum',
    };
    remarks.push(remarkAt(first.one, cellOf(first.one), { code, values, severity }));
  }
  return { numbers: [...single, ...settled].map(({ ids, value }) => ({ ids, value })), remarks };
}

/** What became of cells that mean one thing. */
function sameCode(
  { counts }: TableKind,
  { total, isAdded }: { readonly total: number | undefined; readonly isAdded: boolean },
): string {
  if (total !== undefined) return 'table.same.total';
  if (isAdded) return 'table.same.added';
  return counts ? 'table.same.sum' : 'table.same';
}

/** True for cells that are told by their names, and not only by their addresses. */
const isNamed = (cells: string): boolean => cells.startsWith('“');

/** The cells of a clash in words: what they mean, how many numbers there are, and the first of these. */
function sayClash(
  groups: readonly (readonly FileNumber[])[],
  ids: readonly string[],
  say: SettleRules['say'],
) {
  const [group = []] = groups;
  const cells = sayCells(group);
  const axis = ids.findIndex((_, n) =>
    group.some(({ names }) => names[n]?.cell !== group[0]?.names[n]?.cell),
  );
  const all = ids.map((id, n) => (id === '' ? '' : say(n, id))).filter((name) => name !== '');
  const examples = groups
    .slice(0, mostTold)
    .map((some) => some.map((one) => cellOf(one).address).join(' + '));
  return {
    ...{ cells, n: groups.length },
    meant: isNamed(cells) && groups.length > 1 ? say(axis, ids[axis] ?? '') : all.join(' · '),
    examples: [...examples, ...(groups.length > mostTold ? ['…'] : [])].join(', '),
  };
}
