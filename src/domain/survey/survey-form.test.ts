import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinShipped, joinWholeSample } from '../../../workshop/testing/joined-portals.ts';
import { arbitraryAnswers } from '../../../workshop/testing/survey/arbitrary-answers.ts';
import { compileForm } from './compile-form.ts';
import { judgeCells } from './judge-cells.ts';
import { readReturn } from './read-return.ts';
import { writeReturn } from './write-return.ts';

describe.each([
  ['shipped', joinShipped],
  ['sample', joinWholeSample],
] as const)('the form of the %s portal', (_name, join) => {
  const form = compileForm(join());

  it('holds every generated form in a return without loss', () => {
    fc.assert(
      fc.property(arbitraryAnswers(form), (cells) => {
        expect(judgeCells(form, cells)).toEqual([]);
        const { name, stage, answers, indicators } = writeReturn(form, cells, '2024');
        const held = JSON.parse(JSON.stringify({ name, stage, answers, indicators }));
        const reading = readReturn(form, held, '2024');
        expect(reading.faults).toEqual([]);
        expect([...reading.cells].sort()).toEqual([...cells].sort());
      }),
      { numRuns: 300 },
    );
  });

  it('never throws, whatever an answer holds', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(
            ...form.items.map((item) =>
              'question' in item ? item.question.id : item.indicator.id,
            ),
            'x',
          ),
          fc.jsonValue(),
        ),
        (answers) => {
          readReturn(form, { answers: answers as never, indicators: answers as never }, '2024');
        },
      ),
    );
  });
});
