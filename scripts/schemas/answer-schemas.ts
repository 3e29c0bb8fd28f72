import type { FormItem, SurveyForm } from '../../src/domain/survey/compile-form.ts';
import { plainText } from '../../src/i18n/carried-text.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { unanswered } from '../../src/schemas/return.ts';

type JsonSchema = Readonly<Record<string, unknown>>;

/** Single-line answers that are not strings; YAML parses a year as a number. */
const typesOfLines: Readonly<Record<string, JsonSchema['type']>> = {
  number: 'number',
  moment: ['string', 'number'],
};

/** Object of the answer's fields, named below the id of the question. */
function shapeOf(item: FormItem): JsonSchema {
  if (!('question' in item)) {
    return item.fields.length > 1
      ? {
          type: 'object',
          properties: { amount: { type: 'number', minimum: 0 }, currency: { type: 'string' } },
          required: ['amount', 'currency'],
          additionalProperties: false,
        }
      : { type: 'number' };
  }
  const { id, kind, columns, fields } = item.question;
  const ticks = item.fields.filter(({ value }) => value.kind === 'tick');
  const codes = ticks.map(({ key }) => key.slice(id.length + 1));
  const [first] = item.fields;
  const group = (names: readonly string[], of: JsonSchema): JsonSchema => ({
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name, of])),
    additionalProperties: false,
  });
  const chosen = (names: readonly string[]): JsonSchema => ({
    anyOf: [{ enum: names }, group(names, {})],
  });
  switch (kind) {
    case 'text':
      return { type: typesOfLines[first?.value.kind ?? 'text'] ?? 'string' };
    case 'text-fields':
      return group(
        fields.map((field) => field.id),
        {},
      );
    case 'single': {
      const options = first?.value.kind === 'code' ? first.value.options : [];
      return chosen(options.map((option) => option.id));
    }
    case 'choice':
    case 'multi':
    case 'multi-with-text':
      return { type: 'array', items: chosen(codes) };
    case 'single-with-checklist':
      return {
        type: 'object',
        properties: { criteria: { type: 'array', items: { enum: codes } } },
      };
    case 'ranked-two-columns': {
      const options = item.question.options.map((option) => option.id);
      return group(
        columns.map((column) => column.id),
        { type: 'array', items: chosen(options) },
      );
    }
    case 'count-table':
      return group(
        fields.map((field) => field.id),
        { type: 'object' },
      );
    case 'list':
      return {
        type: 'array',
        items: group(
          columns.map((column) => column.id),
          {},
        ),
      };
  }
}

/** By id, with titles. */
export function answerSchemas(
  { items }: SurveyForm,
  group: 'answers' | 'indicators',
  locale: Locale,
): JsonSchema {
  const own = items.filter((item) => 'question' in item === (group === 'answers'));
  const properties = own.map((item) => {
    const [id, title] =
      'question' in item
        ? [item.question.id, item.question.title]
        : [item.indicator.id, item.indicator.label];
    return [
      id,
      { description: plainText(title[locale]), anyOf: [{ enum: unanswered }, shapeOf(item)] },
    ];
  });
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    additionalProperties: false,
  };
}
