import { expect, test } from 'vitest';
import { shareFiles, tellLeftOut } from './plan-run.ts';

const none = { run: [], late: [], built: [] };

test('each tool gets the files that it can judge', () => {
  expect(shareFiles(['README.md', 'src/a.ts', 'src/styles/main.css'])).toEqual({
    format: ['README.md', 'src/a.ts', 'src/styles/main.css'],
    rules: ['src/a.ts', 'src/styles/main.css'],
    code: ['src/a.ts'],
    portals: [],
  });
});

test('content is checked in the portal that holds it, messages in the shipped one', () => {
  expect(shareFiles(['examples/sample-region/site.yaml']).portals).toEqual([
    'examples/sample-region',
  ]);
  expect(shareFiles(['src/i18n/strings/ka.yaml']).portals).toEqual(['src/content']);
});

test('what is left out is told, long lists in short', () => {
  const late = ['a.test.ts', 'b.test.ts', 'c.test.ts', 'd.test.ts', 'e.test.ts'];
  const [first, second] = tellLeftOut(['src/a.ts'], { ...none, late, built: ['tests/site/x'] });
  expect(first).toMatch(/: a\.test\.ts, b\.test\.ts, c\.test\.ts and 2 more$/);
  expect(second).toMatch(/npm test\): tests\/site\/x$/);
});

test('a changed page is looked at by the whole run alone, and the quick one says so', () => {
  const told = tellLeftOut(['src/pages/a.astro'], none).join('\n');
  expect(told).toContain('--project browser): src/pages/a.astro');
  expect(tellLeftOut(['src/a.ts'], none).join('\n')).not.toContain('--project browser');
});
