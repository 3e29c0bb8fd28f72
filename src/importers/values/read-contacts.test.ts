import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emailSchema, urlSchema } from '../../schemas/common.ts';
import { cell, tell } from '../../../workshop/testing/read-values.ts';
import { readOfficeEmail } from './read-email.ts';
import { readLink } from './read-link.ts';
import { readOfficePhone } from './read-phone.ts';

test.each([
  ['https://www.example.org', '= https://www.example.org'],
  [' HTTP://example.org/a?b=1 ', '= http://example.org/a?b=1'],
  ['www.example.org', '= https://www.example.org (link.https)'],
  ['example.org/küme', '= https://example.org/küme (link.https)'],
  ['https://example.org.', '= https://example.org'],
  ['www.ex\u0430mple.org', '= https://www.example.org (link.https, lookAlikes)'],
  ['javascript:alert(1)', 'refused (link.unreadable)'],
  ['file:///etc/passwd', 'refused (link.unreadable)'],
  ['https://user:pass@example.org', 'refused (link.unreadable)'],
  ['https://localhost', 'refused (link.unreadable)'],
  ['http://127.0.0.1/', 'refused (link.unreadable)'],
  ['https://exa mple.org', 'refused (link.unreadable)'],
  ['https://example.org/"onclick', 'refused (link.unreadable)'],
  ['info@example.org', 'refused (link.unreadable)'],
  ['web sitemiz', 'refused (link.unreadable)'],
  ['www.example.org, www.example.com', 'refused (link.several)'],
  ['yok', 'unanswered (unanswered)'],
  ['-', 'unanswered (unanswered)'],
  ['', 'empty'],
])('the link %j is told as %s', (text, told) => {
  expect(tell(readLink(cell(text)))).toBe(told);
});

test.each([
  ['info@example.org', '= info@example.org'],
  ['Info@Example.ORG', '= Info@example.org'],
  ['mailto:info@example.org', '= info@example.org'],
  ['kume.ofisi@example.org', '= kume.ofisi@example.org'],
  ['ourcluster@gmail.com', '= ourcluster@gmail.com'],
  ['inf\u043e@example.org', '= info@example.org (lookAlikes)'],
  ['makine@gmail.com', '= makine@gmail.com (personal.provider)'],
  ['mehmet@example.org', '= mehmet@example.org (personal.nameInEmail)'],
  ['mehmet.kaya@example.org', 'refused (personal.nameInEmail)'],
  ['mehmet.kaya@gmail.com', 'refused (personal.nameInEmail)'],
  ['qoxa.zupu@hotmail.com', 'refused (personal.wordsInEmail)'],
  ['info@example,org', 'refused (email.unreadable)'],
  ['info@example', 'refused (email.unreadable)'],
  ['info(at)example.org', 'refused (email.unreadable)'],
  ['info@a.org; office@b.org', 'refused (email.several)'],
  ['bilinmiyor', 'unanswered (unanswered)'],
  ['', 'empty'],
])('the mail of an office %j is told as %s', (text, told) => {
  expect(tell(readOfficeEmail(cell(text)))).toBe(told);
});

test.each([
  ['+90 212 000 00 00', '= +90 212 000 00 00'],
  ['0 (212) 000 00 00', '= 0 (212) 000 00 00'],
  ['(012) 400-00-00', '= (012) 400-00-00'],
  ['+995 32 200 00 00', '= +995 32 200 00 00'],
  ['0212 000 00 00 dahili 12', '= 0212 000 00 00 dahili 12'],
  ['444 0 000', '= 444 0 000'],
  ['+90 532 000 00 00', '= +90 532 000 00 00 (phone.mobile)'],
  ['+994 50 000 00 00', '= +994 50 000 00 00 (phone.mobile)'],
  ['12', 'refused (phone.unreadable)'],
  ['telefon yok', 'refused (phone.unreadable)'],
  ['0212 000 00 00 Ahmet', 'refused (phone.unreadable)'],
  ['1234567890123456', 'refused (phone.unreadable)'],
  ['-', 'unanswered (unanswered)'],
  ['', 'empty'],
])('the phone of an office %j is told as %s', (text, told) => {
  expect(tell(readOfficePhone(cell(text)))).toBe(told);
});

describe('whatever is typed', () => {
  const parts = fc.array(
    fc.constantFrom(
      'http://',
      'www.',
      'a',
      '.',
      'org',
      '@',
      '/',
      '"',
      ' ',
      '<',
      ':',
      '1',
      '..',
      '%',
      'ş',
    ),
    { maxLength: 10 },
  );

  test('what is taken as an address is one that files may hold', () => {
    fc.assert(
      fc.property(parts, (pieces) => {
        const typed = cell(pieces.join(''));
        const link = readLink(typed);
        if (link.kind === 'value') expect(urlSchema.safeParse(link.value).success).toBe(true);
        const email = readOfficeEmail(typed);
        if (email.kind === 'value') expect(emailSchema.safeParse(email.value).success).toBe(true);
      }),
    );
  });
});
