import { describe, expect, test } from 'vitest';
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
  ])('%s: thousands', (text) => {
    expect(of(text)).toBe(3);
  });

  test.each(['Employment (millions)', 'Ocupados (millones de personas)', 'Zatrudnieni, mln osób'])(
    '%s: millions',
    (text) => {
      expect(of(text)).toBe(6);
    },
  );
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
  ...['Manufacturing (C)', 'Employment rose by 5% in a year', 'Mines', 'Region'],
])('%s: no unit', (text) => {
  expect(of(text)).toBeUndefined();
});

test('“persons, %” counts persons', () => {
  expect(of('Employed (persons, %)')).toBe(0);
});
