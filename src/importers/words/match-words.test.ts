import { describe, expect, it } from 'vitest';
import type { Cell } from '../workbook/model.ts';
import { columnTargets } from './column-targets.ts';
import { matchWords } from './match-words.ts';
import { indexTargets } from './word-index.ts';

const textCells = (...texts: string[]): Cell[] =>
  texts.map((text, n) => ({
    address: `A${n + 2}`,
    row: n + 2,
    column: 1,
    kind: 'text',
    text,
    value: text,
  }));

const index = indexTargets(
  columnTargets([
    {
      key: 'name',
      names: ['Name of the cluster', 'Kümenin adı', 'Klasterin adı', 'კლასტერის სახელი'],
    },
    { key: 'region', names: ['Province', 'İl', 'Vilayət', 'რეგიონი'] },
    { key: 'stage', names: ['Stage', 'Aşama', 'Mərhələ', 'ეტაპი'] },
    { key: 'employment', names: ['Employment', 'İstihdam', 'Məşğulluq', 'დასაქმება'] },
    { key: 'patents', names: ['Patents', 'Patent sayısı', 'Patentlərin sayı', 'პატენტები'] },
  ]),
);

/** Matches of headers: a key, candidate keys with a question mark, or nothing. */
function match(...headers: string[]): string[] {
  return matchWords(
    headers.map((text) => ({ text, around: [], cells: [] })),
    index,
    { year: 2013 },
  ).map((one) =>
    one.kind === 'sure' ? one.key : one.kind === 'unsure' ? `${one.keys.join(' ')}?` : '',
  );
}

describe('a header is known by its words', () => {
  it.each([
    ['tr', ['Hangi aşamada', 'İli', 'Kümenin ismi', 'Çalışan sayısı']],
    ['az', ['Hansı mərhələdədir', 'Yerləşdiyi vilayət', 'Klasterin adı nədir?', 'İşçilərin sayı']],
    [
      'ka',
      ['რომელ ეტაპზეა', 'რეგიონის დასახელება', 'კლასტერის დასახელება', 'დასაქმებულთა რაოდენობა'],
    ],
    ['en', ['Stage of development', 'Where is it?', 'Cluster name', 'Number of employees']],
  ])('in %s, in other forms and other words', (_, headers) => {
    expect(match(...headers)).toEqual(['stage', 'region', 'name', 'employment']);
  });

  it('with a slip, cut short, in capitals, with a number before it', () => {
    expect(match('KÜMENİN ADI', '2. Regoin', 'Emploiment', 'Pat.')).toEqual([
      ...['name', 'region', 'employment', 'patents'],
    ]);
  });
});

describe('what a header says besides makes it another thing', () => {
  it.each([
    ['women only', 'Kadın istihdamı'],
    ['a target', 'Hedeflenen patent sayısı'],
    ['a target in brackets', 'Patent sayısı (hedef)'],
    ['another year', '2012 patent sayısı'],
    ['another subject', 'Patent avukatı'],
    ['a share', 'İstihdamdaki pay'],
    ['a name of something else', 'Firma adı'],
  ])('%s', (_, header) => {
    expect(match(header)).toEqual(['']);
  });

  it('the year of the answers is no other year', () => {
    expect(match('2013 patent sayısı', '2012 patent sayısı')).toEqual(['patents', '']);
  });
});

it('gives a key to one header only, to the one that says it best', () => {
  expect(match('Patent', 'Patent sayısı (adet)', 'Patent, 2011')).not.toEqual(
    expect.arrayContaining(['patents', 'patents']),
  );
});

it('what stands over a header counts', () => {
  const [first, second] = matchWords(
    [
      { text: 'Patent sayısı', around: ['2015 hedefi'], cells: textCells('3') },
      { text: 'Patent sayısı', around: ['Mevcut durum'], cells: textCells('2') },
    ],
    index,
    { year: 2013 },
  );
  expect([first?.kind, second]).toMatchObject(['unknown', { kind: 'sure', key: 'patents' }]);
});
