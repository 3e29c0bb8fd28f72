import { describe, expect, test } from 'vitest';
import { faultOf, readCell } from '../../../components/analysis/lab/read-cell.ts';
import { locales } from '../../../i18n/locales.ts';
import { joinShipped } from '../../../../workshop/testing/joined-portals.ts';
import { viewOwnScorecard } from './view-own-scorecard.ts';

const shipped = joinShipped();
const card = shipped.analyses.flatMap(({ data }) => (data.method === 'scorecard' ? [data] : []))[0];
if (!card) throw new Error('expected a scorecard');

describe('levels of the card of İzmir, which count 1, 2 and 3', () => {
  const words = {
    1: ['Aşağı', 'Düşük', 'DÜŞÜK', 'dusuk', 'დაბალი', 'Low', 'zəif'],
    2: ['Orta', 'ORTA', 'orta', 'medium', 'Medium', 'საშუალო', 'average', '2'],
    3: ['Yüksək', 'Yüksek', 'YÜKSEK', 'მაღალი', 'High', 'güçlü', ' 3'],
  };

  test('are read by their words in every language on the page of each', () => {
    for (const locale of locales) {
      const { levels } = viewOwnScorecard(shipped, card, locale);
      const [, column] = levels.columns;
      if (!column) throw new Error('expected a column');
      for (const [value, typed] of Object.entries(words))
        for (const word of typed)
          expect([word, readCell(column, word, levels.separators)]).toEqual([word, Number(value)]);
    }
  });

  test('of another word are told with the words that there are', () => {
    const { levels } = viewOwnScorecard(shipped, card, 'tr');
    const [, column] = levels.columns;
    if (!column) throw new Error('expected a column');
    const value = readCell(column, 'fena değil', levels.separators);
    expect(faultOf(value, column, levels.words)).toContain('ne bir sayı ne de');
    expect(column.named?.map(({ label }) => label)).toEqual(['düşük', 'orta', 'yüksek']);
  });
});
