import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { samplePortal } from '../../workshop/testing/sample-portal.ts';
import { loadPortal } from '../../src/loaders/load-portal.ts';
import { checkContent } from '../../src/validators/check-directory.ts';
import { placeFiles } from '../place-files.ts';
import { planProjects } from './plan-projects.ts';

let directory = '';
beforeEach(() => {
  directory = join(mkdtempSync(join(tmpdir(), 'projects-')), 'portal');
  cpSync(samplePortal, directory, { recursive: true });
});
afterEach(() => rmSync(join(directory, '..'), { recursive: true }));

const lidLoan = 'programmes/lid-loan.yaml';
const textOf = (file: string) => readFileSync(join(directory, file), 'utf8');

/** Import lists given as lines of CSV. */
function takeIn(...lists: string[][]) {
  const paths = lists.map((lines, index) => {
    const path = join(directory, '..', `list-${index}.csv`);
    writeFileSync(path, lines.join('\n'));
    return path;
  });
  const { portal } = loadPortal(directory);
  const settings = { directory, portal, sources: ['sample-report'] };
  const { files, taken, remarks } = planProjects(paths, settings, 'en');
  placeFiles(directory, [...files.keys()], files);
  return {
    files: [...files.keys()],
    taken,
    codes: remarks.map(({ cell, code }) => `${cell} ${code}`),
  };
}

interface Project {
  readonly id: string;
  readonly [field: string]: unknown;
}
const projectsIn = (file: string) =>
  (parse(textOf(file)) as { projects: readonly Project[] }).projects;

const head =
  'Proqram;Layihənin adı az;Proje adı tr;title_ka;Title en;Status;Cluster;Begins;Ends;Granted;Used;Currency';
const teapots =
  'LID;Yeni çaydan;Yeni çaydanlık;ახალი ჩაიდანი;New teapots;under way;xx-teapots;2025-03;2026-12;12500;3000;EUR';

test('a list in several languages adds projects with their plan, reviews and outcomes', () => {
  const before = textOf(lidLoan);
  const outcome = takeIn(
    [head, teapots],
    [
      'project;activity_az;activity_tr;activity_ka;activity_en;due;done',
      'New teapots;Gil almaq;Kil almak;თიხის ყიდვა;Buy clay;2025-05;2025-06-03',
    ],
    [
      'project;at;used;found_az;found_tr;found_ka;found_en',
      'new-teapots;2025-09;1200;Gil azdır.;Kil az.;თიხა ცოტაა.;There is little clay.',
    ],
    [
      'project;outcome_az;outcome_tr;outcome_ka;outcome_en;expected;reached',
      'Yeni çaydan;Çaydan sayı;Çaydanlık sayısı;ჩაიდნების რაოდენობა;Teapots made;40;',
    ],
  );
  expect(outcome).toEqual({ files: [lidLoan], taken: 4, codes: [] });
  expect(projectsIn(lidLoan).at(-1)).toMatchObject({
    id: 'new-teapots',
    title: { ka: 'ახალი ჩაიდანი', en: 'New teapots' },
    state: 'running',
    cluster: 'xx-teapots',
    granted: 12500,
    used: 3000,
    activities: [{ label: { en: 'Buy clay' }, due: '2025-05', done: '2025-06-03' }],
    checks: [{ at: '2025-09', used: 1200, found: { tr: 'Kil az.' } }],
    outcomes: [{ label: { en: 'Teapots made' }, expected: 40 }],
    sources: [{ source: 'sample-report' }],
  });
  // What was there stays as written, comments included.
  const lines = textOf(lidLoan).split('\n');
  expect(lines.filter((line) => !before.includes(line)).length).toBeGreaterThan(20);
  expect(before.split('\n').filter((line) => !lines.includes(line))).toEqual([]);
  expect(checkContent(directory).problems).toEqual([]);
});

test('a newer list updates what it fills in, and the same list changes nothing', () => {
  takeIn([head, teapots]);
  const rows = [
    'project;activity_az;activity_tr;activity_ka;activity_en;due;done;Used;Status',
    'kettle-lids;Qapaqları paylamaq;Kapakları dağıtmak;სახურავების დარიგება;Hand out the lids;;2023-09;950;',
    'New teapots;;;;;;;;finished',
  ];
  const { files, taken, codes } = takeIn(rows);
  expect([files, taken, codes]).toEqual([[lidLoan], 2, []]);
  const [lids] = projectsIn(lidLoan).filter(({ id }) => id === 'kettle-lids');
  expect(lids).toMatchObject({ used: 950, granted: 1000, state: 'finished' });
  expect(lids?.activities).toMatchObject([{}, { due: '2023-06', done: '2023-09' }]);
  expect(projectsIn(lidLoan).at(-1)).toMatchObject({ id: 'new-teapots', state: 'finished' });
  expect(takeIn(rows).files).toEqual([]);
});

test('a row that cannot be read for certain is left out, with its cell', () => {
  const { files, taken, codes } = takeIn(
    [
      head,
      'LID;;;;Half words;finished;xx-kettles;;;5;;EUR',
      'Nowhere;a;b;ც;d;finished;;;;;;',
      ';a;b;ც;d;finished;;;;;;',
      'LID;a;b;ც;d;finished;;2024;2023;;;',
      'LID;a;b;ც;d;finished;;;;5;;',
      'LID;a;b;ც;d;finished;;;;3.000;;EUR',
      'LID;;;;;finished;;;;;;',
    ],
    ['project;activity_az;activity_tr;activity_ka;activity_en', 'Nothing;a;b;ც;d'],
  );
  expect([files, taken]).toEqual([[], 0]);
  expect(codes).toEqual([
    'E2 project.languages',
    'A3 value.option.unknown',
    'J7 value.number.ambiguous',
    'A8 project.nameless',
    'B4 project.programme',
    'A5 project.refused',
    'A6 project.refused',
    'A2 project.unknown',
  ]);
});
