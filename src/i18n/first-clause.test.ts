import { expect, test } from 'vitest';
import { joinShipped } from '../../workshop/testing/joined-portals.ts';
import { firstClause, laterClauses } from './first-clause.ts';
import { ownLocales } from './locales.ts';

test('a definition ends before what its sources add', () => {
  const vision =
    'A picture of the future; in the slides on Georgia, a feature of an efficient cluster.';
  expect(firstClause(vision, 'en')).toBe('A picture of the future.');
  expect(laterClauses(vision, 'en')).toBe(
    'In the slides on Georgia, a feature of an efficient cluster.',
  );
  expect(firstClause('A vessel with a spout, which drips.', 'en')).toBe(
    'A vessel with a spout, which drips.',
  );
  expect(laterClauses('A vessel with a spout, which drips.', 'en')).toBe('');
});

test('the first clause of every definition is a sentence with closed brackets and quotations', () => {
  for (const { id, definition } of joinShipped().terms) {
    for (const locale of ownLocales) {
      const said = definition && firstClause(definition[locale], locale);
      if (said === undefined) continue;
      expect([id, locale, said]).toEqual([id, locale, expect.stringMatching(/^[^;]{12,}[.!?…]$/u)]);
      const count = (sign: string) => said.split(sign).length;
      expect([id, count('('), count('„')]).toEqual([
        id,
        count(')'),
        locale === 'ka' ? count('“') : 1,
      ]);
    }
  }
});
