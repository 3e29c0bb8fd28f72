import type { Question } from '../../../schemas/survey.ts';
import type { AnswerKind } from '../answer-kind.ts';
import type { FormField } from '../form-field.ts';
import { readField, readGroup, writeGroup } from './read-fields.ts';

/** Line of text. In a return: the text. */
export const text: AnswerKind = {
  fields: ({ id, holds }) => [
    { key: id, item: id, value: { kind: 'text' }, labels: [], ...(holds && { holds }) },
  ],
  read: (raw, _question, fields) =>
    fields[0] ? readField(raw, fields[0]) : { cells: [], faults: [] },
  write: (cells, { id, holds }) => (holds ? undefined : cells.get(id)),
};

/** Fields of a question as lines to fill in. */
export function writtenFields({ id, fields }: Question, otherwise: 'text' | 'count'): FormField[] {
  return fields.map((field) => ({
    key: `${id}.${field.id}`,
    item: id,
    value: { kind: field.value ?? otherwise },
    labels: [field.label],
    ...(field.holds && { holds: field.holds }),
    ...(field.private && { private: true as const }),
  }));
}

/** Field name in the file: the last part of its key. */
export const lastName = ({ key }: FormField): string => key.slice(key.lastIndexOf('.') + 1);

/** Several named lines. In a return: `{ web: …, phone: … }`. */
export const textFields: AnswerKind = {
  fields: (question) => writtenFields(question, 'text'),
  read: (raw, _question, fields) =>
    readGroup(
      raw,
      fields.map((field) => [lastName(field), field]),
    ),
  write: (cells, _question, fields) =>
    writeGroup(
      cells,
      fields.map((field) => [lastName(field), field]),
    ),
};
