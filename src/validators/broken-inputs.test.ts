import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '../loaders/say-problem.ts';
import { overlayFiles } from '../../workshop/testing/overlay-files.ts';
import { readCutSample, readFixture } from '../../workshop/testing/sample-portal.ts';
import { checkContent } from './check-directory.ts';

const root = resolve(import.meta.dirname, '../../tests/broken');
const fixtures = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ name, expected: join(root, name, 'expected.txt') }));
const silent = fixtures.filter(({ expected }) => !existsSync(expected));

describe('a broken portal is told what is wrong, where, and how to mend it', () => {
  const originals = readCutSample();

  test.each(fixtures)('$name', async ({ name, expected }) => {
    const { problems } = checkContent(overlayFiles(originals, readFixture(join(root, name))));
    const lines = problems.map((problem) => `${formatProblem(problem, 'en')}\n`).join('');
    expect(lines).not.toBe('');
    await expect(lines).toMatchFileSnapshot(expected);
  });
});

test('at least forty kinds are tried, and each says what it expects', () => {
  expect(silent.map(({ name }) => name)).toEqual([]);
  expect(fixtures.length).toBeGreaterThanOrEqual(40);
});
