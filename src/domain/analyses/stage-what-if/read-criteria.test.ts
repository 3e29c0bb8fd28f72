import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StageCriteria } from '../../maturity/judge-stages.ts';
import { type CriteriaReading, readCriteria } from './read-criteria.ts';
import { readTicks, writeTicks } from './ticks-in-address.ts';

/** The 19 criteria of the form (doc 003, lines 1047–1078): 2, 5, 7 and 5. */
const counts = { idea: 2, initial: 5, developing: 7, mature: 5 };
const stages: StageCriteria[] = Object.entries(counts).map(([id, count]) => ({
  id,
  forward: true,
  criteria: Array.from({ length: count }, (_, at) => ({ id: `${id.slice(0, 2)}${at + 1}` })),
}));
const portal = {
  id: 'portal',
  asked: { atLeast: { idea: 1, initial: 3, developing: 4, mature: 3 }, cumulative: true },
};
const readings: CriteriaReading[] = [
  { id: 'one', enough: 'one', cumulative: true },
  { id: 'half', enough: 'half', cumulative: true },
  { id: 'all', enough: 'all', cumulative: true },
  { id: 'loose', enough: 'half', cumulative: false },
];
const read = (ticks: string) =>
  readCriteria(stages, portal, readings, new Set(ticks.split(' ').filter(Boolean)));
const allowed = (ticks: string) => read(ticks).readings.map((one) => one.allowed ?? 'none');

describe('what ticked criteria would allow', () => {
  test('differs by reading where the source is silent', () => {
    // Analyses, management, firms of the initial stage, one of the developing one: many of the 18 initial
    // clusters of 2012 had no strategy or identity.
    expect(allowed('id1 id2 in1 in2 in5 de2')).toEqual([
      'initial',
      'developing',
      'initial',
      'idea',
      'initial',
    ]);
    expect(read('id1 id2 in1 in2 in5 de2').allowed).toEqual(['idea', 'initial', 'developing']);
  });

  test('half of five are three, of seven four, and all are all', () => {
    const lacking = (ticks: string, at: number) => {
      const { next } = read(ticks).readings[at] ?? {};
      return [next?.stage, next?.asked, next?.lacking];
    };
    expect(lacking('id1', 2)).toEqual(['initial', 3, 3]);
    expect(lacking('id1 in1 in2 in3 de7', 2)).toEqual(['developing', 4, 3]);
    expect(lacking('id1 id2 in1 in2', 3)).toEqual(['initial', 5, 3]);
  });

  test('may skip a stage only in a reading that asks for none before', () => {
    expect(allowed('ma1 ma2 ma3')).toEqual(['none', 'none', 'none', 'none', 'mature']);
    expect(read('ma1 ma2 ma3').allowed).toEqual([undefined, 'mature']);
  });

  test('is nothing without ticks and the last stage with all', () => {
    expect(read('').allowed).toEqual([undefined]);
    const all = stages.flatMap(({ criteria }) => criteria.map(({ id }) => id)).join(' ');
    expect(read(all).allowed).toEqual(['mature']);
    expect(read(all).readings.map(({ next }) => next)).toEqual(Array(5).fill(undefined));
  });

  test('without a rule of the portal the readings stand alone, and a stage without criteria is never allowed', () => {
    const bare = stages.map((stage) =>
      stage.id === 'mature' ? { ...stage, criteria: [] } : stage,
    );
    const all = new Set(bare.flatMap(({ criteria }) => criteria.map(({ id }) => id)));
    const whatIf = readCriteria(bare, undefined, readings, all);
    expect(whatIf.readings.map(({ id }) => id)).toEqual(['one', 'half', 'all', 'loose']);
    expect(whatIf.allowed).toEqual(['developing']);
  });

  test('never falls behind for one tick more', () => {
    const ids = stages.flatMap(({ criteria }) => criteria.map(({ id }) => id));
    const rank = (stage: string | undefined) => stages.findIndex(({ id }) => id === stage);
    fc.assert(
      fc.property(fc.subarray(ids), fc.constantFrom(...ids), (some, more) => {
        const before = readCriteria(stages, portal, readings, new Set(some)).readings;
        const after = readCriteria(stages, portal, readings, new Set([...some, more])).readings;
        return before.every((one, at) => rank(after[at]?.allowed) >= rank(one.allowed));
      }),
    );
  });
});

describe('ticks in an address', () => {
  const ids = stages.map(({ criteria }) => criteria.map(({ id }) => id));

  test('are short, and come back as they were', () => {
    expect(writeTicks(ids, new Set(['id1', 'id2', 'in1', 'in3', 'ma5']))).toBe('3.5.0.g');
    expect(readTicks(ids, '3.5.0.g')).toEqual(new Set(['id1', 'id2', 'in1', 'in3', 'ma5']));
    fc.assert(
      fc.property(fc.subarray(ids.flat()), (some) => {
        expect(readTicks(ids, writeTicks(ids, new Set(some)))).toEqual(new Set(some));
      }),
    );
  });

  test('that name what there is not are left out, and other texts are none', () => {
    expect(readTicks(ids, 'zz')).toEqual(new Set(['id1', 'id2']));
    expect(readTicks(ids, '1.0.0.0.7')).toEqual(new Set(['id1']));
    expect([readTicks(ids, ''), readTicks(ids, '<b>'), readTicks(ids, '1..2')]).toEqual([
      ...[undefined, undefined, undefined],
    ]);
  });
});
