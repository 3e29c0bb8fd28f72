import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { darkPalette, lightPalette, type Palette, printPalette } from './palette.ts';

const css = readFileSync(
  join(import.meta.dirname, '../../../styles/tokens.css'),
  'utf8',
).replaceAll(/\/\*[\s\S]*?\*\//g, '');

/** The variables that a part of the style sheet gives to the whole page. */
function variablesIn(part: string): Map<string, string> {
  const [, body = ''] = /:root\s*\{([^}]*)\}/.exec(part) ?? [];
  return new Map(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** The style sheet from the head of a media query on; its first `:root` is that of the query. */
function afterMedia(query: string): string {
  const start = css.indexOf(`@media ${query}`);
  if (start < 0) throw new Error(`tokens.css has no @media ${query}`);
  return css.slice(start);
}

const light = variablesIn(css);
const dark = variablesIn(afterMedia('(prefers-color-scheme: dark)'));
const print = variablesIn(afterMedia('print'));

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
