import { type AnswerFinding, type AnswerRule, numberIn } from './answer-finding.ts';

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
