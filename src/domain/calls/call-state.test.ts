import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callState, compareCalls, decidingCall, isOver, statesAhead } from './call-state.ts';

const spring = { opens: '2026-03-01', deadline: '2026-04-30' };

describe('the state of a call', () => {
  it.each([
    ['2026-02-28', 'upcoming'],
    ['2026-03-01', 'open'],
    ['2026-04-30', 'open'],
    ['2026-05-01', 'closed'],
  ])('on %s is %s: first and last day count as open', (today, state) => {
    expect(callState(spring, today)).toBe(state);
  });

  it('is open before a deadline whose first day is not reported', () => {
    expect(callState({ deadline: '2026-04-30' }, '2001-01-01')).toBe('open');
  });

  it('is not said to be open where no deadline is reported', () => {
    expect(callState({ opens: '2026-03-01' }, '2026-03-02')).toBe('unreported');
    expect(callState({ opens: '2026-03-01' }, '2026-02-28')).toBe('upcoming');
    expect(callState({}, '2026-03-02')).toBe('unreported');
  });
});

describe('the states that are still to come', () => {
  it.each([
    ['2026-02-28', ['upcoming', 'open', 'closed']],
    ['2026-03-01', ['open', 'closed']],
    ['2026-05-01', ['closed']],
  ])('from %s on: %j', (today, states) => {
    expect(statesAhead(spring, today)).toEqual(states);
  });

  it('never holds one that a later day would contradict', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-02-${String(n).padStart(2, '0')}`);
    fc.assert(
      fc.property(fc.option(day), fc.option(day), day, day, (first, last, a, b) => {
        const call = { opens: first ?? undefined, deadline: last ?? undefined };
        const [today = a, later = b] = [a, b].toSorted();
        expect(statesAhead(call, today)).toContain(callState(call, later));
      }),
    );
  });
});

describe('the order of calls', () => {
  const today = '2026-06-01';
  const calls = {
    openLate: { deadline: '2026-12-31' },
    openSoon: { deadline: '2026-06-01' },
    soon: { opens: '2026-06-02' },
    later: { opens: '2027-01-01', deadline: '2027-01-02' },
    lastYear: { deadline: '2025-05-01' },
    longAgo: { deadline: '2012-05-01' },
    untold: { opens: '2020-01-01' },
  };

  it('is by deadline, then by first day, then what ended last', () => {
    const sorted = Object.entries(calls)
      .reverse()
      .sort(([, a], [, b]) => compareCalls(a, b, today))
      .map(([name]) => name);
    expect(sorted).toEqual([
      ...['openSoon', 'openLate', 'soon', 'later', 'lastYear', 'longAgo', 'untold'],
    ]);
  });

  it('gives the call that decides, whatever stands beside it', () => {
    const day = fc.constantFrom('2026-05-01', '2026-06-01', '2026-07-01', undefined);
    const list = fc.array(fc.record({ opens: day, deadline: day }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(list, (some) => {
        const states = some.map((call) => callState(call, today));
        const state = states[decidingCall(some, today)];
        expect(state === 'open').toBe(states.includes('open'));
        expect(state === 'unreported').toBe(states.every((each) => each === 'unreported'));
      }),
    );
    expect(decidingCall([], today)).toBe(-1);
  });
});

it('says of a year, a month and a day when they are over: the day after', () => {
  for (const moment of ['2013', '2013-12', '2013-12-31']) {
    expect(isOver(moment, '2013-12-31')).toBe(false);
    expect(isOver(moment, '2014-01-01')).toBe(true);
  }
});
