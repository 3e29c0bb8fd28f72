import type { Indicator } from '../../schemas/indicator.ts';
import type { Sector } from '../../schemas/sector.ts';
import type { Stage } from '../../schemas/stage.ts';
import type { Question } from '../../schemas/survey.ts';
import type { AskedFields } from './ask-fields.ts';
import type { AnswerFault, Answers, CellAnswer, FormField } from './form-field.ts';

/** The collections of a portal that its survey asks with. */
export interface FormLists {
  readonly questions: readonly Question[];
  readonly indicators: readonly Indicator[];
  /** In the order in which the form lists them. */
  readonly sectors: readonly Sector[];
  readonly stages: readonly Stage[];
  /** Portal-defined fields. */
  readonly own?: AskedFields;
  /** Headings of parts of the form. */
  readonly parts?: readonly { readonly part: string; readonly title: Question['title'] }[];
}

/** An answer read from a file: what stands in each field, and what its question does not allow. */
export interface AnswerReading {
  readonly cells: readonly (readonly [key: string, cell: CellAnswer])[];
  readonly faults: readonly AnswerFault[];
}

/**
 * How a kind of question is asked and written: what there is to fill in, and the way from the shape
 * of the file to the fields and back. What is written reads the same again.
 */
export interface AnswerKind {
  fields(question: Question, lists: FormLists): FormField[];
  /** `fields` are those of this question. */
  read(raw: unknown, question: Question, fields: readonly FormField[]): AnswerReading;
  /** The answer as it stands in the file; undefined where nothing of it was filled in. */
  write(cells: Answers, question: Question, fields: readonly FormField[]): unknown;
}

/** Is it a group of fields? */
export function isGroup(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
