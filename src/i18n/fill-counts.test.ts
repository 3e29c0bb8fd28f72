import { expect, test } from 'vitest';
import { fillCounts } from './fill-counts.ts';

test('a large number chooses its branch and is written as the language writes it', () => {
  const text = '{total, plural, =0 {none} one {# cluster} other {# clusters}}, {past} of {total}';
  expect(fillCounts(text, { total: 2000, past: 1200 }, 'en')).toBe(
    '2,000 clusters, 1,200 of 2,000',
  );
  expect(fillCounts(text, { total: 1, past: 0 }, 'en')).toBe('1 cluster, 0 of 1');
  expect(fillCounts('{edition}: {total}', { edition: '2031', total: 2000 }, 'tr')).toBe(
    '2031: 2.000',
  );
});
