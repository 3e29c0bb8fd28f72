import { expect, it } from 'vitest';
import { readValueRows } from './read-value-rows.ts';

it('reads rows as items: costs in hours, guesses without a sign, and what is not filled in as unknown', () => {
  expect(
    readValueRows(
      'time',
      [
        ['Waiting', 12, -10, 20, undefined],
        ['Nothing yet', 12, undefined, undefined, undefined],
        [undefined, undefined, undefined, undefined, 4],
      ],
      2,
    ),
  ).toEqual([
    {
      ...{ id: 'Waiting', side: 'cost', unit: 'hours' },
      ...{ times: 12, amounts: [20, undefined], unsurePercent: 10 },
    },
    {
      ...{ id: 'time 3', side: 'cost', unit: 'hours' },
      ...{ times: undefined, amounts: [undefined, 4], unsurePercent: undefined },
    },
  ]);
  expect(readValueRows('gain', [['Orders', undefined, undefined, 5]], 1)).toMatchObject([
    { side: 'benefit', unit: 'money', amounts: [5] },
  ]);
});
