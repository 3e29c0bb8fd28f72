import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { itemId } from './compile-form.ts';
import type { CountTable } from './publish-counts.ts';
import { readReturn } from './read-return.ts';
import { tallyAnswers } from './tally-answers.ts';

const { form } = joinShipped();

type Ranked = { readonly strategy?: string[]; readonly activities?: string[] };
const tally = (answers: readonly Ranked[], min = 3) => {
  const respondents = answers.map((q07) => ({
    ...readReturn(form, { stage: 'initial', answers: { q07 } }, '2013'),
    groups: { place: undefined, stage: 'initial' },
  }));
  const found = tallyAnswers(form, respondents, min).find(({ item }) => itemId(item) === 'q07');
  if (!found) throw new Error('no question q07');
  return found.tables;
};
const companionsOf = (tables: readonly CountTable[]) =>
  tables.find(({ kind }) => kind === 'companions');
const times = <T>(n: number, value: T): T[] => Array.from({ length: n }, () => value);

describe('what else is ranked beside some options', () => {
  it('is counted apart for those who ranked one of them in any column', () => {
    const table = companionsOf(
      tally([
        ...times(3, { strategy: ['export', 'innovation'] }),
        ...times(3, { strategy: ['internationalisation'], activities: ['export', 'design'] }),
        ...times(4, { strategy: ['innovation', 'design'] }),
      ]),
    );
    expect(table).toMatchObject({ answered: 10, answeredParts: [6, 4] });
    const rows = new Map(table?.rows.map(({ id, total, parts }) => [id, [total, ...parts]]));
    expect(rows.get('innovation')).toEqual([7, 3, 4]);
    expect(rows.get('design')).toEqual([7, 3, 4]);
    expect(rows.get('people')).toEqual([0, 0, 0]);
    // Companions define the groups, so they are not rows of the table.
    expect([...rows.keys()]).not.toContain('export');
  });

  it('is not told where either side is too small, or hardly anybody ranked one of them', () => {
    const others = times(4, { strategy: ['design'] });
    expect(companionsOf(tally([...times(2, { strategy: ['export'] }), ...others]))).toBeUndefined();
    expect(companionsOf(tally(times(4, { strategy: ['export'] })))).toBeUndefined();
    const few = [
      { activities: ['export'], strategy: ['internationalisation'] },
      ...times(3, { strategy: ['internationalisation'] }),
    ];
    expect(companionsOf(tally([...few, ...others]))).toBeUndefined();
  });

  it('tells a row whole or not at all, and nothing that the columns hide', () => {
    const option = fc.constantFrom('export', 'innovation', 'design', 'people', 'marketing');
    const ranks = fc.uniqueArray(option, { minLength: 1, maxLength: 3 });
    const answer = fc.record({ strategy: ranks, activities: ranks });
    fc.assert(
      fc.property(fc.array(answer, { minLength: 6, maxLength: 20 }), (answers) => {
        const tables = tally(answers);
        const table = companionsOf(tables);
        for (const { id, total, parts } of table?.rows ?? []) {
          const told = [total, ...parts];
          expect(new Set(told.map((count) => count === 'hidden')).size).toBe(1);
          const ranked = tables.filter(({ kind }) => kind === 'rank');
          const hidden = ranked.some(({ rows }) =>
            rows.some((row) => row.id.endsWith(`.${id}`) && row.total === 'hidden'),
          );
          if (hidden) expect(total).toBe('hidden');
          for (const count of told) expect([1, 2]).not.toContain(count);
        }
      }),
      { numRuns: 200 },
    );
  });
});
