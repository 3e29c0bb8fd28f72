import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toPortalData } from '../../src/loaders/portal-data.ts';
import { loadPortal } from '../../src/loaders/load-portal.ts';
import { joinPortal } from '../../src/portal/join-portal.ts';
import { viewFigureIn } from '../../src/queries/figures/figure-views.ts';
import { reportParts } from '../../src/queries/reports/report-parts.ts';
import { writeReportValue } from '../../src/queries/reports/report-values.ts';
import { returnSchema } from '../../src/schemas/return.ts';
import { fillFile, type TypedAnswers } from '../support/fill-file.ts';
import { type Journey, startJourney } from '../support/journey.ts';
import { fillTable } from '../support/typed-table.ts';
import { charts, numbersOfText, typedForm, typedTable } from '../support/year-answers.ts';

// A ministry goes through a year on the portal shipped with this project, using the commands of docs/year, with
// answers close to those printed in the report of 2012. No page is built here: `year-published` builds them on a
// small portal.

const portal = '--portal my-portal';
const importing = `npm run import -- returns back/* --year 2013 ${portal}`;
const languages = ['az', 'en', 'ka', 'tr'] as const;
const forms = ['tr-izmir-organik', 'tr-izmir-inoviz'] as const;

let year: Journey;
let before: readonly string[];
beforeAll(() => {
  year = startJourney();
  year.bring('src/content', 'my-portal');
  before = hashYearBefore();
});
afterAll(() => year.remove());

/** Hashes of what the year must not modify: the previous edition and its archive, byte by byte. */
function hashYearBefore(): string[] {
  const top = year.path('my-portal');
  return readdirSync(top, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .filter((path) => /\/(?:archive|2012)(?=[/.])/.test(path.slice(top.length)))
    .sort()
    .map((path) => `${path} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`);
}

const returnOf = (id: string, edition = '2013') =>
  returnSchema.parse(year.readYaml(`my-portal/returns/${edition}/${id}.yaml`));

const fillForm = (id: string, from: string, answers: TypedAnswers) =>
  year.write(`back/${id}.xlsx`, fillFile(readFileSync(year.path(`${from}/${id}.xlsx`)), answers));

/** Adds the agencies' table for all other clusters past the idea stage to the returned files. */
function fillAgencies(change: (answers: TypedAnswers) => TypedAnswers = (one) => one): void {
  const stages = readdirSync(year.path('my-portal/returns/2012'))
    .map((file) => file.replace('.yaml', ''))
    .filter((id) => !forms.some((form) => form === id))
    .map((id) => [id, String(returnOf(id, '2012').stage)] as const);
  const typed = [...typedTable(new Map(stages))].map(([id, one]) => [id, change(one)] as const);
  year.write('back/agencies.csv', fillTable(year.read('table.csv'), new Map(typed)));
}

test('the new year is a draft of which the check finds no error', async () => {
  const made = await year.run(`npm run edition -- new 2013 ${portal}`);
  expect(made.out).toContain('64 figures (59 recounted, 5 to be written), 356 proposals');
  await year.run(`npm run check -- ${portal}`);
});

test('forms that come back with mistakes are told by their cells, and nothing is written', async () => {
  await year.run(
    `npm run template -- --year 2013 --lang tr --each --region TR-35 --out forms ${portal}`,
  );
  fillForm(forms[0], 'forms', typedForm);
  const mistakes = { 'q10.diamond': 'belki', 'q13.manager.full-time': 'bir buçuk' };
  fillForm(forms[1], 'forms', { ...typedForm, ...mistakes });
  await year.run(`npm run template -- --year 2013 --lang en --many --out table.csv ${portal}`);
  fillAgencies(({ q06: _, ...answers }) => answers);
  const dry = await year.type(`${importing} --dry-run --report report.html --marked back-marked`);
  expect(dry.code).toBe(1);
  expect(dry.out).toMatch(/inoviz\.xlsx · \S+ · C\d+: error: “belki” is neither a tick/);
  expect(dry.out).toMatch(/inoviz\.xlsx · \S+ · C\d+: error: “bir buçuk” is not a number/);
  // The table is not prefilled with last year's answers: an empty stage counts as no answer.
  expect(dry.out).toMatch(
    /agencies\.csv · C?.* and 15 more: warning: The stage is empty: last year’s “Initial”/,
  );
  expect(dry.out).toContain('1 marked copy to send back: back-marked');
  expect(year.read('report.html')).toContain('bir buçuk');
  expect(forms.map((id) => returnOf(id).proposed)).toEqual([true, true]);
});

test('a corrected copy and the table of the agencies are imported, and only once', async () => {
  fillForm(forms[1], 'back-marked', { 'q10.diamond': 'x', 'q13.manager.full-time': 1 });
  fillAgencies();
  await year.run(importing);
  const { proposed, answers } = returnOf(forms[1]);
  expect(proposed).toBeUndefined();
  expect(answers).toMatchObject({ q03: 'industry', q10: ['swot', 'diamond'] });
  expect(answers?.q15).toEqual([{ partner: 'Cluster X', country: 'DE', done: true }]);
  const again = await year.run(importing);
  expect(again.out).not.toMatch(/files? (?:was|were) written/);
});

/** A number that compares with what an edition prints, and chapters of 2012 that state it. */
const comparison = 'figures/published-recounted/rows';
const comparing = ['briefing', 'method', 'summary'];

test('the rest is confirmed, and the state says which values are to be written', async () => {
  await year.run(`npm run edition -- confirm 2013 --all --source survey-2013 ${portal}`);
  const { out } = await year.run(`npm run edition -- status 2013 ${portal}`);
  expect(out).toContain('356 confirmed, 0 proposed, 0 missing');
  expect(out).toContain('0 written, 59 recounted, 5 to be written');
  const values = [
    ...[`f060 2013-09-01`, `f061 2013-09-15`, `f062 20`, `f063 2013-12-01`, `f064 2`],
  ].map((line): [RegExp, string] => {
    const [id, value] = line.split(' ');
    expect(out).toContain(id);
    const unit = new RegExp(`(- id: ${id}\\n(?: {4}.*\\n)*?)( {4}unit: .*\\n)`);
    return [unit, `$1$2    value: ${value}\n    sources:\n      - source: survey-2013\n`];
  });
  const survey = 'survey: { from: 2013-10-01, to: 2013-11-30 }';
  year.change(
    'my-portal/editions/2013.yaml',
    ...values,
    ['status: draft', `status: published\n${survey}`],
    ['version: "0.1"', 'version: "1.0"'],
  );
  year.change('my-portal/site.yaml', [/^edition: .*$/m, 'edition: "2013"']);
  const checked = await year.type(`npm run check -- ${portal}`);
  const problems = checked.all
    .split('\n')
    .filter((line) => /^my-portal\/(?!.* warning: )/.test(line));
  const compared = problems.filter((line) => line.includes(`"${comparison}"`));
  expect(compared).toHaveLength(comparing.length * languages.length);
  expect(problems.filter((line) => !compared.includes(line))).toEqual(
    languages.map((one) =>
      expect.stringMatching(
        new RegExp(
          `landscape/${one}\\.mdx:.* expected a number that may be published, found "published/f013"`,
        ),
      ),
    ),
  );
});

test('numbers that may not be shown, or compare with none, are taken out, and the check finds no error', async () => {
  for (const one of languages) {
    const sentence = /^[^\n]*?published\/f013[^\n]*?\/>\)\. /m;
    year.change(`my-portal/reports/2013/landscape/${one}.mdx`, [sentence, '']);
    for (const chapter of comparing) {
      const value = /<Value\s+of="figures\/published-recounted\/rows"[^>]*\/>/;
      year.change(`my-portal/reports/2013/${chapter}/${one}.mdx`, [value, '…']);
    }
  }
  await year.run(`npm run check -- ${portal}`);
});

