import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { writeWorkbook } from '../../src/exports/workbook/write-workbook.ts';
import { cardWorkbook } from '../../src/handouts/template/card-workbook.ts';
import type { FormSubject } from '../../src/handouts/template/form-request.ts';
import { locales } from '../../src/i18n/locales.ts';
import { readWorkbook } from '../../src/importers/workbook/read-workbook.ts';
import { loadPortal } from '../../src/loaders/load-portal.ts';
import { knownSubject } from '../template/known-answers.ts';
import { planReturns } from './import-returns.ts';
import { readTarget } from './read-target.ts';
import { sumUpImport } from './sum-up-import.ts';

// Forms with last year’s answers filled in, as an agency sends them back.
const shipped = resolve(import.meta.dirname, '../../src/content');
const { portal } = loadPortal(shipped);
const target = readTarget(shipped, portal, '2013');
const { form, bodies, regions, sectors } = target;
const request = { form, edition: '2013', locale: 'tr', bodies, regions, sectors } as const;

function takeIn(subjects: readonly FormSubject[], locale: (typeof locales)[number] = 'en') {
  const workbooks = subjects.map((subject) => {
    const file = `${subject.cluster}.xlsx`;
    const { workbook } = readWorkbook(writeWorkbook(cardWorkbook(request, subject)), file);
    if (!workbook) throw new Error(`${file} was not read`);
    return { file, workbook };
  });
  const settings = { sources: ['doc-003'], locale: 'en', language: 'tr' } as const;
  const outcome = planReturns({ workbooks, remarks: [] }, target, settings);
  return {
    unchanged: outcome.returns.map(({ isUnchanged }) => isUnchanged),
    lines: sumUpImport(outcome, { dry: true, edition: '2013', locale }),
  };
}

const subjects = portal.clusters
  .filter(({ id }) => id.startsWith('tr-adana'))
  .slice(0, 4)
  .map((cluster) => knownSubject({ portal, form, edition: '2013' }, cluster));
const [first, ...others] = subjects;
if (!first || others.length !== 3) throw new Error('four clusters of Adana are needed');

test.each(locales)('forms that come back as they were handed out are counted in %s', (locale) => {
  const { unchanged, lines } = takeIn(subjects, locale);
  expect(unchanged).toEqual([true, true, true, true]);
  const line = lines.find((one) => one.includes('returns/2013/ID.yaml'));
  expect(line).toMatch(/\b4\b/);
  expect(line).toContain(`${first.cluster}, `);
  expect(line).not.toMatch(/[{}]|undefined/);
});

test('one answer that was looked at is enough', () => {
  const stage = first.cells.get('q06') === 'idea' ? 'mature' : 'idea';
  const changed = { ...first, cells: new Map([...first.cells, ['q06', stage]]) };
  expect(takeIn([changed, ...others]).unchanged).toEqual([false, true, true, true]);
});

test('nothing is said where every form says something', () => {
  const empty = { ...first, cells: new Map([...first.cells].filter(([key]) => key !== 'q06')) };
  const { lines } = takeIn([empty]);
  expect(lines.some((line) => line.includes('returns/2013/ID.yaml'))).toBe(false);
});
