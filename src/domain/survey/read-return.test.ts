import { describe, expect, it } from 'vitest';
import { joinShipped } from '../../../workshop/testing/joined-portals.ts';
import type { ReturnData } from '../../schemas/return.ts';
import { readReturn } from './read-return.ts';

const { form } = joinShipped();
const statesOf = (held: Pick<ReturnData, 'stage' | 'answers' | 'indicators'>) =>
  readReturn(form, held, '2013').states;
const faultsOf = (answers: ReturnData['answers']) =>
  readReturn(form, { stage: 'initial', answers }, '2013').faults.map(({ path, code }) => [
    path.join('.'),
    code,
  ]);

describe('what became of a question', () => {
  it('is unknown where no answers are kept, which is no open question', () => {
    const states = statesOf({ stage: 'initial' });
    expect(states.get('q07')).toBe('unknown');
    expect(states.get('q06')).toBe('answered');
  });

  it('is told apart: answered, left open, not asked', () => {
    const states = statesOf({ stage: 'initial', answers: { q03: 'services', q05: 'not-asked' } });
    expect([states.get('q03'), states.get('q05'), states.get('q07')]).toEqual([
      'answered',
      'not-asked',
      'not-answered',
    ]);
  });

  it('is not asked of an idea what is asked beyond it', () => {
    expect(statesOf({ stage: 'idea', answers: {} }).get('q07')).toBe('not-asked');
  });

  it('counts indicators by themselves', () => {
    const states = statesOf({ indicators: { patents: 0 } });
    expect([states.get('patents'), states.get('exports'), states.get('q03')]).toEqual([
      'answered',
      'not-answered',
      'unknown',
    ]);
  });
});

it('refuses what the survey does not offer, at its place', () => {
  expect(
    faultsOf({
      q02: { person: 'somebody' },
      q03: 'industy',
      q06: { criteria: ['in1', 'in1', 'xx9'], age: -1 },
      q07: { strategy: ['export', 'design', 'it', 'people'] },
      q08: { small: { all: 1.5 }, tiny: {} },
      q10: ['swot', 'swot'],
      q15: [{ partner: 'Cups of Ulm', country: 'Germany' }],
      q16: 'there is none',
    }),
  ).toEqual([
    ['answers.q02.person', 'private'],
    ['answers.q03', 'unknown'],
    ['answers.q06.criteria.1', 'repeated'],
    ['answers.q06.criteria.2', 'unknown'],
    ['answers.q06.age', 'count'],
    ['answers.q07.strategy', 'too-many'],
    ['answers.q08.small.all', 'count'],
    ['answers.q08.tiny', 'unknown'],
    ['answers.q10.1', 'repeated'],
    ['answers.q15.0.country', 'country'],
    ['answers.q16', 'unknown'],
  ]);
});
