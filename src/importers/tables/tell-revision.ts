import { remarkAt } from '../form/filled-form.ts';
import type { CellRemark } from '../remark.ts';
import { type LabelReader, openRevision } from './read-label.ts';
import { type CellName, cellOf, type FileNumber } from './table-number.ts';

/** Example of a mapping line with the revision. */
const example = 'classification: NACE Rev. 2';

const isNamed = (name: CellName | undefined): name is CellName => name !== undefined;

/**
 * Remarks on the classification revision of a file: one on all letters whose meaning depends on it, one on
 * letters of another revision than the portal's.
 */
export function tellRevision(
  numbers: readonly FileNumber[],
  readers: readonly (LabelReader | undefined)[],
): CellRemark[] {
  const open = numbers.flatMap((one) => {
    const name = one.names.find(
      (own) => own?.is.kind === 'unknown' && own.is.remark.code === openRevision,
    );
    return name ? [{ one, name }] : [];
  });
  const [first] = open;
  const names = [...new Set(open.map(({ name }) => name.text.trim()))].join('; ');
  const other = readers.find((reader) => reader?.sections?.other)?.sections?.other;
  const read = numbers.find(({ names: all }) =>
    all.filter(isNamed).some(({ is }) => is.kind === 'entry' && is.byCode),
  );
  return [
    ...(first
      ? [
          remarkAt(first.one, first.name.cell, {
            code: openRevision,
            severity: 'error',
            values: { names, n: open.length, example },
          }),
        ]
      : []),
    ...(other?.found !== undefined && read
      ? [
          remarkAt(read, cellOf(read), {
            code: 'table.revision.other',
            severity: 'warning',
            values: { revision: other.revision, own: other.own, found: other.found.trim() },
          }),
        ]
      : []),
  ];
}
