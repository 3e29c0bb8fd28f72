import { expect, test } from 'vitest';
import type { ProfileValue } from '../../schemas/profile.ts';
import { requestsOf } from './requests-of.ts';

const wish = (
  words: string,
  id: string | undefined,
  time: Partial<Pick<ProfileValue<'seeks'>, 'edition' | 'asOf'>>,
): ProfileValue<'seeks'> => ({
  text: { az: words, tr: words, ka: words, en: words },
  ...(id === undefined ? {} : { request: { id } }),
  ...time,
  sources: [],
});

const told = (...asked: Parameters<typeof requestsOf>) =>
  requestsOf(...asked).map(({ aspect, value, request }) => [aspect, value.text.en, request.id]);

test('the newest wording of a request replaces those before it, and so does a wish that is none any more', () => {
  const seeks = [
    wish('a spoon', 'spoon', { edition: '2024' }),
    wish('two spoons', 'spoon', { asOf: '2025-02' }),
    wish('a lid', 'lid', { edition: '2024' }),
    wish('a lid', undefined, { edition: '2025' }),
    wish('a kettle', 'kettle', { asOf: 'undated' }),
  ];
  expect(told({ seeks })).toEqual([
    ['seeks', 'two spoons', 'spoon'],
    ['seeks', 'a kettle', 'kettle'],
  ]);
});

test('two of one id and time are both there, and what is offered replaces nothing that is sought', () => {
  const seeks = [
    wish('a spoon', 'spoon', { edition: '2024' }),
    wish('a fork', 'spoon', { edition: '2024' }),
  ];
  const offers = [wish('a sugar bowl', 'spoon', { edition: '2025' })];
  expect(told({ seeks, offers }).map(([, words]) => words)).toEqual([
    'a spoon',
    'a fork',
    'a sugar bowl',
  ]);
});
