import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { isPublicItem } from '../../src/domain/survey/public-answers.ts';
import { readReturn } from '../../src/domain/survey/read-return.ts';
import { writeReturn } from '../../src/domain/survey/write-return.ts';
import { writeWorkbook } from '../../src/exports/workbook/write-workbook.ts';
import { cardWorkbook } from '../../src/handouts/template/card-workbook.ts';
import { cardCsv, tableCsv } from '../../src/handouts/template/form-csv.ts';
import { tableWorkbook } from '../../src/handouts/template/table-workbook.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { importReturns } from '../../src/importers/returns/import-returns.ts';
import { readWorkbook } from '../../src/importers/workbook/read-workbook.ts';
import { loadPortal } from '../../src/loaders/load-portal.ts';
import { toPortalData } from '../../src/loaders/portal-data.ts';
import { readPortalShapes } from '../../src/loaders/portal-shapes.ts';
import { joinPortal } from '../../src/portal/join-portal.ts';
import { returnTable } from '../../src/queries/data/tables/return-table.ts';
import { viewSurvey } from '../../src/queries/knowledge/survey/view-survey.ts';
import { viewSurveyForm } from '../../src/queries/knowledge/survey/form/view-survey-form.ts';
import { viewClusterAnswers } from '../../src/queries/survey/cluster-answers.ts';
import { picturedResults } from '../../src/queries/survey/results/result-picture.ts';
import { viewResults } from '../../src/queries/survey/results/view-results.ts';
import { returnSchema } from '../../src/schemas/return.ts';
import { samplePortal } from '../../workshop/testing/sample-portal.ts';
import { arbitraryAnswers } from '../../workshop/testing/survey/arbitrary-answers.ts';
import { plainAnswers } from '../../workshop/testing/survey/plain-answers.ts';
import { checkDirectory } from '../../src/validators/check-directory.ts';
import { planImport } from '../import/import-returns.ts';
import { readTarget } from '../import/read-target.ts';
import { answerSchemas } from '../schemas/answer-schemas.ts';

// A portal in two languages with a unique survey: only files are changed.
const survey = join(import.meta.dirname, '../../tests/another-survey/questions.yaml');
const languages: readonly Locale[] = ['ka', 'en'];
const [edition, later] = ['2024', '2025'];
const asked = [
  ...['called', 'step', 'step.age', 'tongues.loud', 'tongues.quiet', 'harvest.baskets'],
  ...['harvest.sold', 'aims.said.save', 'aims.done.grow', 'fairs.1.country', 'fairs.2.visitors'],
];

