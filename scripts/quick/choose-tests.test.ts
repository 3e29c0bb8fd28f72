import { expect, test } from 'vitest';
import { chooseTests } from './choose-tests.ts';

const importers = new Map([
  ['src/a.ts', ['src/a.test.ts', 'src/b.ts']],
  ['src/b.ts', ['src/b.test.ts', 'src/a.ts', 'src/c.astro']],
  ['src/c.astro', ['tests/site/c.test.ts']],
  ['src/d.ts', ['src/d.test.ts']],
]);
const seconds = new Map([
  ['src/a.test.ts', 10],
  ['src/b.test.ts', 30],
]);
const graph = { importers, secondsOf: (file: string) => seconds.get(file) };

test('tests that import what changed are run, the nearest first, also by way of other files', () => {
  expect(chooseTests(['src/a.ts'], graph, 100).run).toEqual(['src/a.test.ts', 'src/b.test.ts']);
  expect(chooseTests(['src/b.ts'], graph, 100).run).toEqual(['src/b.test.ts', 'src/a.test.ts']);
});

test('what does not depend on the change is not run', () => {
  expect(chooseTests(['src/d.ts'], graph, 100).run).toEqual(['src/d.test.ts']);
  expect(chooseTests(['README.md'], graph, 100)).toEqual({ run: [], late: [], built: [] });
});

test('a test for which the time is too short is named, and a shorter one behind it still runs', () => {
  const chosen = chooseTests(['src/b.ts', 'src/d.ts'], graph, 15);
  expect(chosen.run).toEqual(['src/d.test.ts', 'src/a.test.ts']);
  expect(chosen.late).toEqual(['src/b.test.ts']);
});

test('a test over a built site is named and not run, even if it is what changed', () => {
  expect(chooseTests(['src/c.astro'], graph, 100)).toEqual({
    ...{ run: [], late: [] },
    built: ['tests/site/c.test.ts'],
  });
  expect(chooseTests(['tests/browser/x.test.ts'], graph, 100).built).toHaveLength(1);
});

test('a test that changed itself comes before those that import what changed', () => {
  expect(chooseTests(['src/b.ts', 'src/d.test.ts'], graph, 100).run[0]).toBe('src/d.test.ts');
});
