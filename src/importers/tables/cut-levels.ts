import type { AuthorKey } from '../../i18n/phrase.ts';
import { firstOf } from '../first-of.ts';
import { remarkAt } from '../form/filled-form.ts';
import type { CellRemark } from '../remark.ts';
import { addParts, agrees, groupAlong } from './check-sums.ts';
import type { AxisName, NameTree } from './number-tree.ts';
import type { FileNumber } from './table-number.ts';
import { nameKey } from './table-number.ts';

/** Names of an axis whose numbers are dropped, as they contain or are part of others. */
export interface LevelCut {
  /** By `nameKey`. */
  readonly dropped: ReadonlySet<string>;
  readonly remarks: readonly CellRemark[];
}

const mostTold = 8;

const sayNames = (names: readonly AxisName[]): string =>
  firstOf(
    names.map(({ name }) => name.text.trim()),
    mostTold,
  ).join('; ');

const isKnown = ({ name }: AxisName): boolean => name.is.kind === 'entry';

/** Min matching sums of adjacent names to rule out coincidence. */
const fewestSums = 2;

/**
 * Unknown names that are totals: in every row or column, their number is the sum of the adjacent known names,
 * before or after, or of all other names. Nested totals are found from the inside: a country above its regions,
 * each above its districts.
 */
function findSubtotals(numbers: readonly FileNumber[], n: number, tree: NameTree): Set<string> {
  const groups = groupAlong(numbers, n);
  const list = [...tree.names.values()];
  const found = new Set<string>();
  /** Whether a sum equals its parts, per row or column without withheld numbers. */
  const sums = (key: string, parts: readonly string[]): readonly boolean[] =>
    parts.length < 2
      ? []
      : groups.flatMap((group) => {
          const [whole] = group.byName.get(key) ?? [];
          const added = addParts(group, parts);
          return whole?.value.kind === 'number' && added.untold === 0 && whole.value.value > 0
            ? [agrees(whole, added)]
            : [];
        });
  const run = (from: number, step: 1 | -1): string[] => {
    const beside = step === 1 ? list.slice(from + 1) : list.slice(0, from).toReversed();
    const open = beside.filter(({ key }) => !found.has(key));
    const end = open.findIndex((one) => !isKnown(one));
    return open.slice(0, end === -1 ? undefined : end).map(({ key }) => key);
  };
  const isSum = (key: string, parts: readonly string[], fewest = 1): boolean => {
    const checked = sums(key, parts);
    return checked.length >= fewest && checked.every(Boolean);
  };
  /** Whether a number is the sum of all adjacent names, or of the nearest ones. */
  const sumsRun = (key: string, parts: readonly string[]): boolean =>
    isSum(key, parts) || parts.some((_, end) => isSum(key, parts.slice(0, end + 1), fewestSums));
  const unknown = list.flatMap((one, at) => (one.name.is.kind === 'unknown' ? [{ one, at }] : []));
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const { one, at } of unknown)
      if (sumsRun(one.key, run(at, 1)) || sumsRun(one.key, run(at, -1))) found.add(one.key);
  }
  const top = list.filter(({ key }) => !found.has(key) && !tree.parentOf.has(key));
  for (const { key, name } of top) {
    const others = top.flatMap((other) => (other.key === key ? [] : [other.key]));
    if (name.is.kind === 'unknown' && isSum(key, others)) found.add(key);
  }
  return found;
}

/**
 * Choose one level where names contain each other, so that nothing is counted twice.
 * @param keepsBoth true if analyses distinguish the levels, as they do for regions
 */
export function cutLevels(
  numbers: readonly FileNumber[],
  n: number,
  tree: NameTree,
  keepsBoth: boolean,
): LevelCut {
  const dropped = findSubtotals(numbers, n, tree);
  const wholes: AxisName[] = [...tree.names.values()].filter(({ key }) => dropped.has(key));
  const parts: AxisName[] = [];
  const held = (key: string): AxisName[] =>
    tree.childrenOf(key).flatMap((child) => {
      const own = tree.names.get(child);
      return own ? [own, ...held(child)] : [];
    });
  for (const whole of tree.names.values()) {
    const children = tree.childrenOf(whole.key).flatMap((key) => tree.names.get(key) ?? []);
    if (children.length === 0 || dropped.has(whole.key)) continue;
    const known = children.filter(isKnown);
    if (!isKnown(whole)) {
      if (known.length === 0) continue;
      dropped.add(whole.key);
      wholes.push(whole);
    } else if (keepsBoth) {
      for (const child of children.filter((one) => !isKnown(one))) dropped.add(child.key);
    } else if (known.length === children.length) {
      dropped.add(whole.key);
      wholes.push(whole);
    } else {
      const below = held(whole.key);
      for (const { key } of below) dropped.add(key);
      parts.push(...below);
    }
  }
  const tell = (code: AuthorKey, names: readonly AxisName[]): CellRemark[] => {
    const [first] = names;
    const at = first && numbers.find(({ names: own }) => own[n] && nameKey(own[n]) === first.key);
    if (!first || !at) return [];
    const values = { names: sayNames(names), n: names.length };
    return [remarkAt(at, first.name.cell, { code, values, severity: 'warning' })];
  };
  return {
    dropped,
    remarks: [...tell('table.level.wholes', wholes), ...tell('table.level.parts', parts)],
  };
}
