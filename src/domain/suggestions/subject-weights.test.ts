import { expect, test } from 'vitest';
import {
  likeness,
  nameSubjects,
  type SubjectEntry,
  sharedSubjects,
  subjectWeigher,
} from './subject-weights.ts';

// Two of wine, three of food machines, and words that any sector uses.
const entries: SubjectEntry[] = [
  { subjects: ['wine', 'cluster'], sectors: ['food'] },
  { subjects: ['wine', 'cluster'], sectors: ['food'] },
  { subjects: ['machines', 'products', 'cluster'], sectors: ['metal'] },
  { subjects: ['machines', 'food-machines', 'cluster'], sectors: ['metal', 'food'] },
  { subjects: ['machines', 'food-machines', 'cluster'], sectors: ['metal', 'food'] },
  { subjects: ['products', 'alone', 'cluster'], sectors: ['wood'] },
];
const weigh = subjectWeigher(entries);

test('words of all sectors, and of one entry alone, say nothing', () => {
  expect(weigh(['cluster', 'products', 'alone', 'unheard-of'])).toEqual({});
  expect(weigh(['wine', 'cluster'])).toEqual({ wine: 1 });
});

test('in a portal of one sector only rare words say something', () => {
  const tea = Array.from({ length: 20 }, (_, at) => ({
    subjects: ['tea', ...(at % 3 === 0 ? ['association'] : []), ...(at < 2 ? ['kettles'] : [])],
    sectors: ['teaware'],
  }));
  expect(subjectWeigher(tea)(['tea', 'association', 'kettles'])).toEqual({ kettles: 1 });
});

test('a rare subject says more than a common one', () => {
  const both = weigh(['machines', 'food-machines']);
  expect(both['food-machines']).toBeGreaterThan(both.machines ?? 0);
  expect(likeness(both, both)).toBeCloseTo(1, 1);
  expect(likeness(both, weigh(['food-machines']))).toBeGreaterThan(
    likeness(both, weigh(['machines'])),
  );
  expect(likeness(both, weigh(['wine']))).toBe(0);
  expect(sharedSubjects(both, both)).toEqual(['food-machines', 'machines']);
});

test('two names at most are said, each once', () => {
  expect(nameSubjects([undefined, 'wine', 'wine', 'grapes', 'must'])).toEqual(['wine', 'grapes']);
});
