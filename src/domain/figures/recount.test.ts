import { describe, expect, it } from 'vitest';
import {
  type PublishedFigure,
  publishedFigureSchema,
  recountSchema,
} from '../../schemas/edition.ts';
import { makeRow } from '../../../workshop/testing/inventory-parts.ts';
import { editionInputs } from '../../queries/editions/edition-inputs.ts';
import { joinShipped, joinWholeSample } from '../../../workshop/testing/joined-portals.ts';
import { countFigures, recountIn } from './recount.ts';

const label = { az: 'a', tr: 't', ka: 'k', en: 'e' };
const make = (data: Partial<PublishedFigure>) =>
  publishedFigureSchema.parse({ id: 'f', label, unit: 'count', ...data });
const rows = [
  makeRow({ id: 'a', stage: 'idea', mainGroup: 'food' }),
  makeRow({ id: 'b', stage: 'mature' }),
  makeRow({ id: 'c', stage: 'idea' }),
];
const sample = joinWholeSample();
const inputs = { ...sample.figureInputs, rows };

describe('published figures', () => {
  it('have the recount as value where none is written; a printed one stays as it is printed', () => {
    const figures = [
      make({ recount: { measure: 'clusters' } }),
      make({ recount: { measure: 'clusters', stages: ['idea'] } }),
      make({ recount: { measure: 'share', sectorGroup: 'food' }, unit: 'percent' }),
      make({ recount: { measure: 'clusters' }, value: 356 }),
    ];
    expect(countFigures(figures, inputs).map(({ value }) => value)).toEqual([3, 2, 33.3, 356]);
  });

  it('stay without a value where nobody wrote or can count it, with the reason', () => {
    expect(countFigures([make({})], inputs)[0]?.value).toBeUndefined();
    const share = make({ recount: { measure: 'share' } });
    expect(countFigures([share], { ...inputs, rows: [] })[0]).toMatchObject({
      absent: 'not-reported',
    });
  });
});

// Counted by hand from the 2024 returns of Sample Bay.
describe('a recount of answers', () => {
  const recount = (fields: Record<string, unknown>, edition = sample.figureInputs) =>
    recountIn(edition, recountSchema.parse({ measure: 'clusters', ...fields }));
  const hidden = { value: { missing: 'suppressed' } };

  it('is the number of clusters that gave one, or their share of those that answered', () => {
    expect(recount({ answers: ['q11.map'] })).toEqual({ value: 5, among: 10 });
    expect(recount({ answers: ['q11.map'], measure: 'share' })).toEqual({ value: 50, among: 10 });
    expect(recount({ answers: ['q4.guild'] })).toEqual({ value: 5, among: 10 });
    expect(recount({ answers: ['q7.plan.tea'] })).toEqual({ value: 7, among: 8 });
    expect(recount({ answers: ['q14.host.afternoons'], measure: 'share' })).toEqual({
      value: 66.7,
      among: 9,
    });
  });

  it('is of a stage where one is named', () => {
    const initial = { stages: ['initial'] };
    expect(recount({ ...initial, answers: ['q2.name-agreed'] })).toEqual({ value: 3, among: 4 });
    expect(recount({ ...initial, answers: ['q2.invited'] })).toEqual(hidden);
    const all = { stages: ['initial', 'developing', 'mature'], answers: ['q11.map'] };
    expect(recount(all)).toEqual({ value: 5, among: 10 });
  });

  it('is of those that gave any, all or none of several', () => {
    const answers = ['q3.spout', 'q3.lid'];
    expect(recount({ answers })).toEqual({ value: 9, among: 9 });
    expect(recount({ answers, match: 'all' })).toEqual({ value: 3, among: 9 });
    expect(recount({ answers, match: 'none' })).toEqual({ value: 0, among: 9 });
  });

  it('is not told where it would tell of too few beside the single answers', () => {
    // Six have a map or a count of spoons, five have a map: the difference would reveal one cluster.
    expect(recount({ answers: ['q11.map', 'q11.spoons'] })).toEqual(hidden);
    expect(recount({ answers: ['q11.other'] })).toEqual(hidden);
    expect(recount({ answers: ['q9.leaves'] })).toEqual(hidden);
  });

  it('is of the form of the edition', () => {
    expect(recount({ measure: 'questions' }).value).toBe(15);
    expect(recount({ measure: 'parts' }).value).toBe(3);
    expect(recount({ measure: 'most', question: 'q7' }).value).toBe(3);
    // Two questions were added in 2024.
    const before = editionInputs(sample, '2023');
    expect(recount({ measure: 'questions' }, before).value).toBe(13);
  });

  it('is not known where the edition has no answers', () => {
    const { figureInputs } = joinShipped();
    expect(recount({ answers: ['q10.swot'] }, figureInputs).value).toEqual({
      missing: 'not-reported',
    });
  });
});
