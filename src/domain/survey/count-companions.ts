import type { Question } from '../../schemas/survey.ts';
import type { FormItem } from './compile-form.ts';
import type { Grouped } from './count-answers.ts';
import { type CountTable, publishCounts, type PublicationRules } from './publish-counts.ts';
import { statedLabel } from './stated-label.ts';

export const companionParts = ['with', 'without'] as const;

const keysOf = ({ id, columns }: Question, option: string) =>
  columns.map((column) => `${id}.${column.id}.${option}`);

/**
 * Other options ranked by clusters that ranked any of a question's companion options in any column, compared
 * with the rest. Options hidden in the single-column tables are hidden here too, and rows are shown entirely or
 * not at all, so that the tables combined reveal nothing hidden in one.
 * @param columns published tables of the question's columns
 */
export function countCompanions(
  item: FormItem,
  columns: readonly CountTable[],
  answering: readonly Grouped[],
  rules: PublicationRules,
): CountTable[] {
  if (!('question' in item) || item.question.kind !== 'ranked-two-columns') return [];
  const { question } = item;
  const { id, companions, options } = question;
  const isHidden = (option: string) =>
    keysOf(question, option).some((key) =>
      columns.every(({ rows }) => !rows.some((row) => row.id === key && row.total !== 'hidden')),
    );
  if (companions.length === 0 || companions.some(isHidden)) return [];
  const ranks = ({ cells }: Grouped, option: string) =>
    keysOf(question, option).some((key) => cells.has(key));
  const clusters = answering.filter((one) => options.some((option) => ranks(one, option.id)));
  const groups = [
    clusters.filter((one) => companions.some((option) => ranks(one, option))),
    clusters.filter((one) => !companions.some((option) => ranks(one, option))),
  ];
  if (groups.some(({ length }) => length < rules.least)) return [];
  const others = options.filter((option) => !companions.includes(option.id));
  const table = publishCounts(
    {
      id: `${id}.companions`,
      kind: 'companions',
      labels: options.filter((option) => companions.includes(option.id)).map(statedLabel),
      rows: others.map((option) => ({ id: option.id, labels: [statedLabel(option)] })),
      rowsAdd: false,
    },
    companionParts,
    {
      cells: others.map((option) =>
        groups.map((members) => members.filter((one) => ranks(one, option.id)).length),
      ),
      answered: groups.map(({ length }) => length),
    },
    rules,
  );
  if (!table) return [];
  const rows = table.rows.map((row) =>
    isHidden(row.id) || [row.total, ...row.parts].includes('hidden')
      ? { ...row, total: 'hidden' as const, parts: row.parts.map(() => 'hidden' as const) }
      : row,
  );
  return [{ ...table, rows }];
}
