import type { Localized } from '../../../i18n/locales.ts';
import { type FormItem, itemId } from '../../survey/compile-form.ts';
import type { FieldOption, FormField } from '../../survey/form-field.ts';
import { lastName } from '../../survey/kinds/written.ts';
import { statedLabel, statedLabels } from '../../survey/stated-label.ts';

/** Id of the table that counts the other options chosen by clusters that ranked one of a question's companions. */
export const companionsTable = 'companions';

/** Answer as a row; `key` is its key in the tally. */
export interface AnswerRow {
  readonly id: string;
  readonly label: Localized<string>;
  readonly key: string;
}

export interface AnswerColumn {
  readonly id: string;
  readonly label: Localized<string>;
}

/**
 * What a table shows of a question.
 * - `counts`: clusters by answer, from one table of the tally
 * - `ranks`: clusters that ranked an option, by column of the question
 * - `companions`: other options chosen by clusters that ranked one of a set of options
 * - `numbers`: rows of a numeric grid, by column
 * - `named`: names given in a column of a list
 */
export type AnswerShape =
  | { readonly kind: 'counts'; readonly table: string; readonly rows: readonly AnswerRow[] }
  | {
      readonly kind: 'ranks' | 'numbers';
      readonly columns: readonly AnswerColumn[];
      readonly rows: readonly AnswerRow[];
    }
  | { readonly kind: 'companions'; readonly table: string; readonly rows: readonly AnswerRow[] }
  | { readonly kind: 'named'; readonly field: FormField };

const optionRows = (options: readonly FieldOption[]): AnswerRow[] =>
  options.map((option) => ({ id: option.id, label: statedLabel(option), key: option.id }));

const tickRows = (fields: readonly FormField[]): AnswerRow[] =>
  fields.flatMap((field) => {
    const label = statedLabels(field).at(-1);
    return field.value.kind === 'tick' && label
      ? [{ id: lastName(field), label, key: field.key }]
      : [];
  });

/** Names of the tables a query can request of a question; the first is the default. */
export function answerTables(item: FormItem): string[] {
  if (!('question' in item)) return [];
  const { kind, columns, companions } = item.question;
  if (kind === 'single-with-checklist') {
    return [...new Set(item.fields.flatMap(({ stage }) => stage ?? []))];
  }
  if (kind === 'ranked-two-columns') {
    return [...columns.map(({ id }) => id), ...(companions.length > 0 ? [companionsTable] : [])];
  }
  if (kind !== 'list') return [];
  const of = (wanted: string) => columns.flatMap(({ id, value }) => (value === wanted ? [id] : []));
  return [...of('country'), ...of('body')];
}

/**
 * Shape of a table of a question.
 * @param table one of `answerTables`; omitted, the whole question
 * @returns undefined for a free-text question or an unknown table
 */
export function answerShape(item: FormItem, table: string | undefined): AnswerShape | undefined {
  if (!('question' in item)) return undefined;
  const { question, fields } = item;
  const id = itemId(item);
  const known = answerTables(item);
  if (table !== undefined && !known.includes(table)) return undefined;
  switch (question.kind) {
    case 'single': {
      const [field] = fields;
      return field?.value.kind === 'code'
        ? { kind: 'counts', table: field.key, rows: optionRows(field.value.options) }
        : undefined;
    }
    case 'single-with-checklist': {
      const [field] = fields.filter(({ value }) => value.kind === 'code');
      if (table !== undefined) {
        const own = fields.filter(({ stage }) => stage === table);
        return { kind: 'counts', table: `${id}.${table}`, rows: tickRows(own) };
      }
      return field?.value.kind === 'code'
        ? { kind: 'counts', table: field.key, rows: optionRows(field.value.options) }
        : undefined;
    }
    case 'choice':
    case 'multi':
    case 'multi-with-text':
      return { kind: 'counts', table: id, rows: tickRows(fields) };
    case 'ranked-two-columns': {
      const rows = question.options.map((option) => ({
        id: option.id,
        label: statedLabel(option),
        key: option.id,
      }));
      if (table === companionsTable) {
        const others = rows.filter((row) => !question.companions.includes(row.id));
        return { kind: 'companions', table: `${id}.${companionsTable}`, rows: others };
      }
      const columns = question.columns.filter((one) => table === undefined || one.id === table);
      return { kind: 'ranks', columns, rows };
    }
    case 'count-table':
      return {
        kind: 'numbers',
        columns: question.columns,
        rows: question.fields.map((field) => ({
          id: field.id,
          label: statedLabel(field),
          key: field.id,
        })),
      };
    case 'list': {
      const column = table ?? known[0];
      const field = fields.find(({ key }) => key === `${id}.1.${column}`);
      return field && { kind: 'named', field };
    }
    case 'text':
    case 'text-fields':
      return undefined;
  }
}
