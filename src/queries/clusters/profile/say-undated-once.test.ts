import { expect, test } from 'vitest';
import { sayUndatedOnce } from './say-undated-once.ts';
import type { AspectView } from './view-values.ts';

const told = (...times: string[]) => ({
  values: [],
  times,
  note: undefined,
  quoted: [],
  citations: [],
});
const aspects = (...each: string[][]): AspectView[] => [
  {
    aspect: 'members',
    label: 'Members',
    leading: each.map((times) => told(...times)),
    earlier: [],
  },
];
const undated = ['date not reported'];

test('three values without a date leave it to the note above them; those with a date keep it', () => {
  const both = ['as of 2022', 'date not reported'];
  const shown = sayUndatedOnce(aspects(undated, ['as of 2020'], undated, both, undated), 'en');
  expect(shown[0]?.leading.map(({ times }) => times)).toEqual([[], ['as of 2020'], [], both, []]);
});

test('two of them say it themselves', () => {
  const few = aspects(undated, ['as of 2020'], undated);
  expect(sayUndatedOnce(few, 'en')).toEqual(few);
});
