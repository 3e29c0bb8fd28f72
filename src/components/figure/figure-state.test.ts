import { expect, test } from 'vitest';
import { matchRow } from './figure-state.ts';

test('filters meet rows by their stage and by each of their sectors', () => {
  const row = { stage: 'idea', sectors: 'agri-food tourism' };
  expect(matchRow(row, {})).toBe(true);
  expect(matchRow(row, { stage: '', sector: '' })).toBe(true);
  expect(matchRow(row, { stage: 'idea', sector: 'tourism' })).toBe(true);
  expect(matchRow(row, { stage: 'mature', sector: 'tourism' })).toBe(false);
  expect(matchRow(row, { sector: 'mining' })).toBe(false);
  // A prefix of an id does not match.
  expect(matchRow(row, { sector: 'agri' })).toBe(false);
});

test('a row without stage or sectors meets no filter but the empty one', () => {
  const row = { stage: undefined, sectors: undefined };
  expect(matchRow(row, {})).toBe(true);
  expect(matchRow(row, { stage: 'idea' })).toBe(false);
  expect(matchRow(row, { sector: 'tourism' })).toBe(false);
});
