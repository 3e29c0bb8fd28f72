import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatProblem } from '../../src/loaders/problem.ts';
import { copySample } from '../../src/testing/sample-portal.ts';
import { checkDirectory } from '../../src/validators/check-directory.ts';
import { newEdition } from './new-edition.ts';

let portal = '';
beforeEach(() => {
  portal = copySample();
});
afterEach(() => rmSync(portal, { recursive: true, force: true }));

const make = (edition: string, dry = false) =>
  newEdition(checkDirectory(portal).portal, portal, edition, '2025-03-01', dry);
const read = (file: string) => readFileSync(join(portal, file), 'utf8');
const linesOf = () => checkDirectory(portal).problems.map(formatProblem);

test('a new edition is a sound draft: returns to fill in, last year’s chapters, no figures', () => {
  expect(make('2025').fault).toBeUndefined();
  const { portal: loaded, problems } = checkDirectory(portal);
  expect(problems.map(formatProblem)).toEqual([]);
  const data = loaded.editions.find(({ id }) => id === '2025')?.data;
  expect(data).toMatchObject({
    status: 'draft',
    title: { az: '2025-ci il nəşri', en: 'Edition 2025' },
    figures: [],
  });
  const returns = loaded.returns.filter(({ id }) => id.startsWith('2025/'));
  expect(returns).toHaveLength(3);
  expect(returns.every(({ data: { stage, prepared } }) => prepared && !stage)).toBe(true);
  const chapters = (year: string) =>
    loaded.reports.filter(({ id }) => id.startsWith(`${year}/`)).map(({ id }) => id.slice(5));
  expect(chapters('2025')).toEqual(chapters('2024'));
  expect(loaded['report-tables'].map(({ id }) => id)).toEqual(['2024/inventory', '2025/inventory']);
});

test('once it is published, the check tells what is left to fill in', () => {
  make('2025');
  const file = 'editions/2025.yaml';
  writeFileSync(join(portal, file), read(file).replace('status: draft', 'status: published'));
  const prepared = linesOf().filter((line) => line.includes('only prepared'));
  expect(prepared).toHaveLength(3);
  expect(prepared[0]).toMatch(/^returns\/2025\/xx-clouds\.yaml:3:11 prepared: /);
});

test('nothing that is there is written over, and nothing is left behind', () => {
  make('2025');
  const before = read('editions/2025.yaml');
  expect(make('2025').fault).toBe(
    'expected a new edition, found editions/2025.yaml, returns/2025, report-tables/2025, reports/2025; choose another year, or delete it',
  );
  expect(read('editions/2025.yaml')).toBe(before);
  expect(readdirSync(portal).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('a try writes nothing; a year before all editions has nothing to be made from', () => {
  const before = readdirSync(join(portal, 'editions'));
  expect(make('2025', true).lines?.[0]).toContain('Would make the draft edition 2025 from 2024');
  expect(make('1999').fault).toContain('expected an edition before 1999');
  expect(readdirSync(join(portal, 'editions'))).toEqual(before);
});

test('years of an Azerbaijani title get the ending that they need', () => {
  const years = { 2026: 'cı', 2029: 'cu', 2030: 'cu', 2033: 'cü', 2040: 'cı', 2041: 'ci' };
  for (const [year, ending] of Object.entries(years)) {
    make(year);
    expect(read(`editions/${year}.yaml`)).toContain(`az: ${year}-${ending} il nəşri`);
    rmSync(join(portal, 'editions', `${year}.yaml`));
    for (const folder of ['returns', 'reports']) {
      rmSync(join(portal, folder, year), { recursive: true });
    }
  }
});
