import { describe, expect, test } from 'vitest';
import { selectCandidates } from '../../../domain/analyses/selection/select-candidates.ts';
import type { SelectionLab } from '../../../queries/analyses/selection/selection-lab.ts';
import { nameOwn, readCandidates, readRules } from './read-rules.ts';

const published: SelectionLab = {
  scale: { worst: 0, best: 10 },
  criteria: [
    { id: 'steam', label: 'Steam' },
    { id: 'echo', label: 'Echo' },
    { id: 'own.1', label: 'Own criterion 1', own: true },
    { id: 'own.2', label: 'Own criterion 2', own: true },
  ],
  requirements: [{ id: 'biscuits', label: 'Brings biscuits', binding: true }],
  steps: [{ id: 'cup', label: 'A cup', least: 1, most: 1 }],
  leastCoverage: 0.5,
  leastPlaced: 3,
  draws: { spread: 'any', draws: 100, seed: 1 },
  rangeSign: '–',
  words: {} as SelectionLab['words'],
};
const seats = [['A cup', 1, 1]];
const rows = [
  ['Teapots', 8, 6, 1, 2],
  ['Kettles', 4, 8, 1, 10],
  ['Saucers', 5, 5, 1, 4],
  ['Buttons', 9, 9, 0, 9],
];

describe('criteria of the reader’s own', () => {
  test('count with their weight, under their name', () => {
    const weights = [
      ['Steam', 1],
      ['Echo', 1],
      ['Charm', 2],
      ['Own criterion 2', 0],
    ];
    const lab = nameOwn(published, weights);
    expect(lab.criteria.map(({ label }) => label)).toEqual([
      'Steam',
      'Echo',
      'Charm',
      'Own criterion 2',
    ]);
    const { rules, unweighed } = readRules(lab, weights, seats, []);
    expect(unweighed).toEqual([]);
    const { candidates, steps } = selectCandidates(readCandidates(rows, lab, []), rules);
    // In fortieths: Teapots 8 + 6 + 2·2, Kettles 4 + 8 + 2·10, Saucers 5 + 5 + 2·4.
    expect(
      candidates.map(({ id, score, place }) => [
        Number(id),
        Math.round((score.score ?? 0) * 40),
        place?.place,
      ]),
    ).toEqual([
      [1, 32, 1],
      [0, 18, 2],
      [2, 18, 2],
      [3, 36, undefined],
    ]);
    expect(candidates[0]?.reasons.carriedBy).toEqual(['own.1']);
    expect(steps[0]?.chosen).toEqual(['1']);
  });

  test('change nothing in a link that was made without them', () => {
    const weights = [
      ['Steam', 3],
      ['Echo', 1],
    ];
    const lab = nameOwn(published, weights);
    const { rules, unweighed } = readRules(lab, weights, seats, []);
    expect(unweighed).toEqual([]);
    const old = rows.map((row) => row.slice(0, 4));
    const { candidates } = selectCandidates(readCandidates(old, lab, []), rules);
    expect(
      candidates.map(({ id, score }) => [
        Number(id),
        Math.round((score.score ?? 0) * 40),
        score.coverage,
      ]),
    ).toEqual([
      [0, 30, 1],
      [1, 20, 1],
      [2, 20, 1],
      [3, 36, 1],
    ]);
  });

  test('are named if their weight is no number of 0 or more', () => {
    const weights = [
      ['Steam', 1],
      ['Echo', 1],
      ['Charm', -1],
      ['Own criterion 2', 0],
    ];
    const { unweighed } = readRules(nameOwn(published, weights), weights, seats, []);
    expect(unweighed).toEqual(['Charm']);
  });
});
