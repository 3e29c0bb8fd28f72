import { expect, test } from 'vitest';
import { readExplanations, readLegend } from './table-marks.ts';

test.each([
  ['# – dane objęte tajemnicą statystyczną', '#', 'secret'],
  ['* confidential', '*', 'secret'],
  ['x – Geheimhaltung', 'x', 'secret'],
  ['К – конфиденциальные данные', 'к', 'secret'],
  ['* – კონფიდენციალური მონაცემი', '*', 'secret'],
  ['* gizli veri', '*', 'secret'],
  ['x – məxfi məlumat', 'x', 'secret'],
  ['* secreto estadístico', '*', 'secret'],
  ['… нет данных', '...', 'unreported'],
  ['. – brak danych', '.', 'unreported'],
  ['- keine Angaben', '-', 'unreported'],
  ['… məlumat yoxdur', '...', 'unreported'],
  ['- : sin datos', '-', 'unreported'],
  ['- veri yok', '-', 'unreported'],
  ['– zjawisko nie wystąpiło', '-', 'none'],
  ['- явление отсутствует', '-', 'none'],
])('%s', (note, mark, meaning) => {
  expect([...readLegend(readExplanations([note]))]).toEqual([[mark, meaning]]);
});

test('an explanation that is not understood is kept in its words', () => {
  const explained = readExplanations(['# – patrz metodologia']);
  expect([...explained]).toEqual([['#', 'patrz metodologia']]);
  expect(readLegend(explained).size).toBe(0);
});
