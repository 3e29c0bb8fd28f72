import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runMigrations } from './run-migrations.ts';
import { ownStages } from './steps/own-stages.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stages-'));
  mkdirSync(join(folder, 'stages'));
  mkdirSync(join(folder, 'survey'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function migrate(path: string, text: string) {
  const file = join(folder, path);
  writeFileSync(file, text);
  runMigrations(folder, [ownStages], false);
  const after = readFileSync(file, 'utf8');
  expect(runMigrations(folder, [ownStages], false).files).toEqual([]);
  return after;
}

test('the stages say their places, in the order in which they always came', () => {
  expect(
    migrate(
      'stages/stages.yaml',
      '# Ours.\n- id: mature # the last\n  printed: Mature\n- id: idea\n  order: 7\n- printed: x\n  id: initial\n',
    ),
  ).toBe(
    '# Ours.\n- id: mature # the last\n  order: 4\n  printed: Mature\n- id: idea\n  order: 7\n- printed: x\n  id: initial\n  order: 2\n',
  );
});

test('a question names the first stage that is asked, or none where all are', () => {
  expect(
    migrate(
      'survey/a.yaml',
      '- id: q1\n  askedOf: all # of ideas too\n  number: 1\n- id: q2\n  askedOf: beyond-idea # as printed\n- { id: q3, askedOf: beyond-idea }\n',
    ),
  ).toBe(
    '- id: q1\n  # of ideas too\n  number: 1\n- id: q2\n  fromStage: initial # as printed\n- { id: q3, fromStage: initial }\n',
  );
});

test('a file of Windows is read as any other, and keeps its mark and its line ends', () => {
  expect(migrate('survey/a.yaml', '\ufeff- id: q1\r\n  askedOf: beyond-idea\r\n')).toBe(
    '\ufeff- id: q1\r\n  fromStage: initial\r\n',
  );
});
