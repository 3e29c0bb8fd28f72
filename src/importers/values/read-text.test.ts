import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineSchema } from '../../schemas/common.ts';
import { cell, tell } from '../../../workshop/testing/read-values.ts';
import { readText } from './read-text.ts';

const text = (typed: string) => tell(readText(cell(typed)));

describe('a text', () => {
  test.each([
    ['  Makine sanayii ', '= Makine sanayii'],
    ['Makine\u00a0sanayii', '= Makine sanayii'],
    ['Makine\n sanayii', '= Makine sanayii'],
    ['Şeker'.normalize('NFD'), '= Şeker'],
    ['“Word” ‘quotes’', '= “Word” ‘quotes’'],
    ['+90 212 000 00 00', '= +90 212 000 00 00'],
    ['yok', '= yok'],
    ['Москва', '= Москва'],
    ['', 'empty'],
    [' \u200b ', 'empty'],
    ['-', 'unanswered (unanswered)'],
    ['bilinmiyor', 'unanswered (unanswered)'],
    ['Maki\u00adne', '= Makine (text.removed)'],
    ['Makine\u202e', '= Makine (text.removed)'],
    ['Maki\u0007ne', '= Makine (text.removed)'],
    ['M\u0430kine', '= Makine (lookAlikes)'],
    ['=1+1', '= =1+1 (text.formula)'],
    ["=cmd|'/c calc'!A1", "= =cmd|'/c calc'!A1 (text.formula)"],
    ['Mak\ufffdne', 'refused (text.lost)'],
    ['Mak\ud800ne', 'refused (text.lost)'],
    ['KÃ¼me', 'refused (text.garbled)'],
    ['Ä°stanbul', 'refused (text.garbled)'],
    ['áƒ¡áƒ', 'refused (text.garbled)'],
  ])('%j is told as %s', (typed, told) => {
    expect(text(typed)).toBe(told);
  });

  test('that UTF-8 was taken for another encoding is seen in words of each language', () => {
    for (const word of [
      'Gelişim',
      'Çağrı',
      'Üzüm',
      'Ərazi',
      'Sığınacaq',
      'ქართული',
      'მეცნიერება',
    ]) {
      const bytes = new TextEncoder().encode(word);
      for (const wrong of ['windows-1252', 'windows-1254']) {
        const garbled = new TextDecoder(wrong).decode(bytes);
        expect(text(garbled), `${word} as ${garbled}`).toBe('refused (text.garbled)');
      }
      expect(text(word)).toBe(`= ${word}`);
    }
  });

  test('that is too long is refused with its length', () => {
    const reading = readText(cell('ş'.repeat(2001)));
    expect(reading.remarks[0]?.values).toMatchObject({ length: 2001, most: 2000 });
    expect(tell(readText(cell('ş'.repeat(2000))))).toContain('= ş');
    expect(tell(readText(cell('abcd'), { most: 3 }))).toBe('refused (text.long)');
  });

  test('may be a number or a date of the spreadsheet, as it is shown', () => {
    expect(tell(readText(cell(12.5, { text: '12,50' })))).toBe('= 12,50');
    expect(tell(readText(cell('2012-12-31', { kind: 'date', text: '31.12.2012' })))).toBe(
      '= 31.12.2012',
    );
  });

  test('is one that files may hold, and reads the same again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (typed) => {
        const reading = readText(cell(typed));
        if (reading.kind !== 'value') return;
        expect(lineSchema.safeParse(reading.value).success).toBe(true);
        expect(readText(cell(reading.value))).toMatchObject({
          kind: 'value',
          value: reading.value,
        });
      }),
    );
  });
});
