import { type AnswerKind, isGroup } from '../answer-kind.ts';
import { fault, type FormField } from '../form-field.ts';
import { labelled, statedLabel } from '../stated-label.ts';
import { joinReadings, type NamedField, readGroup, refuse, writeGroup } from './read-fields.ts';

/** Fields of a row by name in the file; `text` is the name that was given to a free row. */
function rowFields(row: string, fields: readonly FormField[]): NamedField[] {
  const base = `${row}.`;
  return fields
    .filter(({ key }) => key.startsWith(base))
    .map((field) => [field.key.slice(base.length), field]);
}

/** Numbers by row and column. In a return: `{ small: { all: 12, active: 3 } }`. */
export const countTable: AnswerKind = {
  fields: ({ id, fields, columns }) =>
    fields.flatMap((row): FormField[] => {
      const key = `${id}.${row.id}`;
      const counts = columns.map((column): FormField => ({
        key: `${key}.${column.id}`,
        item: id,
        value: { kind: 'count' },
        labels: [row.label, column.label],
        ...(row.specify && { stated: [statedLabel(row), column.label] }),
      }));
      const words: FormField = {
        key: `${key}.text`,
        item: id,
        value: { kind: 'text' },
        ...labelled([], row),
      };
      return row.specify ? [words, ...counts] : counts;
    }),
  read: (raw, { id, fields: rows }, fields) => {
    const names = rows.map((row) => row.id);
    if (!isGroup(raw)) return refuse(fault('shape', [], raw, names));
    return joinReadings(
      Object.entries(raw).map(([row, cells]) =>
        names.includes(row)
          ? readGroup(cells, rowFields(`${id}.${row}`, fields), [row])
          : refuse(fault('unknown', [row], row, names)),
      ),
    );
  },
  write: (cells, { id, fields: rows }, fields) => {
    const written = rows.flatMap((row) => {
      const group = writeGroup(cells, rowFields(`${id}.${row.id}`, fields));
      return group ? [[row.id, group] as const] : [];
    });
    return written.length > 0 ? Object.fromEntries(written) : undefined;
  },
};
