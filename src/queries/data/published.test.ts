import { expect, test } from 'vitest';
import type { PublishedFigure } from '../../schemas/edition.ts';
import { joinSample, joinWholeSample } from '../../../workshop/testing/joined-portals.ts';
import { varySample } from '../../../workshop/testing/vary-sample.ts';
import { viewPublished } from './view-published.ts';

const [all] = joinSample().edition.figures;
if (!all) throw new Error('no published figure in the sample');
const { recount: _, ...plain } = all;

/** Rows shown by the page for published figures such as these. */
function rowsOf(figures: readonly Partial<PublishedFigure>[], locale: 'az' | 'tr' | 'ka' | 'en') {
  const portal = varySample(({ editions }) => ({
    editions: editions.map(({ id, data }) => ({
      id,
      data: { ...data, figures: figures.map((figure) => ({ ...plain, ...figure })) },
    })),
  }));
  return viewPublished(portal, locale).rows.map(({ published, recounted, difference, lang }) => [
    published,
    recounted,
    difference,
    lang,
  ]);
}

test('numbers, days and shares are written as the language writes them, words as printed', () => {
  const figures = [
    { value: 1234, printed: '1234' },
    { value: 12.5, unit: 'percent' as const },
    { value: 12, unit: 'percent' as const },
    { value: '2011-12-28', unit: 'date' as const, printed: '28.12.2011' },
    { value: 'spring of tea', unit: 'text' as const, printed: 'the spring of tea' },
    { value: 'autumn', unit: 'text' as const, printed: undefined },
  ];
  expect(rowsOf(figures, 'tr')).toEqual([
    ['1.234', undefined, undefined, undefined],
    ['%12,5', undefined, undefined, undefined],
    ['%12', undefined, undefined, undefined],
    ['28 Aralık 2011', undefined, undefined, undefined],
    // Quoted prints have the language of their source, replacements have none.
    ['the spring of tea', undefined, undefined, 'en'],
    ['autumn', undefined, undefined, undefined],
  ]);
  expect(rowsOf(figures, 'en').map(([published]) => published)).toEqual([
    '1,234',
    '12.5%',
    '12%',
    '28 December 2011',
    'the spring of tea',
    'autumn',
  ]);
});

test('what no report prints is only counted, and differs from nothing', () => {
  const recount = { measure: 'clusters' } as const;
  const own = { printed: undefined, sources: [], recount };
  expect(
    rowsOf(
      [
        { ...own, value: undefined },
        { ...own, value: 7 },
      ],
      'en',
    ),
  ).toEqual([
    [undefined, '3', undefined, undefined],
    [undefined, '3', undefined, undefined],
  ]);
});

test('a recount to a tenth stands beside the print; words have no difference', () => {
  const recount = { measure: 'share', sectorGroup: 'household' } as const;
  expect(
    rowsOf(
      [
        { value: 40, unit: 'percent', recount },
        { value: 33.3, unit: 'percent', recount },
        { value: 5, recount: { measure: 'clusters' } },
        { value: 'some', unit: 'text', printed: 'some', recount: { measure: 'clusters' } },
      ],
      'en',
    ),
  ).toEqual([
    // By their main sectors, one of the three clusters makes household goods.
    ['40%', '33.3%', '−6.7', undefined],
    ['33.3%', '33.3%', '0.0', undefined],
    ['5', '3', '−2', undefined],
    ['some', '3', undefined, 'en'],
  ]);
});

test('what an earlier edition prints keeps its place, counted among the rows of its day', () => {
  const portal = joinWholeSample();
  const { rows, others } = viewPublished(portal, 'en');
  const [earlier] = others;
  expect(others.map(({ edition }) => edition)).toEqual(['2023']);
  const taken = new Set(rows.map(({ id }) => id));
  for (const { id, otherId } of earlier?.rows ?? []) {
    const plain = id.replace('2023-', '');
    // An id that the current edition also uses gets no second anchor.
    expect(otherId).toBe(taken.has(plain) ? undefined : plain);
  }
  expect(earlier?.rows.find(({ id }) => id === '2023-all')).toMatchObject({
    published: '18',
    recounted: '18',
  });
});
