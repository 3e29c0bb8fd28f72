import { expect, test } from 'vitest';
import { ownLocales } from '../../src/i18n/locales.ts';
import { overlayFiles } from '../../workshop/testing/overlay-files.ts';
import { readCutSample } from '../../workshop/testing/sample-portal.ts';
import { checkContent } from '../../src/validators/check-directory.ts';
import { addReport, hasReport } from './add-report.ts';

const file = 'editions/2031.yaml';
const text = `# The edition of a year to come.
title: { az: N, tr: B, ka: ნ, en: Edition 2031 }
asOf: { az: 2031, tr: 2031, ka: 2031, en: as of 2031 }
status: draft
country: XX
sources:
  - source: sample-report # the form
`.replaceAll('2031,', "'2031',");

const sample = readCutSample();
const withFiles = (files: ReadonlyMap<string, string>) =>
  checkContent(
    overlayFiles(sample, new Map([...files].map(([path, own]) => [path, Buffer.from(own)]))),
  );
const { portal } = withFiles(new Map([[file, text]]));
const add = (chapters: readonly string[] = []) =>
  addReport({ id: '2031', file, text, chapters }, '2031-05-02', {
    portal,
    languages: ownLocales,
    locale: 'en',
  });

test('a report begins in the file of its edition, which stays as it was otherwise', () => {
  expect(withFiles(new Map([[file, text]])).problems).toEqual([]);
  const files = add();
  expect([...files.keys()]).toEqual([
    file,
    ...ownLocales.map((locale) => `reports/2031/summary/${locale}.mdx`),
  ]);
  const written = files.get(file) ?? '';
  expect(written.startsWith(text)).toBe(true);
  expect(written).toContain('  version: "1.0"');
  expect(written).toContain('  date: "2031-05-02"');
  expect([hasReport(text), hasReport(written)]).toEqual([false, true]);
  const { problems } = withFiles(files);
  expect(problems.length).toBeGreaterThan(0);
  const said = problems.map(({ message, field }) => `${field} ${JSON.stringify(message)}`);
  expect(said.filter((one) => !/check\.word\.emptyValue|check\.prose\.empty/.test(one))).toEqual(
    [],
  );
});

test('filled in, it is sound', () => {
  const filled = [...add()].map(([path, own]): [string, string] => [
    path,
    path.endsWith('.mdx')
      ? own.replace(/^(title|lead):$/gm, '$1: Xn').replace(/---\n$/, '---\n\nXn.\n')
      : own.replace(/^( {4}(?:az|tr|ka|en)):$/gm, '$1: Xn'),
  ]);
  // No returns this year yet.
  const keys = withFiles(new Map(filled)).problems.map(({ message }) => message.key);
  expect(keys).toEqual(['check.edition.noData']);
});

test('chapters that are written already are listed, and none is begun', () => {
  const files = add(['landscape', 'method']);
  expect([...files.keys()]).toEqual([file]);
  expect(files.get(file)).toContain('  chapters:\n    - id: landscape\n    - id: method\n');
});
