import { expect, test } from 'vitest';
import { locales } from './locales.ts';
import { createTranslate, type MessageKey, messages, useTranslate, unfilled } from './translate.ts';
import { listSources } from '../../workshop/testing/list-sources.ts';

test('a missing message stops the build and says which, in which language', () => {
  const translate = createTranslate('ka', { title: 'ატლასი' });
  expect(() => translate('tittle')).toThrow('No message "tittle" in ka');
});

test('a message whose placeholder gets no value stops the build', () => {
  const translate = createTranslate('en', { lead: '{total} clusters' });
  expect(() => translate('lead', { totl: 3 })).toThrow(/total/);
});

test('a noun changes after a number in English only; in az, tr and ka it stays singular', () => {
  const forms = locales.map((locale) => {
    const say = (n: number) => useTranslate(locale)('agency.answers', { n, year: 2012 });
    return say(1).replace(/\b1\b/, '#') === say(3).replace(/\b3\b/, '#') ? 'same' : 'differs';
  });
  expect(forms).toEqual(['same', 'same', 'same', 'differs']);
});

test('zero may have words of its own, before any plural form', () => {
  const rows = createTranslate('en', {
    rows: '{n, plural, =0 {no list yet} one {# entry} other {# entries}}',
  });
  expect([0, 1, 2].map((n) => rows('rows', { n }))).toEqual([
    'no list yet',
    '1 entry',
    '2 entries',
  ]);
});

test('numbers inside a message are written as the language writes them', () => {
  const text = { n: '{n, plural, other {#}}' };
  expect(createTranslate('tr', text)('n', { n: 12345 })).toBe('12.345');
  expect(createTranslate('en', text)('n', { n: 12345 })).toBe('12,345');
});

test('signs of HTML in a message or a value stay text', () => {
  const translate = createTranslate('en', { x: '<b>{name}</b>' });
  expect(translate('x', { name: '<i> & co' })).toBe('<b><i> & co</b>');
});

test('the site has messages in all four languages', () => {
  for (const locale of locales) expect(Object.keys(messages[locale]).length).toBeGreaterThan(300);
});

test('messages that scripts fill in are never looked up without their English version', () => {
  const found = listSources('src').filter(
    ({ path, text }) => !path.startsWith('src/i18n/translate') && /messages\[\w+\]\[/.test(text),
  );
  expect(found.map(({ path }) => path)).toEqual([]);
  expect(unfilled('tr')('map.shown')).toBe(messages.tr['map.shown']);
  expect(() => unfilled('en')('no.such' as MessageKey)).toThrow('no.such');
});