test('what was typed stands in the report: the numbers of its text, and charts 3 to 13', () => {
  const joined = joinPortal(toPortalData(loadPortal(year.path('my-portal')).portal), []);
  const printed = Object.fromEntries(
    [...numbersOfText.keys()].map((id) => [
      id,
      writeReportValue(joined, `published/${id}`, '2013', 'en'),
    ]),
  );
  expect(printed).toEqual(Object.fromEntries(numbersOfText));
  const { figures } = reportParts(joined, 'en').chapterOf;
  const titles = Object.fromEntries(
    [...charts.keys()].map((id) => [
      id,
      [figures.get(id), viewFigureIn(joined, id, '', 'en').title],
    ]),
  );
  expect(titles).toEqual(Object.fromEntries(charts));
});

test('the year before is as it was, and a report that is not built cannot be printed or frozen', async () => {
  const print = await year.type('npm run pdf -- --edition 2013 --site my-site');
  expect([print.code, print.err]).toEqual([2, expect.stringContaining('run npm run build first')]);
  const freeze = await year.type(`npm run edition -- freeze 2013 --site my-site ${portal}`);
  expect([freeze.code, freeze.err]).toEqual([1, expect.stringContaining('run npm run build')]);
  const verified = await year.run(`npm run edition -- verify ${portal}`);
  expect(verified.out).toContain('2012: 430 entries of its own, 0 corrected by errata');
  expect(before.length).toBeGreaterThan(430);
  expect(hashYearBefore()).toEqual(before);
});
