import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stageKeys } from '../domain/inventory/tally.ts';
import { stageIds } from '../schemas/stage.ts';

const styles = join(import.meta.dirname, '../styles');
const read = (name: string) =>
  readFileSync(join(styles, name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

/** Bodies of the rules whose selector is `:root`, one a theme. */
const themes = [...read('tokens.css').matchAll(/:root\s*\{([^}]*)\}/g)]
  .map(([, body = '']) => body)
  .filter((body) => body.includes('--st-'));

test('every stage has its colour in each theme that gives colours to stages', () => {
  expect(themes).toHaveLength(4);
  for (const theme of themes) {
    const given = [...theme.matchAll(/--st-([\w-]+):/g)].map(([, id]) => id);
    expect(given).toEqual([...stageIds, 'none']);
  }
});

test.each(['mk', 'bar'])('every stage has its mark and its bar: .%s-…', (name) => {
  const css = read('figure.css');
  const missing = stageKeys.filter(
    (key) => !new RegExp(`^\\.${name}-${key}\\b[^{]*\\{[^}]*[\\w-]+:`, 'm').test(css),
  );
  expect(missing).toEqual([]);
});
