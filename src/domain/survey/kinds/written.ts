import type { Question } from '../../../schemas/survey.ts';
import type { AnswerKind } from '../answer-kind.ts';
import type { FormField } from '../form-field.ts';
import { readField, readGroup, writeGroup } from './read-fields.ts';

/** One line of words. In a return: the words. */
export const text: AnswerKind = {
  fields: ({ id, holds }) => [
    { key: id, item: id, value: { kind: 'text' }, labels: [], ...(holds && { holds }) },
  ],
  read: (raw, _question, fields) =>
    fields[0] ? readField(raw, fields[0]) : { cells: [], faults: [] },
  write: (cells, { id, holds }) => (holds ? undefined : cells.get(id)),
};

/** The fields of a question as lines to fill in. */
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

/** The name of a field in the file: what stands behind the question in its key. */
export const lastName = ({ key }: FormField): string => key.slice(key.lastIndexOf('.') + 1);

/** Several lines, each with a name. In a return: `{ web: …, phone: … }`. */
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
