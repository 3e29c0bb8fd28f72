import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ResultFiles } from './result-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'results-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Take long enough for the result to be stored. */
function dawdle(): void {
  const until = performance.now() + 20;
  while (performance.now() < until);
}

/** Request a result in a separate build. @returns whether it was computed, and the result */
function ask<T extends object>(from: unknown, result: T, key = 'engine 1', stands = true) {
  let isMade = false;
  const made = new ResultFiles({ folder, key }).make(
    from,
    () => {
      isMade = true;
      dawdle();
      return result;
    },
    () => stands,
  );
  return { isMade, made };
}

test('what was made of the same is taken as it was, and of something else it is made', () => {
  const drawing = { marks: [{ x: -0, at: undefined }], names: new Map([['a', 'b']]) };
  expect(ask(['figure', new Map([['a', 1]])], drawing)).toEqual({ isMade: true, made: drawing });
  const again = ask(['figure', new Map([['a', 1]])], {});
  expect(again.isMade).toBe(false);
  expect(again.made).toStrictEqual(drawing);
  for (const other of [
    ['figure', new Map([['a', 2]])],
    ['figure', new Set([['a', 1]])],
    ['figure', { a: 1 }],
    ['figure', undefined],
    ['figure', null],
    ['figure', Number.NaN],
    ['figure', 0],
    ['figure', -0],
  ])
    expect(ask(other, drawing).isMade).toBe(true);
});

test('it is made anew where it no longer stands, by another engine, and where it is damaged', () => {
  ask(['figure'], { one: 1 });
  expect(ask(['figure'], { two: 2 }, 'engine 1', false)).toEqual({
    isMade: true,
    made: { two: 2 },
  });
  expect(ask(['figure'], {}).made).toEqual({ two: 2 });
  expect(ask(['figure'], {}, 'engine 2').isMade).toBe(true);
  for (const file of readdirSync(folder)) truncateSync(join(folder, file), 40);
  expect(ask(['figure'], { three: 3 })).toEqual({ isMade: true, made: { three: 3 } });
});

test('what is more than data is neither told apart nor kept', () => {
  const draw = () => 1;
  expect(ask([draw], { one: 1 }).isMade).toBe(true);
  expect(ask([draw], { one: 1 }).isMade).toBe(true);
  expect(ask(['figure'], { draw }).isMade).toBe(true);
  expect(ask(['figure'], { draw }).isMade).toBe(true);
});
