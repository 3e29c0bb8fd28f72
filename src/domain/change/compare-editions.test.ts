import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stageIds } from '../../schemas/stage.ts';
import { smallEditions } from '../../testing/small-editions.ts';
import { notReported } from '../missing.ts';
import { compareEditions, type EditionRow, type Merger } from './compare-editions.ts';

const { before, after, mergers } = smallEditions;

test('two small editions: each kind of change once, in the order of the rows', () => {
  expect(compareEditions(before, after, mergers)).toEqual({
    kept: ['kites', 'teapots', 'clouds', 'lids', 'whistles', 'marbles'],
    fresh: ['bells', 'crockery'],
    merged: [
      { id: 'spouts', into: 'crockery' },
      { id: 'saucers', into: 'crockery' },
    ],
    gone: ['ladders'],
    renamed: [{ id: 'clouds', from: 'Clouds of the Bay', to: 'Cloud Cluster' }],
    movedUp: [{ id: 'kites', from: 'idea', to: 'developing' }],
    movedDown: [{ id: 'lids', from: 'developing', to: 'initial' }],
    stageUnknown: ['whistles', 'marbles'],
  });
});

test('without a word on mergers, what does not return is gone, and no more is claimed', () => {
  const { merged, gone } = compareEditions(before, after);
  expect(merged).toEqual([]);
  expect(gone).toEqual(['spouts', 'saucers', 'ladders']);
});

test('a cluster that is said to have merged, and returns all the same, is kept', () => {
  const row: EditionRow = { id: 'a', name: 'A', stage: 'idea' };
  expect(compareEditions([row], [row], [{ id: 'a', into: 'b' }])).toMatchObject({
    kept: ['a'],
    merged: [],
  });
});

test('mergers in a circle end', () => {
  const circle = [
    { id: 'lids', into: 'spouts' },
    { id: 'spouts', into: 'lids' },
  ];
  expect(compareEditions(before, [], circle).merged).toHaveLength(2);
});

describe('for any two editions', () => {
  const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
  const rows: fc.Arbitrary<EditionRow[]> = fc.uniqueArray(
    fc.record({
      id: ids,
      name: fc.constantFrom('x', 'y'),
      stage: fc.constantFrom(...stageIds, notReported),
    }),
    { selector: ({ id }) => id },
  );
  const merging: fc.Arbitrary<Merger[]> = fc.uniqueArray(fc.record({ id: ids, into: ids }), {
    selector: ({ id }) => id,
  });
  const sorted = (list: readonly string[]) => list.toSorted();
  const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

  test('each row of both stands in exactly one list', () => {
    fc.assert(
      fc.property(rows, rows, merging, (one, two, said) => {
        const { kept, fresh, merged, gone } = compareEditions(one, two, said);
        expect(sorted([...kept, ...gone, ...idsOf(merged)])).toEqual(sorted(idsOf(one)));
        expect(sorted([...kept, ...fresh])).toEqual(sorted(idsOf(two)));
      }),
    );
  });

  test('a move, a new name and an unknown stage are of kept rows; no row does two of stages', () => {
    fc.assert(
      fc.property(rows, rows, (one, two) => {
        const { kept, renamed, movedUp, movedDown, stageUnknown } = compareEditions(one, two);
        const staged = [...idsOf(movedUp), ...idsOf(movedDown), ...stageUnknown];
        expect(new Set(staged).size).toBe(staged.length);
        expect([...staged, ...idsOf(renamed)].filter((id) => !kept.includes(id))).toEqual([]);
      }),
    );
  });

  test('backwards, up is down and new is gone', () => {
    fc.assert(
      fc.property(rows, rows, (one, two) => {
        const there = compareEditions(one, two);
        const back = compareEditions(two, one);
        expect(sorted(back.gone)).toEqual(sorted(there.fresh));
        expect(sorted(idsOf(back.movedDown))).toEqual(sorted(idsOf(there.movedUp)));
        expect(sorted(back.stageUnknown)).toEqual(sorted(there.stageUnknown));
      }),
    );
  });

  test('an edition beside itself has not changed', () => {
    fc.assert(
      fc.property(rows, merging, (one, said) => {
        const { kept, stageUnknown, ...changes } = compareEditions(one, one, said);
        expect(kept).toEqual(idsOf(one));
        expect(stageUnknown.every((id) => kept.includes(id))).toBe(true);
        expect(Object.values(changes).flat()).toEqual([]);
      }),
    );
  });
});
