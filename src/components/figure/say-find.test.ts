import { expect, test } from 'vitest';
import { type FoundRow, sayFind } from './say-find.ts';

const words = {
  several: 'Highlighted for {name}: {n} of {total} rows.',
  place: '{what}: rank {place} of {total}',
  shared: 'joint with {n} more',
};
const row = (label: string, value: number | undefined): FoundRow => ({
  label,
  cells: [{ head: 'Entries', text: value === undefined ? 'not reported' : String(value) }],
  value,
});

// Provinces with most entries, as counted in the report.
const all = [
  row('İstanbul', 51),
  row('Ankara', 26),
  row('İzmir', 8),
  row('Denizli', 8),
  row('Muş', undefined),
];
const say = (name: string, rows: readonly FoundRow[]) =>
  sayFind({ name, rows, all, what: 'Entries' }, words);

test('a row is said with its value and its place among those that have one', () => {
  expect(say('İstanbul', [all[0] as FoundRow])).toBe(
    'İstanbul. Entries: 51. Entries: rank 1 of 4.',
  );
  expect(say('Ankara', [all[1] as FoundRow])).toBe('Ankara. Entries: 26. Entries: rank 2 of 4.');
});

test('a place that others have too is said to be shared', () => {
  expect(say('İzmir', [all[2] as FoundRow])).toBe(
    'İzmir. Entries: 8. Entries: rank 3 of 4; joint with 1 more.',
  );
});

test('what is not reported has no place', () => {
  expect(say('Muş', [all[4] as FoundRow])).toBe('Muş. Entries: not reported.');
});

test('rows of a region are counted, a single one too', () => {
  expect(say('Aegean', all.slice(2, 4))).toBe('Highlighted for Aegean: 2 of 5 rows.');
  expect(say('Aegean', all.slice(2, 3))).toBe('Highlighted for Aegean: 1 of 5 rows.');
  expect(say('', [])).toBe('');
});

test('where rows are not compared, no place is said', () => {
  const [first] = all as [FoundRow];
  expect(sayFind({ name: 'İstanbul', rows: [first], all, what: undefined }, words)).toBe(
    'İstanbul. Entries: 51.',
  );
});
