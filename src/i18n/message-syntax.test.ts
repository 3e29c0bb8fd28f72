import { expect, test } from 'vitest';
import { authorMessages } from './author-messages.ts';
import type { Locale } from './locales.ts';
import { parseMessage, widenPlurals, writeMessage } from './message-syntax.ts';
import { createTranslate, messages } from './translate.ts';

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

const everyMessage = [
  ...Object.values(messages).flatMap((set) => Object.entries(set)),
  ...Object.values(authorMessages).flatMap((set) => Object.entries(set)),
];

test('a message that is parsed and written again is the same message', () => {
  const changed = everyMessage.filter(([, text]) => {
    const nodes = parseMessage(text);
    return JSON.stringify(parseMessage(writeMessage(nodes))) !== JSON.stringify(nodes);
  });
  expect(everyMessage.length).toBeGreaterThan(10_000);
  expect(changed).toEqual([]);
});

test.each([
  ['pl', ['one', 'few', 'many', 'other']],
  ['ar', ['zero', 'one', 'two', 'few', 'many', 'other']],
  ['ja', ['other']],
  ['uk', ['one', 'few', 'many', 'other']],
  ['es', ['one', 'many', 'other']],
])('%s has a text for each of its own plural forms', (language, forms) => {
  const widened = widenPlurals('{n, plural, =0 {none} one {# firm} other {# firms}}', language);
  const [plural] = parseMessage(widened);
  expect(plural).toMatchObject({ kind: 'plural', name: 'n' });
  const options = plural && 'options' in plural ? Object.keys(plural.options) : [];
  expect(options.toSorted()).toEqual(['=0', ...forms].toSorted());
});

test('what is not plural is kept: cases, choices, quoted braces and number signs', () => {
  for (const message of [
    'Rank by number: {place:ord} of {of} ({among, select, province {provinces} other {regions}})',
    "a '{' brace, an apostrophe '' and # of {n}",
    "{n, plural, other {it''s '#' and #}}",
  ])
    expect(parseMessage(widenPlurals(message, 'ja'))).toEqual(parseMessage(message));
});
