import { type AnswerFinding, type AnswerRule, numberIn, questionsOf } from './answer-finding.ts';

/** Require a column for a part of another not to exceed it. */
export const judgeParts: AnswerRule = ({ form, cells }) =>
  questionsOf(form, 'count-table').flatMap(({ id, fields, columns }) =>
    columns.flatMap((column) =>
      fields.flatMap((row): AnswerFinding[] => {
        if (column.within === undefined) return [];
        const key = `${id}.${row.id}.${column.id}`;
        const found = numberIn(cells, key);
        const max = numberIn(cells, `${id}.${row.id}.${column.within}`);
        return found === undefined || max === undefined || found <= max
          ? []
          : [{ key, code: 'part-exceeds', values: { found, most: max }, severity: 'error' }];
      }),
    ),
  );
