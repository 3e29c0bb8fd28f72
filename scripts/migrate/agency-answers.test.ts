import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sayPhrase } from '../../src/i18n/say-phrase.ts';
import { migrations } from './migrations.ts';
import { runMigrations } from './run-migrations.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'migrate-'));
  mkdirSync(join(folder, 'organisations'));
  writeFileSync(join(folder, 'site.yaml'), 'edition: "2012"\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the answers of a body get the edition of the portal and the sources of the body', () => {
  const file = join(folder, 'organisations/agencies.yaml');
  const text = `# All agencies.
- id: lid-agency
  answers: 7 # of the first table
  # Where it is told.
  sources:
    - source: report
      lines: "9"
- id: spout-agency
  answers: 0
  sources: [{ source: report }, { source: annex }]
`;
  writeFileSync(file, text);
  const [, , step] = runMigrations(folder, migrations, false).steps;
  expect(readFileSync(file, 'utf8')).toBe(`# All agencies.
- id: lid-agency
  # of the first table
  answers:
    - edition: "2012"
      count: 7
      sources:
        - source: report
          lines: "9"
  # Where it is told.
  sources:
    - source: report
      lines: "9"
- id: spout-agency
  answers:
    - edition: "2012"
      count: 0
      sources:
        - source: report
        - source: annex
  sources: [{ source: report }, { source: annex }]
`);
  // Which of two documents tells it, nobody but the editors knows.
  expect(step?.open.map((line) => sayPhrase(line, 'en'))).toEqual([
    'organisations/agencies.yaml: spout-agency: which of its sources tells the answers',
  ]);
  expect(runMigrations(folder, migrations, false).files).toEqual([]);
});
