import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesOf } from '../loaders/portal-files.ts';
import type { Problem } from '../loaders/problem.ts';
import { formatProblem } from '../loaders/say-problem.ts';
import { overlayFiles } from '../../workshop/testing/overlay-files.ts';
import { readCutSample, readFixture, samplePortal } from '../../workshop/testing/sample-portal.ts';
import { checkContent, checkEntries } from './check-directory.ts';

const root = resolve(import.meta.dirname, '../../tests/broken');
const fixtures = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Collections that must be valid before returns can be imported. */
const needed = /^(?:survey|indicators|sectors|stages|clusters|regions|editions)\//;

/** Chapters of a report require their texts, which imports do not read. */
const isText = ({ field = '' }: Problem) => field.startsWith('report.chapters');

const say = (problems: ReturnType<typeof checkContent>['problems']) =>
  problems.map((problem) => formatProblem(problem, 'en'));

describe('what commands that read data are told of a broken portal', () => {
  const originals = readCutSample();

  test.each(fixtures)('%s: nothing that is not so, and all that data lack', (name) => {
    const files = overlayFiles(originals, readFixture(join(root, name)));
    const all = checkContent(files).problems;
    const found = say(checkEntries(files).problems);
    expect(say(all)).toEqual(expect.arrayContaining(found));
    const asked = all.filter((problem) => needed.test(problem.file) && !isText(problem));
    expect(found).toEqual(expect.arrayContaining(say(asked)));
  });
});

test('neither texts nor what is frozen are read for it', () => {
  const folder = filesOf(samplePortal);
  const read = new Set<string>();
  const { problems } = checkEntries({
    list: () => folder.list(),
    sizeOf: (file) => folder.sizeOf(file),
    read: (file, count) => {
      read.add(file);
      return folder.read(file, count);
    },
  });
  expect(problems).toEqual([]);
  const unneeded = [...read].filter((file) => /^(?:pages|reports)\/|^archive\/.*\.gz$/.test(file));
  expect(unneeded).toEqual([]);
});
