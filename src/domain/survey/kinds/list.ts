import type { AnswerKind } from '../answer-kind.ts';
import { fault, type FormField } from '../form-field.ts';
import { joinReadings, type NamedField, readGroup, refuse, writeGroup } from './read-fields.ts';

/** Default number of rows of a list. */
export const maxRows = 5;

function rowFields(id: string, row: number, fields: readonly FormField[]): NamedField[] {
  const base = `${id}.${row}.`;
  return fields
    .filter(({ key }) => key.startsWith(base))
    .map((field) => [field.key.slice(base.length), field]);
}

/** Unnamed rows to fill in. In a return: `[{ organisation: …, leads: true }]`. */
export const list: AnswerKind = {
  fields: ({ id, columns, most: max = maxRows }) =>
    Array.from({ length: max }, (_, index) =>
      columns.map((column): FormField => ({
        key: `${id}.${index + 1}.${column.id}`,
        item: id,
        value: { kind: column.value ?? 'text' },
        labels: [column.label],
      })),
    ).flat(),
  read: (raw, { id, most: max = maxRows }, fields) => {
    if (!Array.isArray(raw)) return refuse(fault('shape', [], raw));
    if (raw.length > max) return refuse(fault('too-many', [], raw.length, [String(max)]));
    return joinReadings(
      raw.map((row: unknown, index) => readGroup(row, rowFields(id, index + 1, fields), [index])),
    );
  },
  // Empty rows between others are dropped.
  write: (cells, { id, most: max = maxRows }, fields) => {
    const rows = Array.from({ length: max }, (_, index) =>
      writeGroup(cells, rowFields(id, index + 1, fields)),
    ).filter((row) => row !== undefined);
    return rows.length > 0 ? rows : undefined;
  },
};
