import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stageSymbols } from '../domain/stages/stage-symbols.ts';

const styles = join(import.meta.dirname, '../styles');
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
