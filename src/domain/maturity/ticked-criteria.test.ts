import { expect, it } from 'vitest';
import type { ReturnData } from '../../schemas/return.ts';
import { joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { readReturn } from '../survey/read-return.ts';
import { tickedCriteria } from './ticked-criteria.ts';

const { form } = joinShipped();
const tickedIn = (answers: ReturnData['answers']) =>
  tickedCriteria(form, readReturn(form, { stage: 'initial', answers }, '2013').cells);

it('takes the criteria that a return ticks, and no other tick of the form', () => {
  expect(tickedIn({ q06: { criteria: ['in1', 'de3'], age: 2 }, q10: ['swot'] })).toEqual(
    new Set(['in1', 'de3']),
  );
});

it('takes nothing where none is ticked: neither yes nor no', () => {
  expect(tickedIn(undefined)).toBeUndefined();
  expect(tickedIn({ q06: 'not-answered' })).toBeUndefined();
  expect(tickedIn({ q06: { age: 2 }, q10: ['swot'] })).toBeUndefined();
});
