import { expect, test } from 'vitest';
import { shippedPortal } from '../../workshop/testing/shipped-portal.ts';
import { type Practice, practiceSchema } from './practice.ts';

const [first] = shippedPortal.practices;
if (!first) throw new Error('no practice');
const admitted = first.data;
type Criterion = Practice['criteria'][number];

/** Place and message key reported for a case with a different second criterion. */
function judge(change: (criterion: Criterion, first: Criterion) => unknown): string[] {
  const [one, two, three] = admitted.criteria as [Criterion, Criterion, Criterion];
  const { error } = practiceSchema.safeParse({
    ...admitted,
    criteria: [one, change(two, one), three],
  });
  return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
}

test('a case with criteria, met or unknown with their reasons, is admitted', () => {
  expect(judge((criterion) => ({ ...criterion, verdict: 'unknown' }))).toEqual([]);
});

test('a case that fails a criterion is not', () => {
  expect(judge((criterion) => ({ ...criterion, verdict: 'unmet' }))).toEqual([
    'criteria.1.verdict: check.schema.metOrUnknown',
  ]);
});

test('no criterion stands for another, and a verdict without a reason is none', () => {
  expect(judge((criterion, other) => ({ ...criterion, id: other.id }))).toEqual([
    'criteria.1.id: check.schema.criterionOnce',
  ]);
  expect(
    judge((criterion) => ({
      ...criterion,
      reason: { ...criterion.reason, en: criterion.label.en },
    })),
  ).toEqual(['criteria.1.reason.en: check.schema.reason']);
  expect(judge(({ reason, ...criterion }) => criterion)).toHaveLength(1);
});

test('a portal has as many criteria as it likes, but one at least', () => {
  const { criteria } = admitted;
  const more = [...criteria, ...criteria.map((one) => ({ ...one, id: `other-${one.id}` }))];
  const isAdmitted = (own: Practice['criteria']) =>
    practiceSchema.safeParse({ ...admitted, criteria: own }).success;
  expect([[], criteria.slice(0, 1), more].map(isAdmitted)).toEqual([false, true, true]);
});

test('a result is a value or a text, and only a value has a unit', () => {
  const { title: label, sources } = admitted;
  const told = (result: object) =>
    practiceSchema
      .safeParse({ ...admitted, results: [{ label, sources, ...result }] })
      .error?.issues.map(({ path }) => path.join('.')) ?? [];
  expect(told({ value: 0, unit: 'count' })).toEqual([]);
  expect(told({ text: label })).toEqual([]);
  expect(told({})).toEqual(['results.0.value']);
  expect(told({ value: 1, text: label })).toEqual(['results.0.text']);
  expect(told({ text: label, unit: 'eur' })).toEqual(['results.0.unit']);
});
