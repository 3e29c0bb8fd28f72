import { describe, expect, it } from 'vitest';
import { joinWholeSample } from '../../../../workshop/testing/joined-portals.ts';
import type { StageId } from '../../../schemas/stage.ts';
import type { CellAnswer } from '../form-field.ts';
import { judgeAnswers } from './judge-answers.ts';
import { judgeChanges, usualLimit } from './changes.ts';

const { form } = joinWholeSample();

interface Given {
  readonly stage?: StageId;
  readonly edition?: string;
  readonly sectors?: readonly string[];
}

const judge = (
  answers: Record<string, CellAnswer>,
  { stage = 'mature', edition = '2024', sectors }: Given = {},
) =>
  judgeAnswers({ form, cells: new Map(Object.entries(answers)), edition, stage, sectors }).map(
    ({ key, code, severity }) => `${severity}: ${code} at ${key}`,
  );

describe('a total', () => {
  const rows = { 'q5.small.all': 8, 'q5.medium.all': 2, 'q5.large.all': 2 };

  it('is the sum of the other rows', () => {
    expect(judge({ ...rows, 'q5.total.all': 12 })).toEqual([]);
    expect(judge({ ...rows, 'q5.total.all': 13 })).toEqual([
      'error: total-differs at q5.total.all',
    ]);
    expect(judge({ ...rows, 'q5.total.all': 11 })).toEqual([
      'error: total-differs at q5.total.all',
    ]);
  });

  it('may be more than the rows that are known, and never less', () => {
    expect(judge({ 'q5.small.all': 8, 'q5.total.all': 30 })).toEqual([]);
    expect(judge({ 'q5.small.all': 8, 'q5.total.all': 7 })).toEqual([
      'error: total-too-small at q5.total.all',
    ]);
    expect(judge({ 'q5.total.all': 7 })).toEqual([]);
  });

  it('does not wait for rows that have no name of their own', () => {
    const posts = { 'q14.host.people': 1, 'q14.pourer.people': 2 };
    expect(judge({ ...posts, 'q14.total.people': 3 })).toEqual([]);
    expect(judge({ ...posts, 'q14.total.people': 5 })).toEqual([
      'error: total-differs at q14.total.people',
    ]);
  });
});

it('a part is no more than the whole', () => {
  expect(judge({ 'q5.small.all': 8, 'q5.small.awake': 8 })).toEqual([]);
  expect(judge({ 'q5.small.awake': 8 })).toEqual([]);
  expect(judge({ 'q5.small.all': 8, 'q5.small.awake': 9 })).toEqual([
    'error: part-exceeds at q5.small.awake',
  ]);
});

describe('shares', () => {
  const shares = (fees: number, grants: number) => ({
    'q6.fees': true as const,
    'q6.fees.share': fees,
    'q6.grants': true as const,
    'q6.grants.share': grants,
  });

  it('make 100, as far as rounding goes', () => {
    for (const [a, b] of [
      [60, 40],
      [33.3, 66.3],
      [50.2, 50.3],
      [0.1, 99.9],
    ] as const) {
      expect(judge(shares(a, b))).toEqual([]);
    }
    expect(judge(shares(60, 39.4))).toEqual(['error: shares at q6.fees.share']);
    expect(judge(shares(60, 40.6))).toEqual(['error: shares at q6.fees.share']);
  });

  it('that are not all known make no more than 100', () => {
    expect(judge({ ...shares(60, 20), 'q6.saucer': true })).toEqual([]);
    expect(judge({ ...shares(60, 60), 'q6.saucer': true })).toEqual([
      'error: shares at q6.fees.share',
    ]);
  });
});

it('a year lies between industry and the edition', () => {
  for (const year of [1800, 2019, 2024]) expect(judge({ 'q13.opened': year })).toEqual([]);
  expect(judge({ 'q13.opened': 1799 })).toEqual(['error: year-early at q13.opened']);
  expect(judge({ 'q13.opened': 2025 })).toEqual(['error: year-late at q13.opened']);
  expect(judge({ 'q13.opened': 2025 }, { edition: '2025' })).toEqual([]);
});

