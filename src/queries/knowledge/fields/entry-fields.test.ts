import { expect, test } from 'vitest';
import { messages } from '../../../i18n/translate.ts';
import { practiceFields } from './entry-fields.ts';

/** Suffixes of all keys with a prefix. */
const named = (prefix: string) =>
  Object.keys(messages.en)
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length))
    .sort();
const ids = (fields: readonly { id: string }[]) => fields.map(({ id }) => id).sort();

test('every field of a practice has its name and what to write, and no other field has', () => {
  expect(named('practices.field.')).toEqual(ids(practiceFields));
  expect(named('practices.hint.')).toEqual(ids(practiceFields));
});

test('a case needs its criteria and sources; what is not reported may be left out', () => {
  const required = practiceFields.filter((field) => field.required).map(({ id }) => id);
  expect(required).toEqual([
    'title',
    'summary',
    'country',
    'stages',
    'themes',
    'criteria',
    'evidence',
    'transfer',
    'sources',
  ]);
});
