import { expect, test } from 'vitest';
import {
  dateSchema,
  emailSchema,
  lineSchema,
  linesSchema,
  localizedSchema,
  slugSchema,
  urlSchema,
} from './common.ts';

interface Schema {
  safeParse(value: unknown): { readonly success: boolean };
}

/** Values rejected by a schema. */
function refused(schema: Schema, values: readonly unknown[]): unknown[] {
  return values.filter((value) => !schema.safeParse(value).success);
}

/** Check that a schema accepts every value of one list and rejects every one of another. */
function expectSplit(schema: Schema, good: readonly unknown[], bad: readonly unknown[]): void {
  expect(refused(schema, good)).toEqual([]);
  expect(refused(schema, bad)).toEqual(bad);
}

test('a date has to exist in the calendar', () => {
  expectSplit(
    dateSchema,
    ['2011-12-28', '2012-02-29', '2000-02-29'],
    [
      '2011-02-29',
      '1900-02-29',
      '2012-13-01',
      '2012-04-31',
      '2012-00-10',
      '2012-1-1',
      '28.12.2011',
      '',
      2012,
    ],
  );
});

test('an address leads to the web and can run nothing', () => {
  expectSplit(
    urlSchema,
    ['https://example.org', 'http://example.org/a?b=c#d', 'https://örnek.org/ş'],
    [
      'javascript:alert(1)',
      'JavaScript:alert(1)',
      ' https://example.org',
      'java\nscript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'file:///etc/passwd',
      '//example.org',
      '/clusters/',
      'example.org',
      'https://',
      'https://example.org/" onclick="x',
      'https://example.org/<script>',
    ],
  );
});

test('an id is plain, lower-case and permanent', () => {
  expectSplit(
    slugSchema,
    ['tr-ege-mobilya', '2012', 'a'],
    [
      '',
      'Ege',
      'tr--ege',
      '-ege',
      'ege-',
      'iğdır',
      'a b',
      'a_b',
      '../a',
      'a/b',
      'a\n',
      'ələ',
      'კახეთი',
    ],
  );
});

test('a line of text is one line, with no spaces at its ends', () => {
  expectSplit(
    lineSchema,
    ['a', 'Ege Mobilya  Kümesi'],
    ['', ' a', 'a ', '\u00a0a', 'a\nb', 'a\r\nb', 7, null],
  );
});

test('lines of a source are written in one way', () => {
  expectSplit(
    linesSchema,
    ['240', '240-242', '240, 251', '19, 1034-1041'],
    ['', 'l. 240', '240–242', '240,251', '240-', '240, ', '-1'],
  );
});

test('a contact is an e-mail address, without a way to slip in headers', () => {
  expectSplit(
    emailSchema,
    ['info@example.org', 'a.b+c@sub.example.org'],
    [
      'example.org',
      'a@b',
      'a@@b.org',
      'a b@c.org',
      'mailto:a@b.org"',
      'a@b.org\nbcc:x@y.org',
      '<a@b.org>',
    ],
  );
});

test('a label has a text in each of the four languages, and in no other', () => {
  const three = { az: 'a', tr: 't', en: 'e' };
  const four = { ...three, ka: 'k' };
  expectSplit(
    localizedSchema,
    [four],
    [three, { ...four, ka: '' }, { ...four, de: 'd' }, 'text', null],
  );
});

test('a text of signs that nobody can see is none', () => {
  const unseen = ['\u00ad', '\u200b', '\u200c', '\u200d', '\ufeff'];
  expect(refused(lineSchema, unseen)).toEqual(unseen);
  expect(
    refused(
      lineSchema,
      unseen.map((sign) => `a${sign}b`),
    ),
  ).toHaveLength(unseen.length);
});
