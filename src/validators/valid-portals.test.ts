import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listFiles } from '../loaders/list-files.ts';
import { collectionNames } from '../loaders/collections.ts';
import { toPortalData } from '../loaders/portal-data.ts';
import { formatProblem } from '../loaders/say-problem.ts';
import { overlayFiles } from '../../workshop/testing/overlay-files.ts';
import { copySample, readCutSample, samplePortal } from '../../workshop/testing/sample-portal.ts';
import { checkContent, checkDirectory } from './check-directory.ts';

const realPortal = resolve(import.meta.dirname, '../content');
const linesOf = (folder: string) =>
  checkDirectory(folder).problems.map((problem) => formatProblem(problem, 'en'));

test('the real portal has no problems, and all its files are counted as they are read', () => {
  const steps: (readonly [done: number, total: number])[] = [];
  const { problems, portal } = checkDirectory(realPortal, (done, total) =>
    steps.push([done, total]),
  );
  expect(problems.map((problem) => formatProblem(problem, 'en'))).toEqual([]);
  expect(portal.clusters).toHaveLength(366);
  expect(steps.at(-1)).toEqual([steps.length, steps.length]);
});

test('the fictional portal has no problems and an entry in every collection', () => {
  expect(linesOf(samplePortal)).toEqual([]);
  const { collections } = toPortalData(checkDirectory(samplePortal).portal);
  const empty = collectionNames.filter((name) => collections[name].length === 0);
  // It adds no language, its frozen report has no errata, and its sources describe no systems.
  expect(empty).toEqual(['languages', 'errata', 'systems']);
  expect(collections.site[0]?.data.fictional).toBe(true);
});

describe('the form in which an editor saves a file does not matter', () => {
  let folder = '';
  beforeEach(() => {
    folder = copySample();
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test.each([
    ['CRLF', '', '\r\n'],
    ['a BOM', '\ufeff', '\n'],
    ['a BOM and CRLF', '\ufeff', '\r\n'],
  ])('%s', (_, mark, lineEnd) => {
    for (const file of listFiles(folder).files.filter((one) => !one.startsWith('media/'))) {
      const text = readFileSync(join(folder, file), 'utf8');
      writeFileSync(join(folder, file), mark + text.replaceAll('\n', lineEnd));
    }
    const { portal, problems } = checkDirectory(folder);
    const { portal: original } = checkContent(overlayFiles(readCutSample(), new Map()));
    expect(problems.map((problem) => formatProblem(problem, 'en'))).toEqual([]);
    expect(toPortalData(portal)).toEqual(toPortalData(original));
    expect(portal.pages.map(({ hash }) => hash)).toEqual(original.pages.map(({ hash }) => hash));
    expect(portal.pages.map(({ links }) => links)).toEqual(
      original.pages.map(({ links }) => links),
    );
  });

  test('a mistake in such a file is found at the same place', () => {
    const file = join(folder, 'clusters/xx/xx-kites.yaml');
    const text = readFileSync(file, 'utf8').replace('scope: local', 'scope: locally');
    writeFileSync(file, `\ufeff${text.replaceAll('\n', '\r\n')}`);
    expect(linesOf(folder)).toEqual([
      'clusters/xx/xx-kites.yaml:7:8 scope: expected one of local, regional, national, found "locally"; did you mean "local"? if not, use one of these words',
    ]);
  });

  test('hidden files of an editor or a file manager are passed over', () => {
    writeFileSync(join(folder, '.DS_Store'), Buffer.from([0, 1, 2]));
    writeFileSync(join(folder, 'clusters/.xx-kites.yaml.swp'), Buffer.from([0, 1, 2]));
    expect(linesOf(folder)).toEqual([]);
  });
});

test('a folder without anything is told that it needs site.yaml', () => {
  const folder = copySample();
  for (const file of listFiles(folder).files) rmSync(join(folder, file));
  expect(linesOf(folder)).toEqual([
    'site.yaml:1:1 expected the file site.yaml, found none; add it to this folder: it names the portal',
  ]);
  rmSync(folder, { recursive: true });
});
