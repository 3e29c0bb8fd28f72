import type { Figure } from '../../src/schemas/figure.ts';
import { changeEntry } from './change-entry.ts';
import { varySample } from './vary-sample.ts';

export const kept = [
  'gallery-bar',
  'gallery-none',
  'gallery-query-clusters',
  'gallery-query-stages',
  'gallery-heat-levels',
];

export const numbered = kept.slice(0, 3);

/** The same text in every language. */
export const of = (text: string) => ({ az: text, tr: text, ka: text, en: text });

/** The fictional portal with few figures, quick to draw. */
export const withFew = (change: Partial<Figure> = {}) =>
  varySample(({ figures, editions, doubts }) => ({
    figures: changeEntry(
      figures.filter(({ id }) => kept.includes(id)).reverse(),
      'gallery-bar',
      change,
    ),
    editions: changeEntry(editions, '2024', { numbered: [...numbered, 'gallery-gone'] }),
    doubts: [
      ...doubts.map(({ data }) => ({
        id: 'number-of-lids',
        data: { ...data, id: 'number-of-lids', about: of('lids') },
      })),
      ...doubts,
    ],
    // Its chapters quote omitted figures.
    reports: [],
  }));

/** A figure with every optional text. */
export const told = withFew({
  date: of('spring 2019'),
  licence: of('no licence'),
  description: of('Kettles first.'),
  doubts: ['number-of-teapots'],
  redistribute: false,
});
