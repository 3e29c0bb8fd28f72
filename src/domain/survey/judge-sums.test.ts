import { expect, it } from 'vitest';
import { judgeSums, type SummedQuestion } from './judge-sums.ts';

const firms: SummedQuestion = {
  id: 'firms',
  fields: [{ id: 'large' }, { id: 'small' }, { id: 'total', total: true }],
  columns: [{ id: 'all' }, { id: 'active', within: 'all' }],
  shareKeys: [],
};
const faultsOf = (question: SummedQuestion, cells: Record<string, number>) =>
  judgeSums(question, new Map(Object.entries(cells))).map(({ key, code, expected }) => [
    key,
    code,
    expected,
  ]);

it('wants a total to be what its rows make, and no less where a row is open', () => {
  const rows = { 'firms.large.all': 2, 'firms.small.all': 5 };
  expect(faultsOf(firms, { ...rows, 'firms.total.all': 7 })).toEqual([]);
  expect(faultsOf(firms, { ...rows, 'firms.total.all': 9 })).toEqual([
    ['firms.total.all', 'total', 7],
  ]);
  expect(faultsOf(firms, { 'firms.large.all': 2, 'firms.total.all': 9 })).toEqual([]);
  expect(faultsOf(firms, { 'firms.large.all': 2, 'firms.total.all': 1 })).toEqual([
    ['firms.total.all', 'total', 2],
  ]);
  expect(faultsOf(firms, { 'firms.total.all': 9 })).toEqual([]);
});

it('lets no part be more than the whole of its row', () => {
  expect(faultsOf(firms, { 'firms.large.all': 2, 'firms.large.active': 3 })).toEqual([
    ['firms.large.active', 'within', 2],
  ]);
  expect(faultsOf(firms, { 'firms.large.all': 2, 'firms.large.active': 2 })).toEqual([]);
  expect(faultsOf(firms, { 'firms.large.active': 3 })).toEqual([]);
});

it('wants shares to make 100, as far as they are not rounded', () => {
  const finance = { ...firms, shareKeys: ['a.share', 'b.share', 'c.share'] };
  expect(faultsOf(finance, { 'a.share': 33.3, 'b.share': 33.3, 'c.share': 33.3 })).toEqual([]);
  expect(faultsOf(finance, { 'a.share': 60, 'b.share': 30 })).toEqual([['b.share', 'shares', 100]]);
  expect(faultsOf(finance, {})).toEqual([]);
});
