import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { compileForm } from '../../domain/survey/compile-form.ts';
import type { CellAnswer } from '../../domain/survey/form-field.ts';
import { returnSchema } from '../../schemas/return.ts';
import { joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { planReturn } from './plan-return.ts';

const form = compileForm(joinShipped());
const text = `proposed: true
stage: developing
answers:
  q03: technology
indicators:
  employment: 480
`;
const standing = { text, data: returnSchema.parse(parse(text)) };

/** Plan a form that asks some fields and answers some of them, given last year's answers. */
function plan(asked: readonly string[], cells: Readonly<Record<string, CellAnswer>>) {
  const incoming = {
    cells: new Map(Object.entries(cells)),
    open: new Set<string>(),
    asked: new Set(asked),
  };
  const inputs = { form, edition: '2013', sources: [] };
  const { confirms, proposed, text: after } = planReturn(inputs, incoming, standing, undefined);
  return { confirms, proposed, data: parse(after) };
}

test('a form that asks all confirms last year’s answers', () => {
  const all = form.fields.map(({ key }) => key);
  const { confirms, proposed, data } = plan(all, { q06: 'mature', employment: 500 });
  expect([confirms, proposed]).toEqual([true, []]);
  // A field that is asked but left blank has no answer.
  expect(data).toEqual({ stage: 'mature', answers: {}, indicators: { employment: 500 } });
});

test('a list that does not ask for the stage confirms none: it stays a proposal', () => {
  const { confirms, proposed, data } = plan(['employment'], { employment: 500 });
  expect(confirms).toBe(false);
  expect(proposed).toEqual(['q03', 'q06']);
  expect(data).toEqual({
    proposed: true,
    stage: 'developing',
    answers: { q03: 'technology' },
    indicators: { employment: 500 },
  });
});

test('lists that ask for all of it together confirm it', () => {
  const asked = ['employment', 'q03', 'q06'];
  const { confirms, data } = plan(asked, { q03: 'industry', q06: 'mature', employment: 1 });
  expect(confirms).toBe(true);
  expect(data).toMatchObject({ stage: 'mature', answers: { q03: 'industry' } });
});

/** Returns with everything a file may hold, whether or not the survey asks for it. */
const fullText = `# typed by hand
name: Old name
stage: developing
printedRegion: TR-06
answers:
  q04: [textiles, agri-food]
  q05: not-answered
  q07: { strategy: [export, people] }
indicators:
  patents: 4
  exports: { amount: 1250000, currency: EUR }
sources:
  - source: doc-001
`;

test('no form takes away or rewrites what it does not ask for, or leaves empty', () => {
  const shipped = joinShipped();
  const standing = { text: fullText, data: returnSchema.parse(parse(fullText)) };
  const ids = shipped.questions.map(({ id }) => id);
  fc.assert(
    fc.property(fc.subarray(ids), fc.double({ min: 0, max: 1, noNaN: true }), (kept, share) => {
      const questions = shipped.questions.filter(({ id }) => kept.includes(id));
      const survey = compileForm({ ...shipped, questions });
      const asked = survey.fields.map(({ key }) => key);
      const incoming = {
        cells: new Map<string, CellAnswer>(),
        open: new Set<string>(),
        asked: new Set(asked.slice(0, Math.round(asked.length * share))),
      };
      const inputs = { form: survey, edition: '2013', sources: ['doc-002'] };
      const { differences, text: after } = planReturn(inputs, incoming, standing, 'Its name');
      expect(differences).toEqual([]);
      expect(after).toBe(fullText);
    }),
    { numRuns: 60 },
  );
});

test('a survey without stages keeps the stage of a return that it changes', () => {
  const shipped = joinShipped();
  const questions = shipped.questions.filter(({ id }) => id === 'q03');
  const survey = compileForm({ ...shipped, questions });
  const incoming = {
    cells: new Map<string, CellAnswer>([['q03', 'industry']]),
    open: new Set<string>(),
    asked: new Set(['q03']),
  };
  const standing = { text: fullText, data: returnSchema.parse(parse(fullText)) };
  const inputs = { form: survey, edition: '2013', sources: ['doc-002'] };
  const { text: after } = planReturn(inputs, incoming, standing, 'Its name');
  expect(parse(after)).toEqual({
    ...parse(fullText),
    answers: { q03: 'industry', ...parse(fullText).answers },
    sources: [{ source: 'doc-001' }, { source: 'doc-002' }],
  });
});
