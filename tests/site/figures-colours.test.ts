import { expect, test } from 'vitest';
import {
  darkPalette,
  lightPalette,
  type Palette,
  printPalette,
} from '../../src/charts/tools/paint/palette.ts';
import { stageSymbols } from '../../src/domain/stages/stage-symbols.ts';
import { contrast, distance, eyes, greyDistance } from '../support/colours.ts';
import { type DrawnShape, drawnShapes, touch } from '../support/drawn-shapes.ts';
import { drawnWords } from '../support/drawn-words.ts';
import { figureIds, figurePortals, readFigure } from '../support/figures.ts';
import { shorten } from '../support/shorten.ts';
import type { Element } from '../support/tree.ts';

// The pairs are taken from the drawings as built, wide and narrow: two shapes with fills of
// different names whose boxes are at most two units apart, one over the other or side by side
// (`touch` says how outlines of maps are told). The names lead to the colours of each theme. The
// English drawings stand for all: colours do not depend on the language.

/** Colours that stand for something; ink, paper and lines are left out. */
const meant = /^(q|c|b)\d|^st-|^accent$|^land$/;

/**
 * Least distances in OKLab, in which a step of 0.02 is just seen. Kinds and stages have to be found
 * again in a legend, often across a drawing: 0.09, as the look of the portal promises. Classes of a
 * quantity lie beside each other in their order: two and a half steps that are just seen. Printed
 * greys: two steps, since nine classes of a map of two values leave no room for more.
 */
const least = { kinds: 0.09, classes: 0.05, grey: 0.04 } as const;

interface Touching {
  readonly a: DrawnShape;
  readonly b: DrawnShape;
  /** Figures in which they touch. */
  readonly ids: Set<string>;
}

const pairs = new Map<string, Touching>();
const worded = new Map<string, { words: string; ground: string; where: string }>();

function collectPairs(id: string, shapes: readonly DrawnShape[]): void {
  const painted = shapes.filter(({ paint }) => meant.test(paint));
  painted.forEach((a, index) => {
    for (const b of painted.slice(index + 1)) {
      if (a.paint === b.paint) continue;
      const key = [a, b].map(({ paint, texture }) => `${paint} ${texture}`.trim()).sort();
      const known = pairs.get(key.join(' beside '));
      if (known?.ids.has(id) || !touch(a, b)) continue;
      if (known) known.ids.add(id);
      else pairs.set(key.join(' beside '), { a, b, ids: new Set([id]) });
    }
  });
}

/** Words on a shape: those of whose first line the middle lies on a box or a disc. */
function collectWords(id: string, drawing: Element, shapes: readonly DrawnShape[]): void {
  const grounds = shapes.filter(({ points, filled }) => filled && !points);
  for (const { text, paint, rimmed, x, y } of drawnWords(drawing)) {
    const ground = grounds.findLast(
      ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
    );
    if (!ground || rimmed) continue;
    const key = `${paint} on ${ground.paint}`;
    if (!worded.has(key))
      worded.set(key, { words: paint, ground: ground.paint, where: `"${text}" in ${id}` });
  }
}

for (const portal of figurePortals) {
  for (const id of figureIds(portal)) {
    for (const drawing of readFigure(portal, 'en', id).drawings) {
      const shapes = drawnShapes(drawing);
      collectPairs(id, shapes);
      collectWords(id, drawing, shapes);
    }
  }
}

const colourOf = (palette: Palette, paint: string) => {
  const value = palette[paint as keyof Palette];
  if (!value) throw new Error(`${paint}: no colour of the palette`);
  return value;
};
const isKind = ({ paint }: DrawnShape) => /^(c\d|st-|accent)/.test(paint);
const told = (key: string, { ids }: Touching, found: number, where: string) =>
  `${key}: ${found.toFixed(3)} ${where} (${[...ids].slice(0, 3).join(', ')})`;

test('the drawings have colours that touch, of every family', () => {
  expect(pairs.size).toBeGreaterThan(40);
  const paints = [...pairs.values()].flatMap(({ a, b }) => [a.paint, b.paint]);
  for (const family of [/^q/, /^c/, /^b/, /^st-/, /^land/, /^accent/])
    expect(paints.some((paint) => family.test(paint))).toBe(true);
});

test.each([
  { theme: 'light', palette: lightPalette },
  { theme: 'dark', palette: darkPalette },
])('colours that touch are told apart by all eyes in $theme', ({ palette }) => {
  const close = [...pairs].flatMap(([key, pair]) => {
    const { a, b } = pair;
    const enough = isKind(a) && isKind(b) ? least.kinds : least.classes;
    return Object.keys(eyes).flatMap((eye) => {
      const found = distance(colourOf(palette, a.paint), colourOf(palette, b.paint), eye);
      return found < enough ? [told(key, pair, found, `with ${eye}`)] : [];
    });
  });
  expect(shorten(close)).toEqual([]);
});

test('colours that touch are told apart in grey print, or by their texture or form', () => {
  const close = [...pairs].flatMap(([key, pair]) => {
    const { a, b } = pair;
    const found = greyDistance(colourOf(printPalette, a.paint), colourOf(printPalette, b.paint));
    return found < least.grey && a.texture === b.texture ? [told(key, pair, found, 'in grey')] : [];
  });
  expect(shorten(close)).toEqual([]);
});

test.each([
  { theme: 'light', palette: lightPalette },
  { theme: 'dark', palette: darkPalette },
  { theme: 'print', palette: printPalette },
])('words on a coloured ground have a contrast of 4.5 in $theme', ({ palette }) => {
  const faint = [...worded].flatMap(([key, { words, ground, where }]) => {
    const found = contrast(colourOf(palette, words), colourOf(palette, ground));
    return found < 4.5 ? [`${key}: ${found.toFixed(2)}, ${where}`] : [];
  });
  expect(faint).toEqual([]);
  expect(worded.size).toBeGreaterThan(4);
});

// A portal has three to six stages; no drawing of the two built portals shows all of their looks.
test.each([
  { theme: 'light', palette: lightPalette },
  { theme: 'dark', palette: darkPalette },
  { theme: 'print', palette: printPalette },
])('any look of a stage is seen in $theme, and is not like its neighbours', ({ palette }) => {
  const colours = stageSymbols.map((look) => palette[`st-${look}`]);
  const faint = stageSymbols.filter((_, at) => contrast(colours[at] ?? '', palette.paper) < 3);
  expect(faint).toEqual([]);
  // Their symbols tell them apart as well: three steps that are just seen are enough.
  const near = colours.slice(1).flatMap((colour, at) =>
    Object.keys(eyes)
      .filter((eye) => distance(colours[at] ?? '', colour, eye) < 0.06)
      .map((eye) => `${stageSymbols[at]} and ${stageSymbols[at + 1]} with ${eye}`),
  );
  expect(near).toEqual([]);
});