const folder = mkdtempSync(join(tmpdir(), 'survey-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Change a YAML file. */
function rewrite(file: string, change: (held: Record<string, unknown>) => object): void {
  const path = join(folder, file);
  writeFileSync(path, stringify(change(parse(readFileSync(path, 'utf8')))));
}

cpSync(samplePortal, folder, {
  recursive: true,
  filter: (path) =>
    !/[\\/](?:survey[\\/]\w+\.yaml|(?:archive|reports[\\/]2023|report-tables[\\/]2023)(?:[\\/].*)?)$/.test(
      path,
    ),
});
cpSync(survey, join(folder, 'survey/questions.yaml'));
rewrite('site.yaml', ({ formLanguage: _, ...site }) => ({ ...site, languages }));
// The frozen edition belongs to the other survey.
rewrite('editions/2023.yaml', ({ report: _, ...held }) => held);
const coded = ['type', 'legalForm', 'finance', 'firms', 'staff', 'partners', 'supporters'];
const withoutCodes = (profile: object) =>
  Object.fromEntries(Object.entries(profile).filter(([aspect]) => !coded.includes(aspect)));

for (const file of readdirSync(join(folder, 'pages/survey'))) {
  const path = join(folder, 'pages/survey', file);
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll(/\bq3\b/g, 'harvest'));
}
// Profiles use codes of the removed questions.
for (const file of readdirSync(join(folder, 'clusters'), { recursive: true, encoding: 'utf8' })) {
  if (file.endsWith('.yaml'))
    rewrite(`clusters/${file}`, ({ profile, ...held }) => ({
      ...held,
      ...(profile !== undefined && { profile: withoutCodes(profile as object) }),
    }));
}
const { form } = readTarget(folder, checkDirectory(folder).portal, edition);
const answered: string[] = [];
const answers = fc.sample(arbitraryAnswers(form), { seed: 5, numRuns: 60 });
for (const year of readdirSync(join(folder, 'returns'))) {
  for (const file of readdirSync(join(folder, 'returns', year))) {
    rewrite(`returns/${year}/${file}`, ({ answers: _, ...held }) => {
      const cells = year === edition ? answers.pop() : undefined;
      const given = cells && writeReturn(form, plainAnswers(form, cells), year).answers;
      if (given) answered.push(file.replace(/\.yaml$/, ''));
      return { ...held, ...(given && { answers: given }) };
    });
  }
}
const { portal: loaded, problems } = checkDirectory(folder);
const target = readTarget(folder, loaded, later);
const portal = joinPortal(toPortalData(loadPortal(folder).portal), readPortalShapes(folder));

describe('a portal with a survey of its own', () => {
  test('is sound, and its returns hold answers to its own questions alone', () => {
    expect(problems.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([]);
    expect(form.fields.map(({ key }) => key)).toEqual(expect.arrayContaining(asked));
    const schema = JSON.stringify(answerSchemas(form, 'answers', 'ka'));
    for (const id of ['tongues', 'harvest', 'aims', 'fairs']) expect(schema).toContain(`"${id}"`);
    const { faults } = readReturn(form, { answers: { q10: ['kites'] } }, edition);
    expect(faults.map(({ code }) => code)).toEqual(['unknown']);
  });

  test.each(languages)('asks them on its pages, and counts what was answered: %s', (locale) => {
    const titles = portal.questions.map(({ title }) => title[locale]);
    const parts = viewSurvey(portal, locale).parts.flatMap(({ questions }) => questions);
    expect(parts.map(({ title }) => title).toSorted()).toEqual(titles.toSorted());
    const { data } = viewSurveyForm(portal, locale);
    for (const key of asked) expect(data).toContain(`"${key}"`);
    const results = viewResults(portal, edition, locale);
    const drawn = results.parts.flatMap(({ questions }) => questions);
    expect(drawn.map(({ title }) => title).toSorted()).toEqual(titles.toSorted());
    expect(picturedResults(portal, edition, locale)).toEqual(
      expect.arrayContaining(['step-choice', 'tongues', 'aims', 'aims-said', 'aims-companions']),
    );
    const [id = ''] = answered;
    expect(viewClusterAnswers(portal, id, locale).map((year) => year.edition)).toContain(edition);
  });

  test('publishes a column for each of their fields', () => {
    const { columns } = returnTable(portal, edition);
    expect(columns.filter((column) => form.fieldByKey.has(column))).toEqual(
      form.items.flatMap((item) =>
        isPublicItem(item, true) ? item.fields.map(({ key }) => key) : [],
      ),
    );
    expect(columns).not.toContain('q10');
  });

  test.each(languages)('sends out forms that ask them, and takes them in: %s', (locale) => {
    const request = { ...target, locale };
    const cells = new Map([
      ...[
        ...plainAnswers(
          form,
          fc.sample(arbitraryAnswers(form), { seed: 9, numRuns: 1 })[0] ?? new Map(),
        ),
      ],
      ['step', 'developing'] as const,
    ]);
    const subject = { cluster: 'xx-teapots', cells };
    const files = [
      ['card.xlsx', writeWorkbook(cardWorkbook(request, subject))],
      ['table.csv', Buffer.from(tableCsv(request, [subject]))],
    ] as const;
    for (const [file, bytes] of files) {
      const { workbook } = readWorkbook(bytes, file);
      if (!workbook) throw new Error(`${file} was not read`);
      const { returns, remarks } = importReturns([{ file, workbook }], target, {
        sources: ['sample-letters'],
        locale,
      });
      expect(remarks.filter(({ severity }) => severity === 'error')).toEqual([]);
      const [first] = returns;
      const held = returnSchema.parse(parse(first?.plan.text ?? ''));
      const reading = readReturn(form, held, later);
      expect(reading.faults).toEqual([]);
      for (const [key, cell] of cells) expect([key, reading.cells.get(key)]).toEqual([key, cell]);
    }
  });

  // The survey asks for no sectors; without the question on names it is as short as surveys of one question are.
  const items = form.items.filter((item) => !item.fields.some(({ holds }) => holds === 'name'));
  const fields = items.flatMap((item) => item.fields);
  const nameless = {
    ...form,
    items,
    fields,
    fieldByKey: new Map(fields.map((one) => [one.key, one])),
  };

  test.each(languages.flatMap((locale) => [form, nameless].map((asks) => ({ locale, asks }))))(
    'makes a new cluster from an empty form: $locale',
    ({ locale, asks }) => {
      const own = { ...target, form: asks };
      const [sector] = loaded.sectors.map(({ data }) => data);
      const subject = {
        cluster: '',
        name: 'Paper Hat Regatta',
        region: 'XX-12',
        sectors: [sector?.id ?? ''],
        cells: new Map<string, string>([
          ['step', 'developing'],
          ...(asks === form ? [['called', 'Paper Hat Regatta'] as const] : []),
        ]),
      };
      const request = { ...own, locale };
      const files: Readonly<Record<string, Uint8Array>> = {
        'card.xlsx': writeWorkbook(cardWorkbook(request, subject)),
        'card.csv': Buffer.from(cardCsv(request, subject)),
        'table.xlsx': writeWorkbook(tableWorkbook(request, [subject])),
        'table.csv': Buffer.from(tableCsv(request, [subject])),
      };
      for (const [file, bytes] of Object.entries(files)) {
        const path = join(folder, file);
        writeFileSync(path, bytes);
        const { files: written, remarks } = planImport([path], own, {
          sources: ['sample-letters'],
          locale,
          language: locale,
        });
        expect([file, remarks]).toEqual([file, []]);
        const entry = parse(written.get('clusters/xx/xx-windy-plain-paper-hat-regatta.yaml') ?? '');
        expect(entry).toMatchObject({
          name: { original: 'Paper Hat Regatta', language: locale },
          regions: ['XX-12'],
          sectors: [{ id: sector?.id, basis: 'reported' }],
        });
        expect(parse([...written.values()].at(-1) ?? '')).toMatchObject({ stage: 'developing' });
      }
    },
  );

  test('reads a column of sectors by any name of it, and warns where the entry has others', () => {
    const path = join(folder, 'sectors.csv');
    const [first, second] = loaded.sectors.map(({ data }) => data);
    const read = (
      head: string,
      said: string,
      name = 'Paper Hat Regatta',
      place = 'Windy Plain',
    ) => {
      writeFileSync(path, `called;region;${head};step\n${name};${place};${said};idea\n`);
      const { files: written, remarks } = planImport([path], target, {
        sources: ['sample-letters'],
        locale: 'en',
        language: 'en',
      });
      const [[, text = '{}'] = []] = written;
      const { sectors = [] } = parse(text) as { sectors?: { id: string }[] };
      return [sectors.map(({ id }) => id), remarks.map(({ code }) => code)];
    };
    for (const head of ['sector', 'Industry', 'სექტორი'])
      for (const said of [first?.id, first?.code, first?.label.ka])
        expect(read(head, said ?? '')).toEqual([[first?.id], []]);
    expect(read('sector', 'Nonsense')[0]).toEqual([]);
    const teapots = loaded.clusters.find(({ id }) => id === 'xx-teapots')?.data;
    const other = [first, second].find((one) => !teapots?.sectors.some(({ id }) => id === one?.id));
    const [, codes] = read('sector', other?.id ?? '', teapots?.name.original, teapots?.regions[0]);
    expect(codes).toContain('form.sector-elsewhere');
  });
});
