import { type AnswerFinding, type AnswerRule, filledFields } from './answer-finding.ts';

/** Require a sector in common between the answers and the cluster's entry. */
export const judgeSectors: AnswerRule = ({ form, cells, sectors = [] }) =>
  form.items.flatMap((item): AnswerFinding[] => {
    if (!('question' in item) || item.question.optionsFrom !== 'sectors') return [];
    const chosen = filledFields(item, cells).flatMap(({ key, value: { kind } }) => {
      if (kind === 'tick') return [{ key, sector: key.slice(item.question.id.length + 1) }];
      return kind === 'code' ? [{ key, sector: String(cells.get(key)) }] : [];
    });
    const [first] = chosen;
    const shared = chosen.some(({ sector }) => sectors.includes(sector));
    if (!first || sectors.length === 0 || shared) return [];
    const found = chosen.map(({ sector }) => sector).join(', ');
    const values = { found, expected: sectors.join(', ') };
    return [{ key: first.key, code: 'sector-elsewhere', values, severity: 'warning' }];
  });
