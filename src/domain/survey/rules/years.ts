import { type AnswerFinding, type AnswerRule, numberIn } from './answer-finding.ts';

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
