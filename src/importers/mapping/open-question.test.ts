import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AskedWord, CellRemark } from '../remark.ts';
import { draftAnswer } from './mapping-edits.ts';
import { openWords } from './open-question.ts';

const refused = (cell: string, asks: AskedWord): CellRemark => ({
  file: 'list.csv',
  cell,
  code: 'value.option.unknown',
  values: {},
  severity: 'error',
  asks,
});
const pathsOf = (remarks: readonly CellRemark[]) =>
  openWords(remarks).map((question) => draftAnswer(question)?.path.join(' '));

test('a text that a column of words and one of numbers refuse is asked once, as a mark', () => {
  const remarks = [
    refused('D2', { key: 'stage', word: 's.d.' }),
    refused('E2', { key: undefined, word: 'S.D.', ofNumber: true }),
    refused('D3', { key: 'stage', word: 'Habilitado' }),
  ];
  expect(pathsOf(remarks)).toEqual(['missing s.d.', 'words stage Habilitado']);
  expect(openWords(remarks)[0]).toMatchObject({ cells: ['D2', 'E2'], ofNumber: true });
});

test('a word that is like a name in one of the columns is asked in each', () => {
  const remarks = [
    refused('D2', { key: 'stage', word: 'Grow', near: ['grown'] }),
    refused('E2', { key: 'sector', word: 'Grow' }),
  ];
  expect(pathsOf(remarks)).toEqual(['words stage Grow', 'words sector Grow']);
});

test('no line of a mapping is asked for twice, and no text both as a mark and as a word', () => {
  const asks = fc.record({
    key: fc.constantFrom('stage', 'sector', undefined),
    word: fc.constantFrom('s.d.', 'n/a', '–', 'later'),
  });
  fc.assert(
    fc.property(fc.array(asks), (all) => {
      const questions = openWords(all.map((one, n) => refused(`A${n}`, one)));
      const words = questions.flatMap((one) => ('word' in one ? [one.word] : []));
      expect(new Set(words).size).toBe(words.length);
      expect(new Set(words)).toEqual(new Set(all.map(({ word }) => word)));
    }),
  );
});
