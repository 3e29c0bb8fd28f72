import type { AnswerKind } from '../answer-kind.ts';
import { fault, type FormField } from '../form-field.ts';
import { joinReadings, type NamedField, readGroup, refuse, writeGroup } from './read-fields.ts';

/** Default number of rows of a list. */
export const mostRows = 5;

function rowFields(id: string, row: number, fields: readonly FormField[]): NamedField[] {
  const base = `${id}.${row}.`;
  return fields
    .filter(({ key }) => key.startsWith(base))
    .map((field) => [field.key.slice(base.length), field]);
}

/** Unnamed rows to fill in. In a return: `[{ organisation: …, leads: true }]`. */
export const list: AnswerKind = {
  fields: ({ id, columns, most = mostRows }) =>
    Array.from({ length: most }, (_, index) =>
      columns.map((column): FormField => ({
        key: `${id}.${index + 1}.${column.id}`,
        item: id,
        value: { kind: column.value ?? 'text' },
        labels: [column.label],
      })),
    ).flat(),
  read: (raw, { id, most = mostRows }, fields) => {
    if (!Array.isArray(raw)) return refuse(fault('shape', [], raw));
    if (raw.length > most) return refuse(fault('too-many', [], raw.length, [String(most)]));
    return joinReadings(
      raw.map((row: unknown, index) => readGroup(row, rowFields(id, index + 1, fields), [index])),
    );
  },
  // Empty rows between others are dropped.
  write: (cells, { id, most = mostRows }, fields) => {
    const rows = Array.from({ length: most }, (_, index) =>
      writeGroup(cells, rowFields(id, index + 1, fields)),
    ).filter((row) => row !== undefined);
    return rows.length > 0 ? rows : undefined;
  },
};
