import { expect, test } from 'vitest';
import { writeMessageTypes } from './message-types.ts';

test('a key has the types of the values that its message needs', () => {
  const types = writeMessageTypes({
    Some: {
      plain: 'Clusters',
      'a.count': '{n, plural, one {# of {all}} other {# of {all} in {place:loc}}}',
      number: '{share, number} of {kind, select, a {A} other {B}}, {share} in all',
    },
  });
  expect(types).toContain(`export interface Some {
  'a.count': { all: Value; n: number; place: Value };
  'number': { kind: Value; share: number };
  'plain': None;
}
`);
});
