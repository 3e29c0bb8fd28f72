import { expect, test } from 'vitest';
import { matchRow, toCsvText } from './figure-state.ts';

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

test('rows shown become CSV that spreadsheets read as UTF-8, without the space of the markup', () => {
  expect(
    toCsvText([
      ['Küme', ' Sektör\n   adı '],
      ['Gıda, “içki”', 'a "b"'],
    ]),
  ).toBe('\uFEFFKüme,Sektör adı\r\n"Gıda, “içki”","a ""b"""\r\n');
});

test.each(['=1+1', '+1', '-A1', '@SUM(A1)', ' =1', '\t=1', '-', '=SUM(A1)*-1', '-1+2'])(
  'text that a spreadsheet would run is made plain: %j',
  (formula) => {
    expect(toCsvText([[formula]])).toBe(`\uFEFF'${formula.trim()}\r\n`);
  },
);

test('negative numbers stay numbers', () => {
  expect(toCsvText([['-18', '-0.5', '1234.5']])).toBe('\uFEFF-18,-0.5,1234.5\r\n');
});
