import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { darkPalette, lightPalette, type Palette, printPalette } from './palette.ts';

/** The style sheet of every page, and that of pages with figures. */
const sheets = ['tokens.css', 'figure-colours.css'].map((name) =>
  readFileSync(join(import.meta.dirname, '../../../styles', name), 'utf8').replaceAll(
    /\/\*[\s\S]*?\*\//g,
    '',
  ),
);

/** The global variables of a part of a style sheet, from its first `:root`. */
function variablesIn(part: string): (readonly [string, string])[] {
  const [, body = ''] = /:root\s*\{([^}]*)\}/.exec(part) ?? [];
  return [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(
    ([, name = '', value = '']) => [name, value] as const,
  );
}

/** A style sheet from a media query on; its first `:root` is that of the query. */
function afterMedia(css: string, query: string): string {
  const start = css.indexOf(`@media ${query}`);
  if (start < 0) throw new Error(`a sheet of colours has no @media ${query}`);
  return css.slice(start);
}

const light = new Map(sheets.flatMap(variablesIn));
const dark = new Map(
  sheets.flatMap((css) => variablesIn(afterMedia(css, '(prefers-color-scheme: dark)'))),
);
const print = new Map(sheets.flatMap((css) => variablesIn(afterMedia(css, 'print'))));

const themes: [name: string, variables: Map<string, string>, palette: Palette][] = [
  ['light', light, lightPalette],
  ['dark', new Map([...light, ...dark]), darkPalette],
  ['print', new Map([...light, ...print]), printPalette],
];

describe.each(themes)('%s', (_, variables, palette) => {
  test.each(Object.entries(palette))('pictures and pages have the same %s', (paint, colour) => {
    expect(variables.get(paint)).toBe(colour);
  });
});

test('what is printed from a dark screen has no colour of the dark theme', () => {
  const paints = Object.keys(lightPalette).filter((paint) => dark.has(paint));
  expect(paints.filter((paint) => !print.has(paint))).toEqual([]);
});
