import type { Indicator } from '../../schemas/indicator.ts';
import type { Sector } from '../../schemas/sector.ts';
import type { Stage } from '../../schemas/stage.ts';
import type { Question } from '../../schemas/survey.ts';
import type { AskedFields } from './ask-fields.ts';
import type { AnswerFault, Answers, CellAnswer, FormField } from './form-field.ts';

/** Collections used by a portal's survey. */
export interface FormLists {
  readonly questions: readonly Question[];
  readonly indicators: readonly Indicator[];
  /** In the order of the form. */
  readonly sectors: readonly Sector[];
  readonly stages: readonly Stage[];
  /** Portal-defined fields. */
  readonly own?: AskedFields;
  readonly parts?: readonly { readonly part: string; readonly title: Question['title'] }[];
}

/** Answer read from a file: cells by field, and violations of its question. */
export interface AnswerReading {
  readonly cells: readonly (readonly [key: string, cell: CellAnswer])[];
  readonly faults: readonly AnswerFault[];
}

/**
 * Implementation of a kind of question: its fields, and conversion between fields and the file's format. Written
 * answers read back the same.
 */
export interface AnswerKind {
  fields(question: Question, lists: FormLists): FormField[];
  /** `fields` are those of this question. */
  read(raw: unknown, question: Question, fields: readonly FormField[]): AnswerReading;
  /** Answer in the file's format; undefined if nothing was filled in. */
  write(cells: Answers, question: Question, fields: readonly FormField[]): unknown;
}

/** Whether a raw answer is a group of fields. */
export function isGroup(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
