import type { FormItem } from '../../../../domain/survey/compile-form.ts';
import type { FormField } from '../../../../domain/survey/form-field.ts';
import { useFormat } from '../../../../i18n/format.ts';
import type { Locale } from '../../../../i18n/locales.ts';
import { useTranslate } from '../../../../i18n/translate.ts';
import type { Question } from '../../../../schemas/survey.ts';
import { sortSectors } from '../../../sectors/sort-sectors.ts';
import type { AnswerPart, BoxView, ControlView, TableView } from './form-view.ts';

type QuestionItem = Extract<FormItem, { question: unknown }>;

/** Unit or limits of a number, used as placeholder. */
function hintOf({ value }: FormField): string | undefined {
  if (value.kind !== 'number' && value.kind !== 'percent') return undefined;
  const unit = value.kind === 'percent' ? '%' : undefined;
  const { least: min, most: max } = value;
  if (min === undefined || max === undefined) return unit;
  const limits = `${min} … ${max}`.replaceAll('-', '−');
  return unit ? `${unit}: ${limits}` : limits;
}

/** Fields next to an option have separate labels, as the option precedes them. */
function labelOf({ key, labels, value }: FormField, title: string, locale: Locale): string {
  const t = useTranslate(locale);
  const named = labels.map((label) => label[locale]).join(' – ') || title;
  if (value.kind === 'currency') return t('form.currency', { codes: 'EUR, USD' });
  if (value.kind === 'percent' && key.endsWith('.share')) return `${named} – ${t('form.share')}`;
  return value.kind === 'text' && key.endsWith('.text') ? `${named} – ${t('form.words')}` : named;
}

/** Reads the fields of a question into the view of a page. */
class Parts {
  readonly #fields: readonly FormField[];
  readonly #title: string;
  readonly #locale: Locale;

  constructor(fields: readonly FormField[], title: string, locale: Locale) {
    this.#fields = fields;
    this.#title = title;
    this.#locale = locale;
  }

  control(field: FormField): ControlView {
    return {
      key: field.key,
      label: labelOf(field, this.#title, this.#locale),
      kind: field.value.kind,
      hint: hintOf(field),
      isPrivate: field.private === true,
    };
  }

  /** Fields with these keys; missing ones are skipped. */
  at(...keys: readonly string[]): ControlView[] {
    return keys.flatMap((key) =>
      this.#fields.filter((field) => field.key === key).map((field) => this.control(field)),
    );
  }

  beside(base: string): ControlView[] {
    return this.at(`${base}.text`, `${base}.share`);
  }

  lines(fields: readonly FormField[] = this.#fields): AnswerPart[] {
    if (fields.length === 0) return [];
    return [{ kind: 'lines', lines: fields.map((field) => this.control(field)) }];
  }

  /** Checkbox with the innermost of its labels: the others are headings above it. */
  box(field: FormField): BoxView {
    const label = field.labels.at(-1)?.[this.#locale] ?? this.#title;
    return { ...this.control(field), label, beside: this.beside(field.key) };
  }

  choice(field: FormField): AnswerPart[] {
    if (field.value.kind !== 'code') return [];
    const options = field.value.options.map(({ id, label }) => ({
      id,
      label: label[this.#locale],
      beside: this.beside(`${field.key}.${id}`),
    }));
    return [{ kind: 'choice', choice: { key: field.key, label: this.#title, options } }];
  }
}

const isTick = ({ value }: FormField) => value.kind === 'tick';
const isCode = ({ value }: FormField) => value.kind === 'code';

/** Checkboxes of the criteria under each stage, the stage itself, and other fields. */
function checklistParts(parts: Parts, fields: readonly FormField[], locale: Locale): AnswerPart[] {
  const stages = new Map<string, BoxView[]>();
  for (const field of fields.filter(isTick)) {
    const stage = field.labels[0]?.[locale] ?? '';
    stages.set(stage, [...(stages.get(stage) ?? []), parts.box(field)]);
  }
  return [
    ...[...stages].map(([title, boxes]): AnswerPart => ({ kind: 'boxes', title, boxes })),
    ...fields.filter(isCode).flatMap((field) => parts.choice(field)),
    ...parts.lines(fields.filter((field) => !isTick(field) && !isCode(field))),
  ];
}

function tableOf(parts: Parts, question: Question, locale: Locale): TableView {
  const { id, kind, columns, options, fields } = question;
  const ofRow = (row: string, label: string) => ({
    label,
    name: parts.at(`${id}.${row}.text`)[0],
    cells: columns.map((column) => parts.at(`${id}.${row}.${column.id}`)),
  });
  const heads = columns.map(({ label }) => label[locale]);
  if (kind === 'ranked-two-columns') {
    return {
      columns: heads,
      rows: options.map((option) => ({
        label: option.label[locale],
        name: undefined,
        cells: columns.map((column) => {
          const key = `${id}.${column.id}.${option.id}`;
          return parts.at(key, `${key}.text`);
        }),
      })),
    };
  }
  return { columns: heads, rows: fields.map((row) => ofRow(row.id, row.label[locale])) };
}

/** Rows without names are numbered; each cell names its row. */
function listOf(parts: Parts, { question, fields }: QuestionItem, locale: Locale): TableView {
  const { id, columns } = question;
  const rows = fields.length / Math.max(1, columns.length);
  const { number } = useFormat(locale);
  return {
    columns: columns.map(({ label }) => label[locale]),
    rows: Array.from({ length: rows }, (_, index) => ({
      label: number(index + 1),
      name: undefined,
      cells: columns.map((column) =>
        parts
          .at(`${id}.${index + 1}.${column.id}`)
          .map((control) => ({ ...control, label: `${number(index + 1)} – ${control.label}` })),
      ),
    })),
  };
}

/** Checkboxes of a question: its options as written, or the sectors by name. */
function boxesOf(parts: Parts, { question, fields }: QuestionItem, locale: Locale): BoxView[] {
  const boxes = fields.filter(isTick).map((field) => parts.box(field));
  if (question.optionsFrom !== 'sectors') return boxes;
  return sortSectors(locale, boxes, ({ key, label }) => ({
    name: label,
    isRest: key.endsWith('.other'),
  }));
}

/** Input fields of a question or an indicator. */
export function answerParts(item: FormItem, locale: Locale): AnswerPart[] {
  const { fields } = item;
  if (!('question' in item)) {
    // An amount is next to its currency, with the title above both.
    const { label, unit } = item.indicator;
    const title = unit === 'money' ? useTranslate(locale)('form.amount') : label[locale];
    return new Parts(fields, title, locale).lines();
  }
  const { question } = item;
  const parts = new Parts(fields, question.title[locale], locale);
  switch (question.kind) {
    case 'text':
    case 'text-fields':
      return parts.lines();
    case 'single':
      return fields.filter(isCode).flatMap((field) => parts.choice(field));
    case 'single-with-checklist':
      return checklistParts(parts, fields, locale);
    case 'ranked-two-columns':
    case 'count-table':
      return [{ kind: 'table', table: tableOf(parts, question, locale) }];
    case 'list':
      return [{ kind: 'table', table: listOf(parts, item, locale) }];
    default:
      return [{ kind: 'boxes', boxes: boxesOf(parts, item, locale) }];
  }
}
