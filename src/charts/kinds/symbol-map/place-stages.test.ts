import { expect, test } from 'vitest';
import { stageLegend } from './place-stages.ts';
import { useFormat } from '../../../i18n/format.ts';
import { fourSigns } from '../../../../workshop/testing/stages.ts';
import { regionData } from '../../../../workshop/testing/map-samples.ts';

test('counts of a legend are numbers as the language writes them', () => {
  const { rows } = regionData(
    [],
    Array.from({ length: 1240 }, (): [string] => ['GE-TB']),
  );
  const ideas = rows.map((row) => ({ ...row, stage: fourSigns('idea') }));
  const detail = (locale: 'tr' | 'en' | 'ka') =>
    stageLegend(ideas, { idea: 'x' }, (count) => useFormat(locale).number(count))[0]?.detail;
  expect([detail('tr'), detail('en'), detail('ka')]).toEqual(['1.240', '1,240', '1240']);
});
