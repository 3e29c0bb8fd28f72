import { describe, expect, test } from 'vitest';
import { readNumber } from '../values/read-number.ts';
import { cellScales } from '../values/scale-words.ts';
import { typedText } from '../values/typed.ts';
import { readUnit } from './table-unit.ts';

const of = (text: string) => {
  const unit = readUnit(text);
  return unit?.kind === 'count' ? unit.zeros : unit?.kind;
};

describe('thousands and millions', () => {
  test.each([
    ...['Employment by region (thousand persons)', 'Employed, in thousands', 'THS_PER'],
    ...['Pracujący według sekcji PKD (w tys. osób)', 'Pracujący w tysiącach', 'tys.', '[tys.]'],
    ...['Erwerbstätige in Tausend Personen', 'Erwerbstätige (in Tsd.)', 'in Tausend'],
    ...['Emploi, en milliers', 'Ocupados (miles de personas)', 'Empleo en miles'],
    ...['Occupati (migliaia)', 'Occupati in migliaia', 'Pessoas empregadas (milhares)'],
    ...['Werkzame personen (x 1000)', 'Werkzame beroepsbevolking, duizend personen'],
    ...['Зайняті (тис. осіб)', 'Занятые, тысяч человек', 'Занятые в тысячах человек'],
    ...['Persoane ocupate (mii persoane)', 'İstihdam (bin kişi)', 'Məşğul əhali, min nəfər'],
    ...['დასაქმებულები (ათასი კაცი)', 'Zaměstnanci (v tis. osob)'],
    ...['Employment (x1000)', "Employment ('000)", 'Employed, 000s', 'İstihdam (1.000 kişi)'],
  ])('%s: thousands', (text) => {
    expect(of(text)).toBe(3);
  });

  test.each([
    ...['Employment (millions)', 'Ocupados (millones de personas)', 'Zatrudnieni, mln osób'],
    ...['Employment (x 1 000 000)', 'Employment (1,000,000 persons)', 'İstihdam (000 000 kişi)'],
  ])('%s: millions', (text) => {
    expect(of(text)).toBe(6);
  });
});

test.each([
  ...['Share of employment, %', 'Share of employment by region', 'Employment structure (%)'],
  ...['Udział pracujących w sektorach, %', 'Udział pracujących', 'Struktura zatrudnienia (w %)'],
  ...[
    'Anteil der Beschäftigten in Prozent',
    'Erwerbstätigenquote, Prozent',
    'Part de l’emploi (%)',
  ],
  ...['Porcentaje de ocupados', 'Ocupados (por ciento)', 'Quota di occupati', 'Taxa de emprego'],
  ...['Aandeel werkzame personen', 'Ponderea salariaților', 'Доля занятых', 'Занятые, в % к итогу'],
  ...['Частка зайнятих', 'İstihdamın sektörel payı', 'İstihdam oranı', 'Məşğulluğun xüsusi çəkisi'],
  ...['დასაქმების წილი', 'Employment (total = 100%)', 'Jobs per thousand persons'],
  ...['Pracujący na 1000 osób', 'Занятые на 1000 человек'],
])('%s: no numbers of persons', (text) => {
  expect(of(text)).toBe('share');
});

test.each([
  ...['Turnover (mln zł)', 'Hours worked (thousand hours)', 'Wages (EUR)', 'Employment (in lakh)'],
  ...[
    'Zatrudnienie (w setkach)',
    'Beschäftigung (in Hundert)',
    'Przepracowane godziny (tys. godz.)',
  ],
  ...['Employment (x100)', 'Employment, ×10'],
])('%s: another unit', (text) => {
  expect(of(text)).toBe('open');
});

test.each([
  ...[
    'Employed persons by region, 2024',
    'Employment (NACE Rev. 2)',
    'Employment (annual average)',
  ],
  ...['Employment (15+)', 'Pracujący według sekcji (stan w dniu 31 XII)', 'Part-time employment'],
  ...['Employment and its share by region', 'Firms with more than 1000 employees'],
  ...[
    'Index 100',
    'Firms with 1.000.000 in sales',
    'Manufacturing (C)',
    'Employment rose by 5% in a year',
    'Mines',
    'Region',
  ],
])('%s: no unit', (text) => {
  expect(of(text)).toBeUndefined();
});

test('thousands and millions mean the same in a cell and in a title', () => {
  const scales = [...cellScales].filter(([, zeros]) => zeros === 3 || zeros === 6);
  expect(scales.length).toBeGreaterThan(15);
  for (const [word, zeros] of scales) {
    expect([word, of(`(${word})`)]).toEqual([word, zeros]);
    const reading = readNumber(typedText(`2 ${word}`));
    expect([word, reading]).toMatchObject([word, { kind: 'value', value: 2 * 10 ** zeros }]);
  }
});

test('“persons, %” counts persons', () => {
  expect(of('Employed (persons, %)')).toBe(0);
});
