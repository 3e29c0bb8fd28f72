import { type AnswerFinding, type AnswerRule, numberIn } from './answer-finding.ts';

/** How far shares may be from 100 by rounding. */
const rounding = 0.5;

/** The shares of a question make 100 per cent; while some are missing they make no more. */
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
    // What is a sum of decimals in print is not always one in binary.
    const found = Math.round(shares.reduce((sum, { share }) => sum + share, 0) * 1000) / 1000;
    const isShort = shares.length === chosen.length && found < 100 - rounding;
    return isShort || found > 100 + rounding
      ? [{ key: first.key, code: 'shares', values: { found }, severity: 'error' }]
      : [];
  });
