import { type AnswerFinding, type AnswerRule, numberIn, questionsOf } from './answer-finding.ts';

/** Require the total row of a table to equal the sum of the others, or be at least that if some are empty. */
export const judgeTotals: AnswerRule = ({ form, cells }) =>
  questionsOf(form, 'count-table').flatMap(({ id, fields, columns }) =>
    fields
      .filter(({ total }) => total)
      .flatMap((row) =>
        columns.flatMap((column): AnswerFinding[] => {
          const key = `${id}.${row.id}.${column.id}`;
          const found = numberIn(cells, key);
          const others = fields.filter(({ total }) => !total);
          const parts = others.map((other) => numberIn(cells, `${id}.${other.id}.${column.id}`));
          const known = parts.filter((part) => part !== undefined);
          if (found === undefined || known.length === 0) return [];
          const expected = known.reduce((sum, part) => sum + part, 0);
          // A row with a free name is only filled in if applicable.
          const isWhole = others.every(
            ({ specify }, index) => specify || parts[index] !== undefined,
          );
          const code = isWhole && found !== expected ? 'total-differs' : 'total-too-small';
          return found === expected || (!isWhole && found > expected)
            ? []
            : [{ key, code, values: { found, expected }, severity: 'error' }];
        }),
      ),
  );
