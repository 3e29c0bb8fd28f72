import { expect, test } from 'vitest';
import type { Locale } from './locales.ts';
import { createTranslate } from './translate.ts';

const say = (locale: Locale, text: string, values: Readonly<Record<string, string | number>>) =>
  createTranslate(locale, { text })('text', values);

test.each([
  [
    'az',
    'Ölkənin {all} qeydindən {n:poss} hələ ideyadır.',
    'Ölkənin 356 qeydindən 321-i hələ ideyadır.',
  ],
  ['tr', '{all} kaydın {n:poss} henüz fikir.', '356 kaydın 321’i henüz fikir.'],
  [
    'ka',
    '{all} ჩანაწერიდან {n:dat} მხოლოდ იდეა უდევს საფუძვლად.',
    '356 ჩანაწერიდან 321-ს მხოლოდ იდეა უდევს საფუძვლად.',
  ],
] as const)('%s: numbers take the endings that a message asks for', (locale, text, said) => {
  expect(say(locale, text, { n: 321, all: 356 })).toBe(said);
});

test('a value that is written out already takes its ending too, and one inside a plural', () => {
  const text = '{count, plural, one {# küme: {share:poss}} other {# küme: {share:poss}}}';
  expect(say('tr', text, { count: 3, share: '%17' })).toBe('3 küme: %17’si');
});

test('large numbers get their signs before the ending', () => {
  expect(say('tr', '{n:abl} fazla', { n: 12_000 })).toBe('12.000’den fazla');
});
