import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { compileForm } from '../../domain/survey/compile-form.ts';
import type { CellAnswer } from '../../domain/survey/form-field.ts';
import { returnSchema } from '../../schemas/return.ts';
import { joinShipped } from '../../testing/joined-portals.ts';
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

/** Plans a form that asks some fields and answers some of them, given last year's answers. */
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
