import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cell, tell } from '../../../workshop/testing/read-values.ts';
import { foldWords } from '../../i18n/fold.ts';
import { readTick } from './read-tick.ts';
import { doubtfulSigns, noSigns, noWords, yesSigns, yesWords } from './tick-words.ts';

const tick = (text: string) => tell(readTick(cell(text)));

describe('a tick', () => {
  test.each([
    ...['yes', 'Yes', 'YES', 'evet', 'Evet', 'EVET', 'bəli', 'BƏLİ', 'კი', 'დიახ', 'да', 'Да'],
    ...['x', 'X', 'х', 'Х', '✓', '✔', '✔️', '☑', '☒', '+', '1', 'TRUE', 'true', 'var', ' x '],
  ])('%j is one', (text) => {
    expect(tick(text)).toBe('= true');
  });

  test.each([
    ...['no', 'No', 'hayır', 'HAYIR', 'xeyr', 'XEYR', 'არა', 'нет', 'yok', 'yox', '0', 'FALSE'],
    ...['☐', '[ ]'],
  ])('%j is none', (text) => {
    expect(tick(text)).toBe('= false');
  });

  test.each(['-', '?', 'n/a', 'bilinmiyor', 'bilmirəm', 'არ ვიცი'])('%j is no answer', (text) => {
    expect(tick(text)).toBe('unanswered (unanswered)');
  });

  test.each([
    ['✗', 'refused true | false (tick.cross)'],
    ['×', 'refused true | false (tick.cross)'],
    ['belki', 'refused (tick.unknown)'],
    ['evet, 2011', 'refused (tick.unknown)'],
    ['2', 'refused (tick.unknown)'],
    ['', 'empty'],
  ])('%j is told as %s', (text, told) => {
    expect(tick(text)).toBe(told);
  });

  test('with letters of another script is taken, and they are told', () => {
    const reading = readTick(cell('\u0415vet'));
    expect(tell(reading)).toBe('= true (lookAlikes)');
    expect(reading.remarks[0]?.values.letters).toBe('\u0415 U+0415 → E');
  });

  test('of a spreadsheet is a truth, 1 or 0', () => {
    expect(tell(readTick(cell(true)))).toBe('= true');
    expect(tell(readTick(cell(0)))).toBe('= false');
    expect(tell(readTick(cell(2)))).toBe('refused (tick.unknown)');
    expect(tell(readTick(cell('2012-01-01', { kind: 'date' })))).toBe('refused (tick.unknown)');
  });

  test('a refusal lists what may be written', () => {
    expect(readTick(cell('belki')).remarks[0]?.allowed).toContain('bəli / xeyr');
  });

  test('no word says both yes and no', () => {
    const yes = new Set([...yesWords.map(foldWords), ...yesSigns]);
    const no = [...noWords.map(foldWords), ...noSigns, ...doubtfulSigns];
    expect(no.filter((word) => yes.has(word))).toEqual([]);
  });

  test('is the same with spaces around it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (text) => {
        const plain = readTick(cell(text));
        const spaced = readTick(cell(` ${text}\u00a0`));
        expect(spaced).toEqual(plain);
      }),
    );
  });
});
