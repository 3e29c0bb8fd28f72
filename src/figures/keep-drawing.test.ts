import { afterEach, expect, test } from 'vitest';
import type { Geography } from '../charts/tools/model/chart-data.ts';
import type { Scene } from '../charts/tools/model/scene.ts';
import { keepResults } from '../domain/reads/kept-results.ts';
import { keepDrawing } from './keep-drawing.ts';

afterEach(() => keepResults(undefined));

/** A store like that of a build. */
function openStore(): void {
  const known = new Map<string, object>();
  keepResults({
    make(from, make, stands) {
      const key = JSON.stringify(from);
      const before = known.get(key) as ReturnType<typeof make> | undefined;
      if (before && stands(before)) return before;
      const made = make();
      known.set(key, made);
      return made;
    },
  });
}

/** Queries to a geography with these region names and this land. */
function draw(from: string, names: Readonly<Record<string, string>>, land: string) {
  const asked: string[] = [];
  let isDrawn = false;
  const geography: Geography = {
    project: () => undefined,
    tellLand: (countries) => {
      asked.push(`land of ${countries.join()}`);
      return land;
    },
    name: (id) => {
      asked.push(`name of ${id}`);
      return names[id] ?? id;
    },
  };
  const scene = keepDrawing([from], geography, ({ project, name }) => {
    isDrawn = true;
    project(320, ['GE']);
    return { title: name('a') } as unknown as Scene;
  });
  return { scene, isDrawn, asked: [...new Set(asked)].sort() };
}

test('a drawing is taken where the same is drawn of the same land, and asks for what it shows', () => {
  openStore();
  const first = draw('figure', { a: 'A', b: 'B' }, 'land');
  const again = draw('figure', { a: 'A', b: 'other' }, 'land');
  expect([first.isDrawn, again.isDrawn]).toEqual([true, false]);
  expect(again.scene).toEqual(first.scene);
  // A page has the same dependencies, whether its drawing is reused or not.
  expect(again.asked).toEqual(first.asked);
});

test('it is drawn anew of other data, under another name of a region, and on other land', () => {
  openStore();
  draw('figure', { a: 'A' }, 'land');
  expect(draw('another', { a: 'A' }, 'land').isDrawn).toBe(true);
  const renamed = draw('figure', { a: 'New' }, 'land');
  expect(renamed.isDrawn).toBe(true);
  expect(renamed.scene).toEqual({ title: 'New' });
  expect(draw('figure', { a: 'New' }, 'land and more').isDrawn).toBe(true);
});

test('without a store each is drawn', () => {
  expect(draw('figure', { a: 'A' }, 'land').isDrawn).toBe(true);
  expect(draw('figure', { a: 'A' }, 'land').isDrawn).toBe(true);
});
