import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinShipped, joinWholeSample } from '../../../workshop/testing/joined-portals.ts';
import { arbitraryAnswers } from '../../../workshop/testing/survey/arbitrary-answers.ts';
import type { ReturnData } from '../../schemas/return.ts';
import { itemId } from './compile-form.ts';
import { readReturn } from './read-return.ts';
import { type Respondent, tallyAnswers } from './tally-answers.ts';
import { writeReturn } from './write-return.ts';

const { form } = joinShipped();

type Held = Pick<ReturnData, 'stage' | 'answers' | 'indicators'>;
const respond = (held: Held, place = 'inside'): Respondent => ({
  ...readReturn(form, held, '2013'),
  groups: { place, stage: held.stage },
});
const tallyOf = (respondents: readonly Respondent[], id: string, min = 3) => {
  const tally = tallyAnswers(form, respondents, min).find(({ item }) => itemId(item) === id);
  if (!tally) throw new Error(`no question ${id}`);
  return tally;
};
const times = <T>(n: number, make: () => T): T[] => Array.from({ length: n }, make);
const rowsOf = (respondents: readonly Respondent[], id: string, table = 0) =>
  Object.fromEntries(
    (tallyOf(respondents, id).tables[table]?.rows ?? []).map(({ id: row, total, parts }) => [
      row,
      [total, ...parts],
    ]),
  );

