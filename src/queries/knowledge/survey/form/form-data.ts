import type { FormItem } from '../../../../domain/survey/compile-form.ts';
import type { JudgedItem } from '../../../../domain/survey/judge-cells.ts';
import type { SummedQuestion } from '../../../../domain/survey/judge-sums.ts';
import { itemId } from '../../../../domain/survey/compile-form.ts';
import { formMarks } from '../../../../domain/survey/form-version.ts';
import { examplePlace } from '../../../../domain/survey/read-cell.ts';
import { type CsvSeparators, csvSeparators } from '../../../../i18n/csv-separators.ts';
import { inEachLocale, type Locale } from '../../../../i18n/locales.ts';
import { useTranslate, type KeyAfter } from '../../../../i18n/translate.ts';

/** A question or an indicator as used by the script of the form. */
export interface ScriptedItem extends JudgedItem {
  readonly id: string;
  /** Stages for which it is skipped. */
  readonly skippedAt?: readonly string[];
  readonly sums?: SummedQuestion;
}

export interface ReturnCsv {
  readonly signs: CsvSeparators;
  /** Its metadata: names of columns and their contents. */
  readonly marks: readonly (readonly [name: string, value: string])[];
}

/** Cells of answers in the form's workbook, by field key. */
export interface AnswerCells {
  readonly at: Readonly<Record<string, string>>;
  /** Ids of answers to choose from, with their labels in the workbook. */
  readonly names: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Data for the form's script, embedded in the page. */
export interface FormData {
  readonly edition: string;
  readonly csv: ReturnCsv;
  /** Fields for the name of the cluster and its stage. */
  readonly name: string;
  readonly stage: string | undefined;
  readonly items: readonly ScriptedItem[];
  /** Error messages, with `{found}` and `{expected}`. */
  readonly faults: Readonly<Record<string, string>>;
  /** Message on data stored in the browser; `{n}` is the number of fields. */
  readonly saved: string;
  readonly notSaved: string;
  /** Shown if the workbook cannot be loaded. */
  readonly noWorkbook: string;
  readonly workbook: AnswerCells;
}

/** Errors of a field, on the page as in the script. */
// prettier-ignore
const formFaults: readonly KeyAfter<'form.fault'>[] = [
  'count', 'number', 'percent', 'year', 'moment', 'point', 'range', 'rank', 'unclear',
  'link', 'email', 'phone', 'country', 'currency',
  'rank-repeated', 'rank-gap', 'not-chosen', 'too-many', 'without-currency', 'without-amount',
  'total', 'within', 'shares', 'nameless', 'cluster', 'person',
];

/** Data for checking the input, without labels, which are on the page. */
function scripted(item: FormItem): ScriptedItem {
  const fields = item.fields
    .filter((field) => !field.private)
    .map(({ key, value }) => ({
      key,
      value:
        value.kind === 'code'
          ? { ...value, options: value.options.map(({ id }) => ({ id, label: noLabel })) }
          : value,
    }));
  if (!('question' in item)) return { id: itemId(item), fields };
  const { id, kind, most: max, columns, shares } = item.question;
  const rows = kind === 'count-table' ? item.question.fields : [];
  const shareKeys = shares
    ? fields.filter(({ value }) => value.kind === 'percent').map(({ key }) => key)
    : [];
  const sums: SummedQuestion = {
    id,
    fields: rows.map((row) => ({ id: row.id, total: row.total })),
    columns: columns.map((column) => ({ id: column.id, within: column.within })),
    shareKeys,
  };
  return {
    id,
    question: { kind, most: max },
    fields,
    ...(item.skippedAt.length > 0 && { skippedAt: item.skippedAt }),
    ...((rows.length > 0 || shareKeys.length > 0) && { sums }),
  };
}

const noLabel = inEachLocale(() => '');

/** Sample input per kind, for messages. */
export const typedExamples = {
  link: 'www.example.org',
  email: 'info@example.org',
  year: '2019',
  day: '24.05.2019',
  point: examplePlace,
} as const;

/** Data of the questions for the form's script. */
export function formData(
  edition: string,
  items: readonly FormItem[],
  workbook: AnswerCells,
  locale: Locale,
): FormData {
  const t = useTranslate(locale);
  const held = (what: 'name' | 'stage') =>
    items.flatMap(({ fields }) => fields).find(({ holds }) => holds === what)?.key;
  const open = { ...typedExamples, found: '{found}', expected: '{expected}' };
  return {
    edition,
    csv: { signs: csvSeparators(locale), marks: formMarks(edition, locale) },
    name: held('name') ?? 'name',
    stage: held('stage'),
    items: items.map(scripted),
    faults: Object.fromEntries(formFaults.map((code) => [code, t(`form.fault.${code}`, open)])),
    saved: t('form.saved', { n: '{n}' }),
    notSaved: t('form.notSaved'),
    noWorkbook: t('form.noWorkbook'),
    workbook,
  };
}
