import { expect, test } from 'vitest';
import { isTotalText } from './read-label.ts';

test.each([
  ...['Razem', 'Łącznie', 'Ogółem', 'OGÓŁEM', 'Polska ogółem', 'Suma', 'Summe', 'Insgesamt'],
  ...['Deutschland insgesamt', 'Итого', 'Всего', 'Всего по стране', 'Total general', 'Totale'],
  ...[
    'Totaal',
    'Разом',
    'Усього',
    'Celkem',
    'Ukupno',
    'Cəmi',
    'Toplam istihdam',
    'სულ',
    'Ensemble',
  ],
  ...['Total – all NACE activities', 'Toplam-Total', 'Ogółem*'],
])('%s is a total', (text) => {
  expect(isTotalText(text)).toBe(true);
});

test.each(['Totana', 'Sumqayıt', 'Sulphur', 'Gesamtes Handwerk', 'Manufacturing'])(
  '%s is no total',
  (text) => {
    expect(isTotalText(text)).toBe(false);
  },
);
