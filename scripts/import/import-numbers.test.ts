import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { answerQuestion, type MappingEdit } from '../../src/importers/mapping/mapping-edits.ts';
import type { OpenQuestion } from '../../src/importers/mapping/open-question.ts';
import { copySample } from '../../workshop/testing/sample-portal.ts';
import { checkDirectory } from '../../src/validators/check-directory.ts';
import { personUnits } from './ask-open.ts';
import { askNumbers } from './import-numbers.ts';
import { openTables, planTable } from './plan-table.ts';
import { readWorkbooks } from './read-workbooks.ts';
import { settleMappings } from './settle-mapping.ts';

let directory = '';
let folder = '';
beforeEach(() => {
  directory = copySample();
  folder = mkdtempSync(join(tmpdir(), 'clusterbook-numbers-'));
});
afterEach(() => {
  for (const one of [directory, folder]) rmSync(one, { recursive: true, force: true });
});

const table =
  'Where,Kites,Teaware\nWest bay,100,-\nEast bay,20,7\nXX-11,5,6\nAbroad,1,2\nTotal,126,15\n';
const answers: Readonly<Record<string, string>> = {
  'word West bay': 'XX-01',
  'word East bay': 'XX-01',
  'word Abroad': '-',
  'mark -': 'none',
  'sum ': 'yes',
};
const nameOf = (question: OpenQuestion) =>
  `${question.kind} ${'word' in question ? question.word : ''}`;

/** Runs an import, interactive if `ask` is given; files stay written. */
async function run(
  ask: ((question: OpenQuestion) => Promise<MappingEdit>) | undefined,
  text = table,
) {
  const file = join(folder, 'jobs-2023.csv');
  writeFileSync(file, text);
  const { portal } = checkDirectory(directory);
  const { read } = openTables('employment', portal, { asOf: '2023', locale: 'en' });
  const context = { directory, portal, kind: 'table', as: 'employment', given: [], ask } as const;
  const { sources, mappings } = await settleMappings(
    readWorkbooks([file]).workbooks,
    context,
    (one, mapping) => {
      const { numbers, remarks } = read([{ ...one, mapping }]);
      return { questions: askNumbers(remarks, numbers.length, 'en'), guesses: [] };
    },
  );
  const settings = { edition: '2024', asOf: '2023', sources: ['sample-report'], read };
  const plan = planTable('employment', sources, directory, settings);
  const written = mappings.flatMap(({ path, text }) => (text ? [[path, text] as const] : []));
  for (const [path, text] of [...written, ...plan.files]) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  return { plan, mappings, written: new Map(written) };
}

test('words, a mark and a sum are asked for once, and remembered', async () => {
  const asked: string[] = [];
  const { plan, written } = await run(async (question) => {
    asked.push(nameOf(question));
    return answerQuestion(question, answers[nameOf(question)] ?? '?');
  });
  expect(asked).toEqual(['mark -', 'word West bay', 'word East bay', 'word Abroad', 'sum ']);
  expect(parse(written.get(join('imports', 'jobs.yaml')) ?? '')).toEqual({
    for: 'table',
    as: 'employment',
    files: ['jobs-*.csv'],
    words: { region: { 'West bay': 'XX-01', 'East bay': 'XX-01', Abroad: '-' } },
    missing: { '-': 'none' },
    sum: 'yes',
  });
  expect(parse([...plan.files.values()][0] ?? '').rows).toEqual([
    { region: 'XX-01', sector: 'kites', persons: 120 },
    { region: 'XX-01', sector: 'teaware', persons: 7 },
    { region: 'XX-11', sector: 'kites', persons: 5 },
    { region: 'XX-11', sector: 'teaware', persons: 6 },
  ]);
  expect(checkDirectory(directory).problems).toEqual([]);
  const again = await run(async () => {
    throw new Error('expected no question');
  });
  expect([again.plan.files.size, again.written.size]).toEqual([0, 0]);
  expect(again.plan.remarks.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('where nobody is there, what is open is marked in the mapping and stays out of the table', async () => {
  const { plan, mappings } = await run(undefined);
  expect(mappings.map(({ open }) => open.toSorted())).toEqual([
    [
      'missing.-',
      'words.region.West bay',
      'words.region.East bay',
      'words.region.Abroad',
    ].toSorted(),
  ]);
  expect(parse([...plan.files.values()][0] ?? '').rows).toEqual([
    { region: 'XX-11', sector: 'kites', persons: 5 },
    { region: 'XX-11', sector: 'teaware', persons: 6 },
  ]);
});

const headOf = (kites: string, teaware: string, title = '') =>
  `Employed${title},,\nRegion,Kites${kites},Teaware${teaware}\nXX-01,1.5,2\nXX-11,3,0.5\n`;

test('a unit that no word settles is asked for once, and remembered', async () => {
  const asked: string[] = [];
  const choose = async (question: OpenQuestion) => {
    asked.push(nameOf(question));
    return answerQuestion(question, personUnits.thousands);
  };
  const lakh = headOf('', '', ' (in lakh)');
  const { plan, written } = await run(choose, lakh);
  expect(asked).toEqual(['unit in lakh']);
  expect(parse(written.get(join('imports', 'jobs.yaml')) ?? '')).toMatchObject({
    constants: { unit: 'thousand persons' },
  });
  expect(parse([...plan.files.values()][0] ?? '').rows).toEqual([
    { region: 'XX-01', sector: 'kites', persons: 1500 },
    { region: 'XX-01', sector: 'teaware', persons: 2000 },
    { region: 'XX-11', sector: 'kites', persons: 3000 },
    { region: 'XX-11', sector: 'teaware', persons: 500 },
  ]);
  expect(checkDirectory(directory).problems).toEqual([]);
  await run(choose, lakh);
  expect(asked).toHaveLength(1);
});

test.each([
  ['beside columns with a unit of their own', ' (in lakh)', ' (thousand persons)'],
  ['beside another that is open', ' (in lakh)', ' (in crore)'],
  ['of shares', ', %', ', %'],
])('no unit is asked for all columns %s', async (_, kites, teaware) => {
  const asked: string[] = [];
  await run(
    async (question) => {
      asked.push(nameOf(question));
      return answerQuestion(question, '?');
    },
    headOf(kites, teaware),
  );
  expect(asked.filter((name) => name.startsWith('unit'))).toEqual([]);
});
