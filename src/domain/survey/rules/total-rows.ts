import { type AnswerFinding, type AnswerRule, numberIn, questionsOf } from './answer-finding.ts';

/**
 * The row that adds up a table is the sum of the others. Where some of them were left open it is no
 * less than those that were not.
 */
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
          // A row that takes its own name is filled in only where there is such a thing.
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
