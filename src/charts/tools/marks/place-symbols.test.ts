import { expect, test } from 'vitest';
import type { StageSymbol } from '../../../domain/stages/stage-symbols.ts';
import { placeSymbols } from './place-symbols.ts';

const mark = (id: string, kind: StageSymbol) => ({ id, kind });

test('each mark keeps its kind and its cluster, and stands at its own group', () => {
  const marks = placeSymbols(
    [
      { x: 100, y: 50, marks: [mark('a', 'crown'), mark('b', 'ring'), mark('c', 'ring')] },
      { x: 300.04, y: 80, marks: [mark('d', 'point')] },
      { x: 500, y: 90, marks: [] },
    ],
    8,
  );
  expect(marks.map(({ kind }) => kind)).toEqual(['crown', 'ring', 'ring', 'point']);
  for (const { x, y } of marks.slice(0, 3)) expect(Math.hypot(x - 100, y - 50)).toBeLessThan(8);
  expect(marks[3]).toEqual({ x: 300, y: 80, ...mark('d', 'point') });
});
