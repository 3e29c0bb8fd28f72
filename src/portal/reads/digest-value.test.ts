import { expect, test } from 'vitest';
import { ResultDigests } from './digest-value.ts';

const part = { id: 'x' };
const digests = new ResultDigests((value) => (value === part ? 'clusters/x' : undefined));
const of = (value: unknown) => digests.of(value);

test('results that say the same have one digest, others have another', () => {
  const view = () => ({
    name: 'Tea',
    rows: [1, undefined, null],
    by: new Map([['a', new Set(['b'])]]),
  });
  expect(of(view())).toBe(of(view()));
  expect(of(view())).toMatch(/^#[\w-]{22}$/);
  for (const other of [
    { ...view(), name: 'Tee' },
    { ...view(), rows: [1, null, null] },
    { ...view(), by: new Map([['a', new Set(['c'])]]) },
    { rows: view().rows, name: 'Tea', by: view().by },
    { ...view(), rows: ['1', undefined, null] },
  ])
    expect(of(other)).not.toBe(of(view()));
  expect(of(['a,b'])).not.toBe(of(['a', 'b']));
});

test('a part of the portal is told by where it lies: who has it reads it himself', () => {
  expect(of([part])).not.toBe(of([{ id: 'x' }]));
  expect(of({ row: part })).toBe(of({ row: part }));
});

test('what is more than data has no digest', () => {
  for (const value of [
    () => 1,
    { draw: () => 1 },
    [[{ draw: () => 1 }]],
    new Date(0),
    {
      get wide() {
        return 1;
      },
    },
  ])
    expect(of(value)).toBeUndefined();
  const self: unknown[] = [];
  self.push(self);
  expect(of(self)).toBeUndefined();
});
