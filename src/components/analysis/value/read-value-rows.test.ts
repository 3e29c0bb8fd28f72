import { expect, it } from 'vitest';
import { readValueRows } from './read-value-rows.ts';

const all = { names: ['Waiting', 'Savings'], members: 40 };

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
      all,
    ),
  ).toEqual([
    {
      id: 'Waiting',
      side: 'cost',
      unit: 'hours',
      times: 12,
      amounts: [20, undefined],
      unsurePercent: 10,
    },
    {
      id: 'Nothing yet',
      side: 'cost',
      unit: 'hours',
      times: 12,
      amounts: [undefined, undefined],
      unsurePercent: undefined,
    },
    {
      id: 'time 3',
      side: 'cost',
      unit: 'hours',
      times: undefined,
      amounts: [undefined, 4],
      unsurePercent: undefined,
    },
  ]);
});

it('counts the amount of one member for all members where no other number is typed', () => {
  const rows = [
    ['Savings', undefined, undefined, 100],
    ['Savings', 3, undefined, 100],
    ['Orders', undefined, undefined, 5],
  ];
  const items = readValueRows('gain', rows, 1, all);
  expect(items.map(({ times }) => times)).toEqual([40, 3, undefined]);
  expect(items[2]).toMatchObject({ side: 'benefit', unit: 'money', amounts: [5] });
});
