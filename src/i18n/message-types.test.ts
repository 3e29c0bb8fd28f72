import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { authorMessages } from './author-messages.ts';
import { writeMessageTypes } from './message-types.ts';
import { messages } from './translate.ts';

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

test('the keys that the compiler knows are those of the messages: if not, run npm run messages', () => {
  const written = readFileSync(new URL('message-keys.d.ts', import.meta.url), 'utf8');
  const types = writeMessageTypes({ SiteMessages: messages.en, AuthorMessages: authorMessages.en });
  expect(written).toBe(types);
});
