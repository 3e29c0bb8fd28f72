import fc from 'fast-check';
import { expect, it } from 'vitest';
import { joinWholeSample } from '../../../workshop/testing/joined-portals.ts';
import { arbitraryAnswers } from '../../../workshop/testing/survey/arbitrary-answers.ts';
import { placeInReturn } from './answer-place.ts';
import { writeReturn } from './write-return.ts';

const { form } = joinWholeSample();

const valueAt = (value: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined,
    value,
  );

it('every answer of a return is found where it stands', () => {
  fc.assert(
    fc.property(arbitraryAnswers(form), (cells) => {
      const written = writeReturn(form, cells, '2024');
      for (const [key, cell] of cells) {
        const kind = form.fieldByKey.get(key)?.value.kind;
        const path = placeInReturn(form, written as never, key);
        const value = valueAt(written, path);
        // A choice is its code, alone or as the key of its additional data.
        if (kind === 'tick' || kind === 'rank') {
          expect([...path, value]).toContain(key.slice(key.lastIndexOf('.') + 1));
        } else if (kind === 'code' && typeof value === 'object') {
          expect(value).toHaveProperty([String(cell)]);
        } else expect([key, value]).toEqual([key, cell]);
      }
    }),
    { numRuns: 100 },
  );
});

it('ends at the innermost value that is there', () => {
  const held = { answers: { q5: { small: { all: 3 } } } };
  expect(placeInReturn(form, held, 'q5.small.awake')).toEqual(['answers', 'q5', 'small']);
  expect(placeInReturn(form, {}, 'q5.small.awake')).toEqual(['answers', 'q5']);
  expect(placeInReturn(form, {}, 'q2')).toEqual(['stage']);
});
