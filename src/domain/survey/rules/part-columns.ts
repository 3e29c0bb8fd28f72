import { type AnswerFinding, type AnswerRule, numberIn, questionsOf } from './answer-finding.ts';

/** A column that counts a part of another one counts no more than that. */
export const judgeParts: AnswerRule = ({ form, cells }) =>
  questionsOf(form, 'count-table').flatMap(({ id, fields, columns }) =>
    columns.flatMap((column) =>
      fields.flatMap((row): AnswerFinding[] => {
        if (column.within === undefined) return [];
        const key = `${id}.${row.id}.${column.id}`;
        const found = numberIn(cells, key);
        const most = numberIn(cells, `${id}.${row.id}.${column.within}`);
        return found === undefined || most === undefined || found <= most
          ? []
          : [{ key, code: 'part-exceeds', values: { found, most }, severity: 'error' }];
      }),
    ),
  );
