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

/** Tolerance for rounded shares adding up to 100. */
const rounding = 0.5;

/** Require the shares of a question to add up to 100 per cent, or at most that while some are missing. */
export const judgeShares: AnswerRule = ({ form, cells }) =>
  form.items.flatMap((item): AnswerFinding[] => {
    if (!('question' in item) || !item.question.shares) return [];
    const chosen = item.fields.filter(({ key, value }) => value.kind === 'tick' && cells.has(key));
    const shares = chosen.flatMap(({ key }) => {
      const share = numberIn(cells, `${key}.share`);
      return share === undefined ? [] : [{ key: `${key}.share`, share }];
    });
    const [first] = shares;
    if (!first) return [];
    // Sums of decimals may be inexact in binary.
    const found = Math.round(shares.reduce((sum, { share }) => sum + share, 0) * 1000) / 1000;
    const isShort = shares.length === chosen.length && found < 100 - rounding;
    return isShort || found > 100 + rounding
      ? [{ key: first.key, code: 'shares', values: { found }, severity: 'error' }]
      : [];
  });

/** No cluster or supporting body is older than industry. */
const earliest = 1800;

/** Require years between the start of industry and the edition. */
export const judgeYears: AnswerRule = ({ form, cells, edition }) => {
  const latest = Number(/^\d{4}/.exec(edition)?.[0] ?? Number.NaN);
  return form.fields.flatMap(({ key, value }): AnswerFinding[] => {
    const found = value.kind === 'year' ? numberIn(cells, key) : undefined;
    if (found === undefined) return [];
    if (found < earliest) {
      return [{ key, code: 'year-early', values: { found, least: earliest }, severity: 'error' }];
    }
    return found > latest
      ? [{ key, code: 'year-late', values: { found, most: latest }, severity: 'error' }]
      : [];
  });
};
