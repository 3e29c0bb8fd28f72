import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stageSymbols as drawn } from '../../src/charts/tools/marks/stage-symbols.ts';
import { stageSymbols } from '../../src/domain/stages/stage-symbols.ts';

const styles = join(import.meta.dirname, '../../src/styles');
const read = (name: string) =>
  readFileSync(join(styles, name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

/** Bodies of `:root` rules, one per theme. */
const themes = [...read('tokens.css').matchAll(/:root\s*\{([^}]*)\}/g)]
  .map(([, body = '']) => body)
  .filter((body) => body.includes('--st-'));

test('every look of a stage has its colour in each theme that gives colours to stages', () => {
  expect(themes).toHaveLength(4);
  for (const theme of themes) {
    const given = [...theme.matchAll(/--st-([\w-]+):/g)].map(([, id]) => id);
    expect(given).toEqual([...stageSymbols, 'none']);
  }
});

test.each([
  ['mk', 'marks.css'],
  ['bar', 'figure.css'],
])('every look of a stage has its mark and its bar: .%s-…', (name, file) => {
  const css = read(file);
  const missing = [...stageSymbols, 'none'].filter(
    (key) => !new RegExp(`^\\.${name}-${key}\\b[^{]*\\{[^}]*[\\w-]+:`, 'm').test(css),
  );
  expect(missing).toEqual([]);
});

test('the style sheet draws each mark with the edges that drawings have', () => {
  const css = read('marks.css');
  for (const [look, parts] of Object.entries(drawn)) {
    const rule = new RegExp(`^\\.mk-${look} \\{([^}]*)\\}`, 'm').exec(css)?.[1] ?? '';
    const given = [...rule.matchAll(/--(core|in|out): ([\d.]+);/g)].map(
      ([, name, share]): [string, number] => [String(name), Number(share)],
    );
    const edges = parts.flatMap(({ shape, size, stroke }): [string, number][] => {
      if (!stroke) return [['core', size]];
      const inner: [string, number][] = shape === 'circle' ? [['in', size - stroke / 2]] : [];
      return [...inner, ['out', size + stroke / 2]];
    });
    const shares = edges.map(([name, at]) => [name, Math.round((at / 7) * 1000) / 10]);
    expect([...given].sort(), look).toEqual([...shares].sort());
  }
});

test('a sheet is white in the dark, too: its stages have the colours of the light theme', () => {
  const stagesIn = (css: string) => css.match(/--st-[\w-]+: [^;]+/g);
  expect(stagesIn(read('place-sheet.css'))).toEqual(stagesIn(themes[0] ?? ''));
});
