import { remarkAt } from '../form/filled-form.ts';
import type { CellRemark } from '../remark.ts';
import { checkSums } from './check-sums.ts';
import { cutLevels } from './cut-levels.ts';
import { growTree } from './number-tree.ts';
import { type LabelReader, openRevision } from './read-label.ts';
import type { TableKind, TableTree } from './table-kinds.ts';
import { type CellName, type FileNumber, nameKey } from './table-number.ts';

export interface CutNumbers {
  readonly numbers: readonly FileNumber[];
  readonly remarks: readonly CellRemark[];
}

/** Remarks on unknown names, one per name, with the numbers left out. */
function tellUnknown(numbers: readonly FileNumber[], n: number, key: string): CellRemark[] {
  const unknown = numbers.flatMap((one) => {
    const name = one.names[n];
    const isOpen = name?.is.kind === 'unknown' && name.is.remark.code !== openRevision;
    return isOpen ? [{ one, name, is: name.is }] : [];
  });
  const groups = Map.groupBy(unknown, ({ one, name }) =>
    JSON.stringify([one.file, one.sheet, name.cell.address, name.text]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { one, name, is } = first;
    const values = { ...is.remark.values, numbers: group.length };
    const asks = { key, word: name.text.trim(), near: is.near };
    return [{ ...remarkAt(one, name.cell, { ...is.remark, values }), asks }];
  });
}

/** Check totals against their parts, then drop totals, subtotals, containing levels and unknown names. */
export function sumAndCut(
  all: readonly FileNumber[],
  kind: TableKind,
  readers: readonly (LabelReader | undefined)[],
  tree: TableTree,
): CutNumbers {
  const remarks: CellRemark[] = [];
  let numbers = all;
  for (const [n, column] of kind.names.entries()) {
    const isRegion = 'thing' in column && column.thing === 'region';
    const names = numbers.flatMap(({ names: own }): CellName[] => (own[n] ? [own[n]] : []));
    const grown = growTree(names, readers[n], isRegion ? tree.above : () => undefined);
    if (kind.counts) {
      remarks.push(...checkSums(numbers, n, grown));
      const cut = cutLevels(numbers, n, grown, isRegion);
      remarks.push(...cut.remarks);
      const isLeft = ({ names: own }: FileNumber) => own[n] && cut.dropped.has(nameKey(own[n]));
      numbers = numbers.filter((one) => !isLeft(one));
    }
    remarks.push(...tellUnknown(numbers, n, column.key));
  }
  return { numbers, remarks };
}
