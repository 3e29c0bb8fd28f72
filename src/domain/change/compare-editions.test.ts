import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallEditions } from '../../../workshop/testing/small-editions.ts';
import { notReported } from '../missing.ts';
import { compareEditions, type EditionRow } from './compare-editions.ts';
import type { Merger } from './follow-mergers.ts';
import { fourStages } from '../../../workshop/testing/stages.ts';
import { stageOrderOf } from '../stages/stage-order.ts';

const { before, after, mergers, known } = smallEditions;

test('two small editions: each kind of change once, in the order of the rows', () => {
  expect(compareEditions(before, after, fourStages, { mergers, before: known })).toEqual({
    kept: ['kites', 'teapots', 'clouds', 'lids', 'whistles', 'marbles', 'buttons'],
    fresh: ['bells', 'crockery'],
    back: ['ribbons'],
    merged: [
      { id: 'spouts', into: 'crockery' },
      { id: 'saucers', into: 'crockery' },
    ],
    gone: ['ladders'],
    renamed: [{ id: 'clouds', from: 'Clouds of the Bay', to: 'Cloud Cluster' }],
    movedUp: [{ id: 'kites', from: 'idea', to: 'developing' }],
    movedDown: [{ id: 'lids', from: 'developing', to: 'initial' }],
    movedAside: [],
    stageUnknown: ['whistles', 'marbles', 'buttons'],
  });
});

test('without a word on mergers, what does not return is gone, and no more is claimed', () => {
  const { merged, gone } = compareEditions(before, after, fourStages);
  expect(merged).toEqual([]);
  expect(gone).toEqual(['spouts', 'saucers', 'ladders']);
});

test('what a list alone names is neither new nor gone by being listed', () => {
  const listed: EditionRow = { id: 'a', name: 'A', stage: notReported, returned: false };
  const returned: EditionRow = { ...listed, stage: 'idea', returned: true };
  const nothing = { kept: [], fresh: [], back: [], merged: [], gone: [], stageUnknown: [] };
  expect(compareEditions([], [listed], fourStages)).toMatchObject(nothing);
  expect(compareEditions([listed], [], fourStages)).toMatchObject(nothing);
  expect(compareEditions([listed], [listed], fourStages)).toMatchObject(nothing);
  // Its first known stage is no move, since the earlier one was never asked.
  const first = { kept: ['a'], fresh: [], movedUp: [], stageUnknown: ['a'] };
  expect(compareEditions([listed], [returned], fourStages)).toMatchObject(first);
  expect(compareEditions([returned], [], fourStages)).toMatchObject({ gone: ['a'] });
});

test('a spelling that was mended in the file of a cluster is no new name', () => {
  const was: EditionRow = { id: 'a', name: 'Kumesi', stage: 'idea', returned: true };
  const now = { ...was, name: 'Kümesi' };
  expect(compareEditions([was], [now], fourStages).renamed).toEqual([]);
  const told = { id: 'a', from: 'Kumesi', to: 'Kümesi' };
  expect(compareEditions([was], [{ ...now, ownName: true }], fourStages).renamed).toEqual([told]);
  expect(compareEditions([{ ...was, ownName: true }], [now], fourStages).renamed).toEqual([told]);
});

test('a move to or from a stage that is no step is told, and is neither up nor down', () => {
  const order = stageOrderOf([
    { id: 'idea', order: 1, forward: true },
    { id: 'asleep', order: 2, forward: false },
    { id: 'mature', order: 3, forward: true },
  ]);
  const at = (id: string, stage: string): EditionRow => ({ id, name: id, stage, returned: true });
  const before = [at('a', 'mature'), at('b', 'asleep'), at('c', 'asleep'), at('d', 'mature')];
  const after = [at('a', 'asleep'), at('b', 'idea'), at('c', 'asleep'), at('d', 'idea')];
  expect(compareEditions(before, after, order)).toMatchObject({
    movedUp: [],
    movedDown: [{ id: 'd' }],
    movedAside: [
      { id: 'a', from: 'mature', to: 'asleep' },
      { id: 'b', from: 'asleep', to: 'idea' },
    ],
  });
});

test('a cluster that is said to have merged, and returns all the same, is kept', () => {
  const row: EditionRow = { id: 'a', name: 'A', stage: 'idea', returned: true };
  expect(
    compareEditions([row], [row], fourStages, { mergers: [{ id: 'a', into: 'b' }] }),
  ).toMatchObject({
    kept: ['a'],
    merged: [],
  });
});

test('mergers in a circle end', () => {
  const circle = [
    { id: 'lids', into: 'spouts' },
    { id: 'spouts', into: 'lids' },
  ];
  expect(compareEditions(before, [], fourStages, { mergers: circle }).merged).toHaveLength(2);
});

describe('for any two editions', () => {
  const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
  const rows: fc.Arbitrary<EditionRow[]> = fc.uniqueArray(
    fc.record({
      id: ids,
      name: fc.constantFrom('x', 'y'),
      stage: fc.constantFrom(...fourStages.ids, notReported),
      returned: fc.constant(true),
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
      fc.property(rows, rows, merging, fc.uniqueArray(ids), (one, two, mergers, known) => {
        const said = { mergers, before: new Set<string>(known) };
        const { kept, fresh, back, merged, gone } = compareEditions(one, two, fourStages, said);
        expect(sorted([...kept, ...gone, ...idsOf(merged)])).toEqual(sorted(idsOf(one)));
        expect(sorted([...kept, ...fresh, ...back])).toEqual(sorted(idsOf(two)));
        expect(fresh.filter((id) => said.before.has(id))).toEqual([]);
      }),
    );
  });

  test('a move, a new name and an unknown stage are of kept rows; no row does two of stages', () => {
    fc.assert(
      fc.property(rows, rows, (one, two) => {
        const { kept, renamed, movedUp, movedDown, stageUnknown } = compareEditions(
          one,
          two,
          fourStages,
        );
        const staged = [...idsOf(movedUp), ...idsOf(movedDown), ...stageUnknown];
        expect(new Set(staged).size).toBe(staged.length);
        expect([...staged, ...idsOf(renamed)].filter((id) => !kept.includes(id))).toEqual([]);
      }),
    );
  });

  test('backwards, up is down and new is gone', () => {
    fc.assert(
      fc.property(rows, rows, (one, two) => {
        const there = compareEditions(one, two, fourStages);
        const back = compareEditions(two, one, fourStages);
        expect(sorted(back.gone)).toEqual(sorted(there.fresh));
        expect(sorted(idsOf(back.movedDown))).toEqual(sorted(idsOf(there.movedUp)));
        expect(sorted(back.stageUnknown)).toEqual(sorted(there.stageUnknown));
      }),
    );
  });

  test('an edition beside itself has not changed', () => {
    fc.assert(
      fc.property(rows, merging, (one, mergers) => {
        const { kept, stageUnknown, ...changes } = compareEditions(one, one, fourStages, {
          mergers,
        });
        expect(kept).toEqual(idsOf(one));
        expect(stageUnknown.every((id) => kept.includes(id))).toBe(true);
        expect(Object.values(changes).flat()).toEqual([]);
      }),
    );
  });
});
