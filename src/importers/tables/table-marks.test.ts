import { expect, test } from 'vitest';
import { readExplanations, readLegend, readMark } from './table-marks.ts';

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
  ['Sinais convencionais: … - Dado confidencial', '...', 'secret'],
  ['… – құпия деректер', '...', 'secret'],
  ['* – bizalmas adat', '*', 'secret'],
  ['x – εμπιστευτικά στοιχεία', 'x', 'secret'],
  ['x - Dado não disponível', 'x', 'unreported'],
  ['… – деректер жоқ', '...', 'unreported'],
  ['.. – nincs adat', '..', 'unreported'],
  [': μη διαθέσιμα στοιχεία', ':', 'unreported'],
  ['- dato non disponibile', '-', 'unreported'],
  ['- - Resultado nulo', '-', 'none'],
  ['- құбылыс болған жоқ', '-', 'none'],
  ['- il fenomeno non esiste', '-', 'none'],
  ['- fenomenul nu există', '-', 'none'],
  ['- nem fordult elő', '-', 'none'],
  ['- μηδενική τιμή', '-', 'none'],
  ['– zjawisko nie wystąpiło', '-', 'none'],
  ['- явление отсутствует', '-', 'none'],
])('%s', (note, mark, meaning) => {
  expect([...readLegend(readExplanations([note]))]).toEqual([[mark, meaning]]);
});

test('an explanation that is not understood is kept in its words', () => {
  const explained = readExplanations(['# – patrz metodologia']);
  expect([...explained]).toEqual([['#', 'patrz metodologia']]);
  expect(readLegend(explained).get('#')).toBeUndefined();
});

test.each(['…', ':', 'c'])('the usual meaning of %s gives way to an explanation', (mark) => {
  const legend = readLegend(readExplanations([`${mark} = patrz metodologia`]));
  expect(readMark(mark, new Map())?.meaning).toBeDefined();
  expect(readMark(mark, legend)).toMatchObject({ meaning: undefined });
});
