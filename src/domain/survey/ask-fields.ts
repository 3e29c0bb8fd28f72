import { inEachLocale, type Localized } from '../../i18n/locales.ts';
import type { OwnField } from '../../schemas/own-field.ts';
import type { Question } from '../../schemas/survey.ts';
import type { FieldOption, FieldValue, FormField } from './form-field.ts';
import { several, single } from './kinds/chosen.ts';

/** Name of the form part with portal-defined fields; it follows the lettered parts. */
export const ownPart = 'fields';

/** Portal-defined fields, and the options for yes and no. */
export interface AskedFields {
  readonly fields: readonly OwnField[];
  readonly yesNo: readonly FieldOption[];
}

export interface FieldItem {
  readonly question: Question;
  readonly fields: readonly FormField[];
  readonly skippedAt: readonly string[];
  readonly ownField: OwnField;
}

/** Label with the unit of a numeric field: `Area (ha)`. */
function titleOf({ label, ...field }: OwnField): Localized<string> {
  const unit = field.kind === 'number' ? field.unit : undefined;
  if (unit === undefined) return label;
  return inEachLocale(
    (locale) => `${label[locale]} (${typeof unit === 'string' ? unit : unit[locale]})`,
  );
}

/** Form field per single-line kind. */
const written = {
  text: { kind: 'text' },
  date: { kind: 'moment' },
  link: { kind: 'link' },
  point: { kind: 'point' },
} as const;

function questionOf(field: OwnField, number: number, yesNo: readonly FieldOption[]): Question {
  const title = titleOf(field);
  const options =
    field.kind === 'choice' ? field.options : field.kind === 'yes-no' ? [...yesNo] : [];
  const chosen = field.kind === 'choice' && field.several ? 'multi' : 'single';
  return {
    id: field.id,
    number,
    part: ownPart,
    title,
    purpose: title,
    use: title,
    ...(field.help && { instruction: field.help }),
    ...(field.since && { since: field.since }),
    ...(field.until && { until: field.until }),
    kind: options.length > 0 ? chosen : 'text',
    options: options.map(({ id, label }) => ({ id, label })),
    fields: [],
    columns: [],
    companions: [],
    examples: [],
    figures: [],
    see: [],
    doubts: [],
    drafts: [],
    sources: [],
  };
}

function fieldsOf(field: OwnField, question: Question): FormField[] {
  const lists = { questions: [], indicators: [], sectors: [], stages: [] };
  if (question.kind === 'multi') return several.fields(question, lists);
  if (field.kind === 'choice' || field.kind === 'yes-no') return single.fields(question, lists);
  const value: FieldValue =
    field.kind === 'number' ? { kind: 'number', least: field.least } : written[field.kind];
  return [{ key: field.id, item: field.id, value, labels: [] }];
}

/**
 * Convert portal-defined fields to form questions, so that everything that asks, reads and counts answers
 * handles them too.
 * @param last number of the question preceding them
 */
export const askFields = ({ fields, yesNo }: AskedFields, last: number): FieldItem[] =>
  fields
    .filter(({ asked }) => asked)
    .map((field, at) => {
      const question = questionOf(field, last + at + 1, yesNo);
      return { question, fields: fieldsOf(field, question), skippedAt: [], ownField: field };
    });
