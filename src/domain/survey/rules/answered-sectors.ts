import { type AnswerFinding, type AnswerRule, filledFields } from './answer-finding.ts';

/**
 * Warning on sectors of a form where the cluster's entry has other ones.
 * @param key field or column of the form
 */
export function judgeNamedSectors(
  key: string,
  named: readonly string[],
  sectors: readonly string[],
): AnswerFinding[] {
  const shared = named.some((sector) => sectors.includes(sector));
  if (named.length === 0 || sectors.length === 0 || shared) return [];
  const values = { found: named.join(', '), expected: sectors.join(', ') };
  return [{ key, code: 'sector-elsewhere', values, severity: 'warning' }];
}

/** Require a sector in common between the answers and the cluster's entry. */
export const judgeSectors: AnswerRule = ({ form, cells, sectors = [] }) =>
  form.items.flatMap((item): AnswerFinding[] => {
    if (!('question' in item) || item.question.optionsFrom !== 'sectors') return [];
    const chosen = filledFields(item, cells).flatMap(({ key, value: { kind } }) => {
      if (kind === 'tick') return [{ key, sector: key.slice(item.question.id.length + 1) }];
      return kind === 'code' ? [{ key, sector: String(cells.get(key)) }] : [];
    });
    return judgeNamedSectors(
      chosen[0]?.key ?? '',
      chosen.map(({ sector }) => sector),
      sectors,
    );
  });