describe('the answers of an edition', () => {
  it('stand with how many were asked and how many answered', () => {
    const respondents = [
      ...times(4, () => respond({ stage: 'initial', answers: { q10: ['swot'] } })),
      respond({ stage: 'initial', answers: {} }),
      respond({ stage: 'idea', answers: {} }),
      respond({ stage: 'initial' }),
    ];
    // Ideas are not asked, and a return without answers is unknown.
    expect(tallyOf(respondents, 'q10')).toMatchObject({ asked: 5, answered: 4 });
  });

  it('say nothing where fewer answered than the portal tells of', () => {
    const respondents = times(2, () => respond({ stage: 'initial', answers: { q10: ['swot'] } }));
    expect(tallyOf(respondents, 'q10')).toMatchObject({
      asked: 2,
      answered: undefined,
      tables: [],
    });
    expect(tallyOf(respondents, 'q10', 2)).toMatchObject({ answered: 2 });
  });

  it('are counted by option, with small numbers hidden and what would give them away', () => {
    const types = ['industry', 'industry', 'industry', 'industry', 'services', 'technology'];
    const more = ['technology', 'technology', 'technology'];
    const respondents = [...types, ...more].map((q03) => respond({ answers: { q03 } }));
    expect(rowsOf(respondents, 'q03')).toEqual({
      industry: ['hidden'],
      services: ['hidden'],
      technology: [4],
      traditional: [0],
    });
  });

  it('are parted by place where all were asked, and small places stand together', () => {
    const give = (n: number, place: string) =>
      times(n, () => respond({ answers: { q03: 'services' } }, place));
    const { tables } = tallyOf([...give(4, 'inside'), ...give(5, 'outside')], 'q03');
    expect(tables[0]).toMatchObject({ parts: ['outside', 'inside'], answeredParts: [5, 4] });
    // The small one of two places could be derived from the other.
    expect(tallyOf([...give(2, 'inside'), ...give(5, 'outside')], 'q03').tables[0]?.parts).toEqual(
      [],
    );
  });

  it('tell of the stage whole: the inventory does', () => {
    const respondents = [
      ...times(3, () => respond({ stage: 'initial', answers: {} })),
      respond({ stage: 'mature', answers: {} }),
    ];
    expect(rowsOf(respondents, 'q06')).toMatchObject({ initial: [3], mature: [1] });
  });

  it('tell of each stage which of its criteria are met, by the stage of the clusters', () => {
    const met = (stage: 'initial' | 'developing', criteria: string[]) =>
      respond({ stage, answers: { q06: { criteria } } }, 'inside');
    const respondents = [
      ...times(4, () => met('initial', ['in1', 'in5'])),
      ...times(3, () => met('developing', ['in1', 'de1'])),
    ];
    const table = tallyOf(respondents, 'q06').tables.find(({ id }) => id === 'q06.initial');
    expect(table).toMatchObject({ parts: ['initial', 'developing'], answeredParts: [4, 3] });
    const rows = Object.fromEntries(
      table?.rows.map(({ id, total, parts }) => [id, [total, ...parts]]) ?? [],
    );
    expect(rows).toMatchObject({
      'q06.in1': [7, 4, 3],
      'q06.in2': [0, 0, 0],
      'q06.in5': [4, 4, 0],
    });
    expect(table?.rows).toHaveLength(5);
  });

  it('are counted by rank in each column', () => {
    const answers = { q07: { strategy: ['export', 'design'], activities: ['design'] } };
    const respondents = times(4, () => respond({ stage: 'initial', answers }));
    expect(rowsOf(respondents, 'q07')).toMatchObject({
      'q07.strategy.export': [4, 4, 0, 0],
      'q07.strategy.design': [4, 0, 4, 0],
    });
    expect(rowsOf(respondents, 'q07', 1)['q07.activities.design']).toEqual([4, 4, 0, 0]);
  });

  it('tell of numbers the middle, and the sum where it gives no part away', () => {
    const firms = (small: number | undefined) =>
      respond({
        stage: 'initial',
        answers: {
          q08: { ...(small !== undefined && { small: { all: small } }), total: { all: 10 } },
        },
      });
    const of = (respondents: readonly Respondent[], key: string) =>
      tallyOf(respondents, 'q08').numbers.find(({ field }) => field.key === key);
    const whole = [firms(2), firms(4), firms(9)];
    expect(of(whole, 'q08.small.all')).toMatchObject({ count: 3, median: 4, sum: 15 });
    const part = [...whole.slice(1), firms(undefined)];
    expect(of(part, 'q08.small.all')).toMatchObject({ count: 'hidden', median: undefined });
    expect(of(part, 'q08.total.all')).toMatchObject({ count: 3, median: 10, sum: undefined });
  });

  it('tell how many have any at all, and no sum of fewer', () => {
    const staff = (full: number, part: number) =>
      respond({
        stage: 'initial',
        answers: { q13: { manager: { 'full-time': full, 'part-time': part } } },
      });
    const { numbers } = tallyOf([staff(1, 0), staff(2, 0), staff(1, 0), staff(0, 3)], 'q13');
    const of = (key: string) => numbers.find(({ field }) => field.key === `q13.manager.${key}`);
    expect(of('full-time')).toMatchObject({ count: 4, some: 3, median: 1, sum: undefined });
    expect(of('part-time')).toMatchObject({ count: 4, some: 'hidden', median: 0, sum: undefined });
  });

  it('tell of confidential numbers the middle only where nobody can know the others from it', () => {
    const firms = (total: number) =>
      respond({ stage: 'initial', answers: { q08: { total: { all: total } } } });
    const of = (totals: readonly number[], publishAnswers: boolean) =>
      tallyAnswers(form, totals.map(firms), 3, publishAnswers)
        .flatMap(({ numbers }) => numbers)
        .find(({ field }) => field.key === 'q08.total.all');
    expect(of([1, 2, 3, 4, 5], true)).toMatchObject({ count: 5, median: 3, sum: 15 });
    expect(of([1, 2, 3, 4, 5], false)).toMatchObject({ count: 5, median: undefined, sum: 15 });
    expect(of([1, 2, 3, 4, 5, 6], false)).toMatchObject({ count: 6, median: 3.5, sum: 21 });
  });

  it('tell of confidential numbers no single one: the middle is that of several answers, rounded', () => {
    const firms = (total: number) =>
      respond({ stage: 'initial', answers: { q08: { total: { all: total } } } });
    const middle = (totals: readonly number[], publishAnswers: boolean) =>
      tallyAnswers(form, totals.map(firms), 3, publishAnswers)
        .flatMap(({ numbers }) => numbers)
        .find(({ field }) => field.key === 'q08.total.all');
    const seven = [1, 2, 30, 417, 500, 600, 700];
    expect(middle(seven, true)).toMatchObject({ median: 417 });
    expect(middle(seven, true)).not.toHaveProperty('isBlurred');
    // (30 + 417 + 500) / 3 = 315.67
    expect(middle(seven, false)).toMatchObject({ median: 320, isBlurred: true });
    // Three times this mean would be the single non-zero number.
    expect(middle([0, 0, 0, 0, 41, 50, 60], false)?.median).toBeUndefined();
    expect(middle([0, 0, 0, 0, 0, 0, 50, 60, 70], false)?.median).toBe(0);
  });

  it('are told of clusters as a whole where they are confidential, and not what nearly all answered', () => {
    const give = (n: number, ids: string[], place: string) =>
      times(n, () => respond({ stage: 'initial', answers: { q10: ids } }, place));
    const ten = [...give(4, ['swot'], 'inside'), ...give(6, ['swot', 'diamond'], 'outside')];
    const tally = (all: readonly Respondent[]) =>
      tallyAnswers(form, all, 3, false).find(({ item }) => itemId(item) === 'q10')?.tables[0];
    const counts = (all: readonly Respondent[]) =>
      new Map(tally(all)?.rows.map(({ id, total }) => [id, total]));
    expect(tally(ten)?.parts).toEqual([]);
    expect(counts(ten).get('q10.diamond')).toBe(6);
    // Given by all, it would be everyone's answer.
    expect(counts(ten).get('q10.swot')).toBe('hidden');
    expect(counts([...ten, ...give(3, ['diamond'], 'inside')]).get('q10.swot')).toBe(10);
  });

  it('tell no shares beside a choice that is hidden: who wrote one made it', () => {
    const sample = joinWholeSample();
    const give = (q6: Record<string, unknown>[]): Respondent => ({
      ...readReturn(sample.form, { stage: 'initial', answers: { q6 } }, '2024'),
      groups: { place: 'inside', stage: 'initial' },
    });
    const all = [
      ...times(4, () => give([{ fees: { share: 60 } }, { grants: { share: 40 } }])),
      ...times(4, () => give([{ fees: { share: 100 } }])),
    ];
    const summaries = (publishAnswers: boolean) => {
      const tally = tallyAnswers(sample.form, all, 3, publishAnswers);
      const { tables, numbers } = tally.find(({ item }) => itemId(item) === 'q6') ?? {};
      const fees = tables?.[0]?.rows.find(({ id }) => id === 'q6.fees')?.total;
      const of = (key: string) => numbers?.find(({ field }) => field.key === key);
      return [fees, of('q6.fees.share')?.count, of('q6.grants.share')?.count];
    };
    expect(summaries(true)).toEqual([8, 8, 4]);
    expect(summaries(false)).toEqual(['hidden', 'hidden', 4]);
  });

  it('name what lists name only where enough clusters do', () => {
    const partners = (...countries: string[]) =>
      respond({
        stage: 'initial',
        answers: { q15: countries.map((country) => ({ partner: 'Cups', country })) },
      });
    const { named } = tallyOf([partners('DE', 'IT'), partners('DE', 'DE'), partners('DE')], 'q15');
    expect(named.at(-1)).toMatchObject({ values: [{ value: 'DE', count: 3 }], cut: true });
  });

  it('count the boxes beside what is named, all or none', () => {
    const partner = (box: 'done' | 'planned') =>
      respond({
        stage: 'initial',
        answers: { q15: [{ partner: 'Cups', country: 'DE', [box]: true }] },
      });
    const ticked = (respondents: readonly Respondent[]) =>
      tallyOf(respondents, 'q15')
        .named.at(-1)
        ?.values.map(({ ticked: own }) => own);
    const done = times(3, () => partner('done'));
    expect(ticked(done)).toEqual([[3, 0]]);
    expect(ticked([...done, partner('planned')])).toEqual([['hidden', 'hidden']]);
  });

  it('leave no small count, whatever is answered', () => {
    fc.assert(
      fc.property(fc.array(arbitraryAnswers(form), { minLength: 1, maxLength: 8 }), (forms) => {
        const respondents = forms.map((cells) => {
          const { stage, answers, indicators } = writeReturn(form, cells, '2013');
          const held: Held = JSON.parse(JSON.stringify({ stage, answers, indicators }));
          return respond(held, stage === 'idea' ? 'inside' : 'outside');
        });
        for (const { item, tables, numbers, named, answered } of tallyAnswers(
          form,
          respondents,
          3,
        )) {
          const counts = [
            answered ?? 0,
            ...tables
              .filter(({ id }) => !item.fields.some(({ key, holds }) => key === id && holds))
              .flatMap(({ rows }) => rows.flatMap(({ total, parts }) => [total, ...parts])),
            ...numbers.map(({ count }) => count),
            ...named.flatMap(({ values }) => values.map(({ count }) => count)),
          ];
          expect(counts).not.toContain(1);
          expect(counts).not.toContain(2);
        }
      }),
      { numRuns: 30 },
    );
  });
});
