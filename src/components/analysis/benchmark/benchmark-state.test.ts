import { expect, test } from 'vitest';
import { readState, writeState } from './benchmark-state.ts';

test('a choice comes back as it was written', () => {
  const state = { kind: 'clusters', id: 'a-b', group: 'list', list: ['c', 'd'] } as const;
  expect(writeState(state)).toBe('?of=clusters:a-b&with=list&list=c,d');
  expect(readState(writeState(state))).toEqual(state);
});

test('a link that brings a cluster to any analysis chooses it here', () => {
  expect(readState('?cluster=xx-teapots')).toMatchObject({ kind: 'clusters', id: 'xx-teapots' });
  expect(readState('?cluster=a&of=regions:B')).toMatchObject({ kind: 'regions', id: 'B' });
});

test.each(['', '?of=', '?of=news:x', '?with=nobody', '?cluster='])(
  'nothing is chosen with %s',
  (search) => {
    expect(readState(search)).toMatchObject({ id: undefined, group: undefined, list: [] });
  },
);
