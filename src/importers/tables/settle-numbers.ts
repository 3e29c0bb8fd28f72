import type { StatisticFlag } from '../../schemas/analysis-table.ts';
import type { AuthorKey } from '../../i18n/phrase.ts';
import { remarkAt, sayPlace } from '../form/filled-form.ts';
import { readFlag } from '../statistics/observation-flags.ts';
import type { CellRemark } from '../remark.ts';
import type { Untold } from './read-value.ts';
import { cellOf, type FileNumber, idsOf } from './table-number.ts';
import { findParts, wordsApart } from './tell-apart.ts';
import type { TableKind } from './table-kinds.ts';

/** A number of a table and the ids of its names; omitted names are empty. */
export interface TableNumber {
  readonly ids: readonly string[];
  readonly value: number | Untold;
  /** What the source says of the number. */
  readonly flag?: StatisticFlag;
}

export interface SettleRules {
  readonly kind: TableKind;
  /** True if the user chose to add up counts with the same names. */
  readonly adds: boolean;
  /** Label of an id on axis `n`. */
  readonly say: (n: number, id: string) => string;
}

const mostTold = 3;

const keyOf = (ids: readonly string[]) => JSON.stringify(ids);

/** What a letter behind a number says of it. */
function flagOf({ notes = [] }: FileNumber): Pick<TableNumber, 'flag'> {
  const flag = readFlag(notes.filter((note) => /^[a-z]{1,2}$/u.test(note)).join(''));
  return flag ? { flag } : {};
}

const toldOf = ({ value }: FileNumber): number | Untold | undefined =>
  value.kind === 'number' ? value.value : value.kind === 'untold' ? value.why : undefined;

/** Sum of the values; withheld if any of them is. */
function addUp(values: readonly (number | Untold)[]): number | Untold {
  const untold = values.filter((value) => typeof value !== 'number');
  if (untold.length > 0) return untold.includes('secret') ? 'secret' : 'unreported';
  return values.reduce<number>((sum, value) => sum + Number(value), 0);
}

/** Names in the file with their cells, limited to those that differ within the group. */
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

/** Index of the cell that is the sum of the others in every group with the same names. */
function findSum(groups: readonly (readonly FileNumber[])[]): number | undefined {
  const [first = []] = groups;
  if (first.length < 3) return undefined;
  if (groups.some((group) => group.some((one) => toldOf(one) === undefined))) return undefined;
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
 * Combine the numbers of all files. Duplicates are dropped, in any order or file, unless they are to be added up
 * or one is the sum of the others. Empty and unreadable cells count as duplicates too, as the amount they would
 * add is unknown.
 */
export function settleNumbers(
  numbers: readonly FileNumber[],
  { kind, adds, say }: SettleRules,
): { readonly numbers: readonly TableNumber[]; readonly remarks: readonly CellRemark[] } {
  const claims = numbers.flatMap((one) => {
    const ids = idsOf(one);
    return ids ? [{ one, ids, value: toldOf(one), key: keyOf(ids) }] : [];
  });
  const groups = [...Map.groupBy(claims, ({ key }) => key).values()];
  const single = groups.flatMap(([only, ...others]): TableNumber[] =>
    only?.value !== undefined && others.length === 0
      ? [{ ids: only.ids, value: only.value, ...flagOf(only.one) }]
      : [],
  );
  const several = groups.filter((group) => group.length > 1);
  // Duplicates with a common cause, such as two rows of one region, are reported once.
  const clashes = Map.groupBy(several, (group) => {
    const cells = sayCells(group.map(({ one }) => one));
    const cause = isNamed(cells) ? cells : keyOf(group[0]?.ids ?? []);
    return JSON.stringify([cause, isReadable(group)]);
  });
  const parts = findParts(claims.map(({ one }) => one));
  const settled: TableNumber[] = [];
  const remarks: CellRemark[] = [];
  const apart = (group: readonly Claim[]) =>
    wordsApart(
      group.map(({ one }) => one),
      parts,
    );
  const told = [...clashes.values()].flatMap((clash) => {
    const repeats = kind.counts === true && isRepeat(clash) && apart(clash[0] ?? []).length === 0;
    const cut = repeats ? [clash.filter(isEqual), clash.filter((one) => !isEqual(one))] : [clash];
    return cut.map((some) => ({ clash: some, repeats }));
  });
  for (const { clash, repeats } of told) {
    const [group = []] = clash;
    const [first] = group;
    if (!first) continue;
    const groups = clash.map((all) => all.map(({ one }) => one));
    const words = apart(group);
    const total = words.length > 0 || repeats ? undefined : findSum(groups);
    const readable = isReadable(group);
    const isOnce = repeats && isEqual(group);
    const mayAdd = kind.counts === true && !repeats;
    const isAdded = mayAdd && words.length === 0 && total === undefined && readable && adds;
    for (const all of clash) {
      const ids = all[0]?.ids ?? [];
      const values = all.flatMap(({ value }) => value ?? []);
      if (isAdded) settled.push({ ids, value: addUp(values) });
      const chosen = isOnce ? 0 : total;
      if (chosen !== undefined && !isAdded)
        settled.push(...values.slice(chosen, chosen + 1).map((value) => ({ ids, value })));
    }
    const code =
      words.length > 0
        ? 'table.measure.several'
        : isOnce
          ? 'table.same.once'
          : sameCode(mayAdd, { total, isAdded, readable });
    const severity = isAdded || isOnce || total !== undefined ? 'warning' : 'error';
    const values = {
      ...sayClash(groups, first.ids, say),
      words: words.join('; '),
      example: `"${kind.value}=…"`,
      option: words.length > 0 ? '--columns' : '--sum',
    };
    remarks.push(remarkAt(first.one, cellOf(first.one), { code, values, severity }));
  }
  return { numbers: [...single, ...settled], remarks };
}

/** A number and the ids that it claims. */
interface Claim {
  readonly one: FileNumber;
  readonly ids: readonly string[];
  readonly value: number | Untold | undefined;
}

type Clash = readonly (readonly Claim[])[];

const isEqual = (group: readonly Claim[]): boolean =>
  group.every(({ value }) => value !== undefined && value === group[0]?.value);

/**
 * Whether most numbers of rows with the same names are equal, such as those of a region that is one at two levels.
 * One equal number may be a coincidence.
 */
function isRepeat(clash: Clash): boolean {
  const equal = clash.filter(isEqual);
  const counts = equal.flatMap(([first]) => (Number(first?.value) > 0 ? first?.value : []));
  return new Set(counts).size > 1 && 2 * equal.length > clash.length;
}

const isReadable = (group: readonly { readonly value: number | Untold | undefined }[]): boolean =>
  group.every(({ value }) => value !== undefined);

/** Code of the remark on resolved duplicates. */
function sameCode(
  mayAdd: boolean,
  {
    total,
    isAdded,
    readable,
  }: {
    readonly total: number | undefined;
    readonly isAdded: boolean;
    readonly readable: boolean;
  },
): AuthorKey {
  if (!readable) return 'table.same.unread';
  if (total !== undefined) return 'table.same.total';
  if (isAdded) return 'table.same.added';
  return mayAdd ? 'table.same.sum' : 'table.same';
}

/** Whether cells are described by names, not just addresses. */
const isNamed = (cells: string): boolean => cells.startsWith('“');

/** Describe duplicates: their meaning, the count, and the first ones. */
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
    cells,
    n: groups.length,
    meant: isNamed(cells) && groups.length > 1 ? say(axis, ids[axis] ?? '') : all.join(' · '),
    examples: [...examples, ...(groups.length > mostTold ? ['…'] : [])].join(', '),
  };
}
