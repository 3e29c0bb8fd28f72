import { expect, test } from 'vitest';
import { drawPeriods } from './draw-periods.ts';

const programme = (id: string, from?: string, until?: string) => ({ id, data: { from, until } });

test('programmes share one line of years; one without an end reaches the last year', () => {
  const drawn = drawPeriods([
    programme('law', '2001'),
    programme('project', '2005', '2006'),
    programme('call', '2010-09-23', '2010-12-31'),
    programme('undated'),
  ]);
  expect(drawn).toMatchObject({ first: 2001, last: 2010 });
  expect([...(drawn?.byId ?? [])]).toEqual([
    ['law', { start: 0, length: 100, isOpen: true, years: '2001–' }],
    ['project', { start: 40, length: 20, isOpen: false, years: '2005–2006' }],
    ['call', { start: 90, length: 10, isOpen: false, years: '2010' }],
  ]);
});

test('a single date makes no line', () => {
  expect(drawPeriods([programme('law', '2001'), programme('undated')])).toBeUndefined();
});
