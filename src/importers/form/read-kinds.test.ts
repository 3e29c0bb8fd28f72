import fc from 'fast-check';
import { expect, test } from 'vitest';
import { authorTranslate } from '../../i18n/author-messages.ts';
import { locales } from '../../i18n/locales.ts';
import type { FieldValue } from '../../domain/survey/form-field.ts';
import { cpuTime } from '../../../workshop/testing/cpu-time.ts';
import { cell, tell } from '../../../workshop/testing/read-values.ts';
import { listOptions } from '../values/option-list.ts';
import type { Typed } from '../values/typed.ts';
import { readerOf } from './read-values.ts';

const label = { az: 'İdeya', tr: 'Fikir', ka: 'იდეა', en: 'Idea' };
const asked: readonly FieldValue[] = [
  ...(['text', 'body', 'link', 'email', 'phone', 'country', 'currency'] as const).map((kind) => ({
    kind,
  })),
  ...(['tick', 'count', 'percent', 'year'] as const).map((kind) => ({ kind })),
  { kind: 'code', options: [{ id: 'idea', label }] },
  { kind: 'rank', most: 3 },
  { kind: 'number', least: 1, most: 5 },
];
const kinds = fc.constantFrom(...asked);
const readValue = (typed: Typed, field: FieldValue) =>
  readerOf(field, listOptions([]), 'az', undefined)(typed);

test.each([
  ['Makine', 'text', '= Makine'],
  ['www.example.org', 'link', '= https://www.example.org (link.https)'],
  ['info@example.org', 'email', '= info@example.org'],
  ['+90 212 000 00 00', 'phone', '= +90 212 000 00 00'],
  ['Almaniya', 'country', '= DE'],
  ['manat', 'currency', '= AZN'],
  ['bəli', 'tick', '= true'],
  ['40 min', 'count', '= 40000 (number.scaled)'],
  ['%40', 'percent', '= 40'],
  ['2012-ci il', 'year', '= 2012'],
  ['İDEYA', 'code', '= idea'],
  ['2-ci', 'rank', '= 2'],
  ['6', 'number', 'refused (number.most)'],
])('%j where a value of the kind %s is asked is told as %s', (text, kind, told) => {
  const field = asked.find((value) => value.kind === kind);
  expect(field && tell(readValue(cell(text), field))).toBe(told);
});

test('an empty cell is empty, an error of a formula is refused, whatever is asked', () => {
  for (const field of asked) {
    expect(tell(readValue(cell(' '), field))).toBe('empty');
    expect(tell(readValue(cell('#REF!', { kind: 'error' }), field))).toBe('refused (cellError)');
  }
});

/** Random texts: of all characters, of those with a meaning here, and of many digits. */
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(
      ...'0123456789.,-/%+~ \u00a0',
      'milyon',
      'TL',
      'mart',
      '@',
      'www.',
      'ə',
      'კი',
      'х',
      '=',
    ),
    maxLength: 20,
  }),
);

test('whatever stands in a cell, every remark can be told in every language', () => {
  const cells = fc.oneof(
    texts.map((text) => cell(text)),
    fc.double().map((value) => cell(value)),
    fc.double().map((value) => cell(value, { percent: true })),
    fc.boolean().map((value) => cell(value)),
    texts.map((text) => cell(text, { kind: 'date' })),
  );
  fc.assert(
    fc.property(cells, kinds, (typed, field) => {
      const reading = readValue(typed, field);
      for (const { code, values } of reading.remarks) {
        for (const locale of locales) expect(authorTranslate(locale)(code, values)).not.toBe('');
      }
      if (reading.kind === 'refused')
        expect(reading.remarks.map(({ severity }) => severity)).toContain('error');
      else expect(reading.remarks.every(({ severity }) => severity === 'warning')).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('a value that was read and written again is the same', () => {
  fc.assert(
    fc.property(texts, kinds, (text, field) => {
      const reading = readValue(cell(text), field);
      if (reading.kind !== 'value') return;
      const again = readValue(cell(reading.value), field);
      // A share below one needs a percent sign to be read back from text.
      expect(again).toMatchObject(
        again.kind === 'refused'
          ? { readings: expect.arrayContaining([reading.value]) }
          : { value: reading.value },
      );
    }),
    { numRuns: 2000 },
  );
});

test('a long text is read in a moment, whatever is asked', () => {
  for (const text of ['5', '0 ', '1.', 'a.', 'Aa ', '1-', 'www.', '@', 'х', '+ ', '\u200b']) {
    const long = text.repeat(30_000 / text.length);
    for (const field of asked) {
      const spent = cpuTime(() => readValue(cell(long), field));
      expect(spent, `${text} as ${field.kind}`).toBeLessThan(1000);
    }
  }
});