it('addresses can be used', () => {
  const sound = { 'q12.web': 'https://çay.example.org/a?b', 'q12.email': 'info@example.org' };
  expect(judge(sound)).toEqual([]);
  for (const web of ['example.org', 'javascript:alert(1)', 'http://u:p@example.org', 'http://x']) {
    expect(judge({ 'q12.web': web })).toEqual(['error: link at q12.web']);
  }
  expect(judge({ 'q12.email': 'info at example.org' })).toEqual(['error: email at q12.email']);
});

it('an idea is told once for each question that is not asked of it', () => {
  const answers = { 'q5.small.all': 8, 'q5.medium.all': 2, q4: 'guild' };
  expect(judge(answers, { stage: 'idea' })).toEqual([
    'warning: not-asked-stage at q4',
    'warning: not-asked-stage at q5.small.all',
  ]);
  expect(judge(answers, { stage: 'initial' })).toEqual([]);
});

describe('a stage', () => {
  it('is doubtful beyond all that is ticked', () => {
    const ticks = { q2: 'mature', 'q2.thought': true, 'q2.met': true } as const;
    expect(judge(ticks, { stage: 'mature' })).toEqual(['warning: stage-beyond at q2']);
    expect(judge({ ...ticks, 'q2.habit': true }, { stage: 'mature' })).toEqual([]);
  });

  it('may be behind it, and says nothing where nothing is ticked', () => {
    expect(judge({ q2: 'initial', 'q2.together': true }, { stage: 'initial' })).toEqual([]);
    expect(judge({ q2: 'mature' }, { stage: 'mature' })).toEqual([]);
  });
});

it('sectors that are answered have one in common with the entry', () => {
  const answers = { 'q10.teaware': true, 'q10.kites': true } as const;
  expect(judge(answers, { sectors: ['kites'] })).toEqual([]);
  expect(judge(answers)).toEqual([]);
  expect(judge(answers, { sectors: ['bottled-clouds'] })).toEqual([
    'warning: sector-elsewhere at q10.kites',
  ]);
});

describe('a number against the edition before', () => {
  const changes = (earlier: Record<string, CellAnswer>, later: Record<string, CellAnswer>) => {
    const [before, now] = [earlier, later].map((cells) => new Map(Object.entries(cells)));
    if (!before || !now) return [];
    return judgeChanges(form, { before, now, edition: '2023' }, usualLimit).map(({ key }) => key);
  };

  it('is doubtful when it is many times as much or as little', () => {
    expect(changes({ guests: 10 }, { guests: 30 })).toEqual([]);
    expect(changes({ guests: 10 }, { guests: 31 })).toEqual(['guests']);
    expect(changes({ guests: 31 }, { guests: 10 })).toEqual(['guests']);
    expect(changes({ guests: 0 }, { guests: 12 })).toEqual(['guests']);
  });

  it('may change at will while it is small, or where it was not known', () => {
    expect(changes({ guests: 1 }, { guests: 9 })).toEqual([]);
    expect(changes({}, { guests: 900 })).toEqual([]);
  });

  it('is held against an amount in the same currency only', () => {
    const amount = (value: number, currency: string) => ({
      'tea-exports': value,
      'tea-exports.currency': currency,
    });
    expect(changes(amount(100, 'EUR'), amount(900, 'EUR'))).toEqual(['tea-exports']);
    expect(changes(amount(100, 'EUR'), amount(900, 'TRY'))).toEqual([]);
  });

  it('is no doubt where a multiple of it means nothing', () => {
    expect(changes({ 'guest-change': 1 }, { 'guest-change': 50 })).toEqual([]);
    expect(changes({ 'market-share': 1 }, { 'market-share': 50 })).toEqual([]);
  });
});
