import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkAnswers, tallyChecklist } from './tally-checklist.ts';

it('counts answers, and takes what nobody answered for unknown', () => {
  const answers = new Map([
    ['staff', 'yes'],
    ['board', 'partly'],
    ['plan', 'no'],
    ['gone', 'yes'],
  ] as const);
  expect(tallyChecklist(['staff', 'plan', 'board', 'training'], answers)).toEqual({
    counts: { yes: 1, partly: 1, no: 1, unknown: 1 },
    missing: ['plan', 'board'],
    unknown: ['training'],
  });
});

it('has an answer for each item, whatever was answered', () => {
  const ids = fc.uniqueArray(fc.string(), { maxLength: 20 });
  const given = fc.array(fc.tuple(fc.string(), fc.constantFrom(...checkAnswers)));
  fc.assert(
    fc.property(ids, given, (items, answers) => {
      const { counts, missing, unknown } = tallyChecklist(items, new Map(answers));
      const { yes, partly, no } = counts;
      expect(yes + partly + no + counts.unknown).toBe(items.length);
      expect([missing.length, unknown.length]).toEqual([no + partly, counts.unknown]);
    }),
  );
});
