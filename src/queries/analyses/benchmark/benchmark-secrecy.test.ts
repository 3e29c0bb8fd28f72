import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chooseGroup,
  type GroupKind,
  groupKinds,
  numbersAt,
} from '../../../domain/analyses/benchmark/choose-group.ts';
import { rankInGroup } from '../../../domain/analyses/benchmark/rank-in-group.ts';
import { itemId } from '../../../domain/survey/compile-form.ts';
import type { Portal } from '../../../portal/portal.ts';
import { joinWholeSample } from '../../../../workshop/testing/joined-portals.ts';
import { varyWholeSample } from '../../../../workshop/testing/vary-whole-sample.ts';
import { listCompareFiles } from '../../compare/compare-files.ts';
import { resultsOf } from '../view-results.ts';
import { listBenchmarkFiles, viewBenchmark } from './benchmark-index.ts';

const confidential = 'margin';

/** The fictional portal where each cluster reports a different confidential number. */
function withSecrets(secrets: readonly number[]): Portal {
  return varyWholeSample(({ returns }) => ({
    returns: returns.map((entry, at) => {
      const { indicators } = entry.data;
      if (typeof indicators?.[confidential] !== 'number') return entry;
      const secret = secrets[at % secrets.length] ?? 0;
      return {
        ...entry,
        data: { ...entry.data, indicators: { ...indicators, [confidential]: secret } },
      };
    }),
  }));
}

/** Everything published by the interface: its files. */
const filesOf = (portal: Portal) =>
  JSON.stringify(
    [...listBenchmarkFiles(portal, 'en'), ...listCompareFiles(portal, 'en')].map(
      ({ name, read }) => [name, read()],
    ),
  );

/** Every answer about groups is computed from these files only. */
function askGroup(portal: Portal, own: number, kind: GroupKind, list: readonly string[]) {
  const benchmark = viewBenchmark(portal, 'clusters', 'en');
  if (!benchmark) return undefined;
  const others = chooseGroup(benchmark.index, own, kind, list);
  return benchmark.index.measures.map(({ id, better }) => {
    const numbers = benchmark.numbers[id];
    const value = numbers?.values[own];
    if (!numbers) return undefined;
    return rankInGroup(numbersAt(numbers, others, own), value ?? undefined, better, 3);
  });
}

const sample = joinWholeSample();
const ids = viewBenchmark(sample, 'clusters', 'en')?.index.ids ?? [];

describe('who may ask for any number of groups', () => {
  it('gets the same answers whatever the confidential numbers are, and so learns none of them', () => {
    const secrets = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 1, maxLength: 40 });
    const question = fc.record({
      own: fc.nat({ max: ids.length - 1 }),
      kind: fc.constantFrom(...groupKinds),
      list: fc.subarray([...ids]),
    });
    const plain = filesOf(sample);
    fc.assert(
      fc.property(secrets, fc.array(question, { minLength: 1, maxLength: 20 }), (one, asked) => {
        const other = withSecrets(one);
        for (const { own, kind, list } of asked) {
          expect(askGroup(other, own, kind, list)).toEqual(askGroup(sample, own, kind, list));
        }
        expect(filesOf(other)).toBe(plain);
        for (const { id } of sample.analyses.filter(({ data }) => data.method !== 'indicators')) {
          expect(resultsOf(other, id)).toEqual(resultsOf(sample, id));
        }
      }),
      { numRuns: 8 },
    );
  });

  it('is told nothing of fewer than three others, whatever list that is', () => {
    fc.assert(
      fc.property(fc.nat({ max: ids.length - 1 }), fc.subarray([...ids]), (own, list) => {
        const others = list.filter((id) => id !== ids[own]).length;
        for (const standing of askGroup(sample, own, 'list', list) ?? []) {
          expect(standing?.compared).toBeLessThanOrEqual(others);
          const isTold = standing?.quartiles !== undefined || standing?.place !== undefined;
          expect(isTold && (standing?.compared ?? 0) < 3).toBe(false);
        }
      }),
    );
  });

  it('gets the same files whatever clusters answer to a confidential question', () => {
    const [id] = sample.form.items.flatMap((item) =>
      'question' in item && item.question.confidential ? [itemId(item)] : [],
    );
    const silent = varyWholeSample(({ returns }) => ({
      returns: returns.map((entry) => {
        const { [id ?? '']: kept, ...answers } = entry.data.answers ?? {};
        return kept === undefined ? entry : { ...entry, data: { ...entry.data, answers } };
      }),
    }));
    expect(silent.returns).not.toEqual(sample.returns);
    expect(filesOf(silent)).toBe(filesOf(sample));
    for (const { id: analysis } of sample.analyses)
      expect(resultsOf(silent, analysis)).toEqual(resultsOf(sample, analysis));
  });

  it('gets no number at all of a portal that keeps the answers of single clusters', () => {
    const quiet = varyWholeSample(({ site }) => ({
      site: site.map((one) => ({ ...one, data: { ...one.data, publishAnswers: false } })),
    }));
    expect(viewBenchmark(quiet, 'clusters', 'en')).toBeUndefined();
    const names = listBenchmarkFiles(quiet, 'en').map(({ name }) => name);
    expect(names.filter((name) => name.startsWith('clusters'))).toEqual([]);
    expect(resultsOf(quiet, 'programmes').map(({ name }) => name)).toEqual([
      'links',
      'projects-tell',
      'projects',
    ]);
    expect(resultsOf(quiet, 'benchmark').map(({ name }) => name)).toEqual(['regions', 'sectors']);
  });

  it('finds in the files the very numbers that the pages of clusters show', () => {
    const { index, numbers } = viewBenchmark(sample, 'clusters', 'en') ?? {};
    expect(index?.measures.some(({ id }) => id === confidential)).toBe(false);
    const at = index?.ids.indexOf('xx-teapots') ?? -1;
    expect(numbers?.guests?.values[at]).toBe(77);
    expect(numbers?.['tea-exports']?.units?.[at]).toBe('EUR');
  });
});
