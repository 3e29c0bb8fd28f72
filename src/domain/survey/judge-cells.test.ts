import { expect, it } from 'vitest';
import { joinShipped } from '../../../workshop/testing/joined-portals.ts';
import type { CellAnswer } from './form-field.ts';
import { judgeCells } from './judge-cells.ts';

const { form } = joinShipped();
const faultsOf = (cells: Record<string, CellAnswer>) =>
  judgeCells(form, new Map(Object.entries(cells))).map(({ key, code }) => [key, code]);

it('takes ranks from 1 without a gap, once in each column', () => {
  const sound = { 'q07.strategy.export': 1, 'q07.strategy.design': 2, 'q07.activities.design': 1 };
  expect(faultsOf(sound)).toEqual([]);
  expect(faultsOf({ 'q07.strategy.export': 1, 'q07.strategy.design': 1 })).toEqual([
    ['q07.strategy.export', 'rank-repeated'],
  ]);
  expect(faultsOf({ 'q07.strategy.export': 1, 'q07.strategy.design': 3 })).toEqual([
    ['q07.strategy.design', 'rank-gap'],
  ]);
});

it('finds words beside a box that nobody ticked', () => {
  expect(faultsOf({ 'q10.swot.text': 'in the drawer' })).toEqual([['q10.swot.text', 'not-chosen']]);
  expect(faultsOf({ 'q10.swot': true, 'q10.swot.text': 'in the drawer' })).toEqual([]);
});

it('wants an amount of money together with its currency', () => {
  expect(faultsOf({ exports: 12 })).toEqual([['exports', 'without-currency']]);
  expect(faultsOf({ 'exports.currency': 'EUR' })).toEqual([['exports.currency', 'without-amount']]);
});
