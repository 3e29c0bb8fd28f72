import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { compileForm } from '../../domain/survey/compile-form.ts';
import type { Answers, CellAnswer } from '../../domain/survey/form-field.ts';
import { readReturn } from '../../domain/survey/read-return.ts';
import { knowRegions } from '../../domain/survey/rules/answered-regions.ts';
import { usualLimit } from '../../domain/survey/rules/changes.ts';
import { writeWorkbook } from '../../exports/workbook/write-workbook.ts';
import { type Locale, locales } from '../../i18n/locales.ts';
import { importReturns, type ReturnTarget } from '../../importers/returns/import-returns.ts';
import { indexClusters } from '../../importers/returns/match-cluster.ts';
import { listOptions } from '../../importers/values/option-list.ts';
import { readLink } from '../../importers/values/read-link.ts';
import { readText } from '../../importers/values/read-text.ts';
import { typedText } from '../../importers/values/typed.ts';
import { readWorkbook } from '../../importers/workbook/read-workbook.ts';
import { returnSchema } from '../../schemas/return.ts';
import { joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { arbitraryAnswers } from '../../../workshop/testing/survey/arbitrary-answers.ts';
import { cardWorkbook } from './card-workbook.ts';
import { cardCsv, tableCsv } from './form-csv.ts';
import type { FormSubject } from './form-request.ts';
import { tableWorkbook } from './table-workbook.ts';

const shipped = joinShipped();
const form = compileForm(shipped);
const edition = '2012';
const none = listOptions([]);
const nameKey = form.fields.find(({ holds }) => holds === 'name')?.key ?? '';
const ids = Array.from({ length: 110 }, (_, n) => `xx-cluster-${n}`);

const target: ReturnTarget = {
  form,
  edition,
  clusters: indexClusters(
    ids.map((id) => ({ id, country: 'XX', regions: [], names: [`The name of ${id}`] })),
  ),
  bodies: none,
  regions: none,
  sectors: none,
  regionTree: knowRegions([], String),
  changeLimit: usualLimit,
  known: () => undefined,
  country: 'XX',
  countryOf: () => 'XX',
  placeNew: () => 'nationwide',
  originalName: () => undefined,
  ownNames: () => [],
  standing: () => undefined,
};

/** One form per question and per indicator, as if it were the whole survey. */
const single = [
  ...shipped.questions.map((question) => [question.id, [question], []] as const),
  ...shipped.indicators.map((indicator) => [indicator.id, [], [indicator]] as const),
].map(([id, questions, indicators]) => ({
  id,
  form: compileForm({ ...shipped, questions, indicators }),
}));

/** Replace answers that no reader takes unchanged: words for no answer, characters it must convert. */
function replaceDoubtful(answers: Answers, asked = form): Answers {
  return new Map(
    [...answers].map(([key, cell]): [string, CellAnswer] => {
      const { kind } = asked.fieldByKey.get(key)?.value ?? {};
      if (typeof cell !== 'string') return [key, cell];
      if (kind === 'link') {
        const link = readLink(typedText(cell));
        return [key, link.kind === 'value' && link.value === cell ? cell : 'https://example.org'];
      }
      if (kind !== 'text' && kind !== 'body') return [key, cell];
      const reading = readText(typedText(cell));
      return [key, reading.kind === 'value' && reading.value === cell ? cell : 'Words'];
    }),
  );
}

const answersOf = (seed: number, count: number): Answers[] =>
  fc
    .sample(arbitraryAnswers(form), { numRuns: count, seed })
    .map((cells) => replaceDoubtful(cells))
    // A row with nothing else counts as not filled in.
    .map((cells) => new Map([...cells, [nameKey, 'A name'], ['q05', 'Words'] as const]));

const request = (locale: Locale, asked = form) => ({
  form: asked,
  edition,
  locale,
  bodies: none,
  regions: none,
  sectors: none,
});

/** Answers recovered from the returns of files, by cluster. */
function takeIn(
  files: readonly { file: string; bytes: Uint8Array }[],
  locale: Locale,
  asked = form,
) {
  const workbooks = files.map(({ file, bytes }) => {
    const reading = readWorkbook(bytes, file);
    if (!reading.workbook) throw new Error(reading.refusal.code);
    return { file, workbook: reading.workbook };
  });
  const { returns, remarks } = importReturns(
    workbooks,
    { ...target, form: asked },
    { sources: [], locale },
  );
  expect(remarks.filter(({ severity }) => severity === 'error')).toEqual([]);
  return new Map(
    returns.map(({ cluster, plan }) => {
      const data = returnSchema.parse(parse(plan.text));
      const { cells, faults } = readReturn(asked, data, edition);
      expect(faults).toEqual([]);
      return [cluster, cells] as const;
    }),
  );
}

const sorted = (cells: Answers | undefined) => [...(cells ?? [])].sort();

function expectSame(subjects: readonly FormSubject[], found: ReadonlyMap<string, Answers>): void {
  expect(found.size).toBe(subjects.length);
  for (const { cluster, cells } of subjects) {
    expect(sorted(found.get(cluster))).toEqual(sorted(cells));
  }
}

const subjectsOf = (answers: readonly Answers[]): FormSubject[] =>
  answers.map((cells, n) => ({ cluster: ids[n] ?? '', cells }));

// 4 × 2 × (105 + 20) = 1,000 returns.
describe.each(locales)('a form in %s that is filled in, sent back and taken in', (locale) => {
  const seed = locales.indexOf(locale) + 1;

  it('loses nothing as a table, in a workbook and in CSV', () => {
    const subjects = subjectsOf(answersOf(seed, 105));
    const more = subjectsOf(answersOf(seed + 10, 105));
    const book = writeWorkbook(tableWorkbook(request(locale), subjects));
    expectSame(subjects, takeIn([{ file: 'many.xlsx', bytes: book }], locale));
    const csv = new TextEncoder().encode(tableCsv(request(locale), more));
    expectSame(more, takeIn([{ file: 'many.csv', bytes: csv }], locale));
  }, 60_000);

  it('loses nothing as a card, in a workbook and in CSV', () => {
    const subjects = subjectsOf(answersOf(seed + 20, 20));
    const books = subjects.map((subject) => ({
      file: `${subject.cluster}.xlsx`,
      bytes: writeWorkbook(cardWorkbook(request(locale), subject)),
    }));
    expectSame(subjects, takeIn(books, locale));
    const more = subjectsOf(answersOf(seed + 30, 20));
    const texts = more.map((subject) => ({
      file: `${subject.cluster}.csv`,
      bytes: new TextEncoder().encode(cardCsv(request(locale), subject)),
    }));
    expectSame(more, takeIn(texts, locale));
  }, 60_000);
});

describe.each(single)('a survey that asks $id alone', ({ form: asked }) => {
  test.each(locales)('is read in each kind of form: %s', (locale) => {
    const seed = locales.indexOf(locale) + 1;
    const [cells = new Map()] = fc
      .sample(arbitraryAnswers(asked), { numRuns: 20, seed })
      .map((one) => replaceDoubtful(one, asked))
      .filter(({ size }) => size > 0);
    const subject = { cluster: ids[0] ?? '', cells };
    const sent = request(locale, asked);
    const text = (csv: string) => new TextEncoder().encode(csv);
    const forms = [
      ['card.xlsx', writeWorkbook(cardWorkbook(sent, subject))],
      ['card.csv', text(cardCsv(sent, subject))],
      ['table.xlsx', writeWorkbook(tableWorkbook(sent, [subject]))],
      ['table.csv', text(tableCsv(sent, [subject]))],
    ] as const;
    for (const [file, bytes] of forms)
      expectSame([subject], takeIn([{ file, bytes }], locale, asked));
  });
});

test.each(locales)('no two lines of a form in CSV are called the same: %s', (locale) => {
  const own = compileForm({
    ...shipped,
    questions: shipped.questions.filter(({ kind }) => kind === 'count-table'),
    indicators: [],
  });
  const csv = cardCsv(
    { form: own, edition, locale, bodies: none, regions: none, sectors: none },
    undefined,
  );
  const lines = csv.split('\r\n').filter((line) => /^q\d+\./.test(line));
  const called = lines.map((line) => line.slice(line.indexOf(locale === 'en' ? ',' : ';')));
  expect(called.length).toBeGreaterThan(10);
  expect(new Set(called).size).toBe(called.length);
});
