import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '../loaders/say-problem.ts';
import { overlayFiles } from '../../workshop/testing/overlay-files.ts';
import { readCutSample, readFixture } from '../../workshop/testing/sample-portal.ts';
import { checkContent } from './check-directory.ts';
import { listWarnings } from './list-warnings.ts';

const root = resolve(import.meta.dirname, '../../tests/warned');
const fixtures = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ name, expected: join(root, name, 'expected.txt') }));
const silent = fixtures.filter(({ expected }) => !existsSync(expected));

describe('a sound portal is told what its author likely did not mean', () => {
  const originals = readCutSample();
  const warningsOf = (changes: ReturnType<typeof readFixture>) => {
    const { portal, problems } = checkContent(overlayFiles(originals, changes));
    expect(problems.map((problem) => formatProblem(problem, 'en'))).toEqual([]);
    return listWarnings(portal).map((problem) => formatProblem(problem, 'en'));
  };
  // The fictional portal always has one warning: that it is fictional.
  const always = new Set(warningsOf(new Map()));

  test.each(fixtures)('$name', async ({ name, expected }) => {
    const lines = warningsOf(readFixture(join(root, name))).filter((line) => !always.has(line));
    expect(lines).not.toEqual([]);
    await expect(lines.map((line) => `${line}\n`).join('')).toMatchFileSnapshot(expected);
  });
});

test('each fixture says what it expects', () => {
  expect(silent.map(({ name }) => name)).toEqual([]);
});
