import { expect, test } from 'vitest';
import { joinFigureInputs } from '../domain/figures/inputs.ts';
import { toCsv } from '../exports/csv.ts';
import type { Locale } from '../i18n/locales.ts';
import { type Figure, figureSchema } from '../schemas/figure.ts';
import { dataObject, plainTable } from './downloads.ts';
import { type FigureView, viewFigure } from './view-figure.ts';

const words = (text: string) => ({ az: text, tr: text, ka: text, en: text });

const says = (text: string) => ({ words: words(text) });

const inputs = joinFigureInputs(
  {
    clusters: [],
    returns: [],
    regions: [],
    sectors: [],
    countries: [],
    'region-groups': [],
    'sector-groups': [],
    stages: [],
    organisations: [],
    glossary: [],
    editions: [],
  },
  '2012',
);

const common = {
  topic: 'strategy',
  title: words('T'),
  subtitle: words('S'),
  method: words('M'),
  sources: [{ source: 'doc-003' }],
};

/** Steps with times, sums of money and words, some of them missing. */
const plan: Figure = figureSchema.parse({
  ...common,
  kind: 'timeline',
  start: 'start',
  end: 'end',
  data: {
    head: words('Step'),
    columns: [
      { id: 'start', label: words('Start'), type: 'time' },
      { id: 'end', label: words('End'), type: 'time' },
      { id: 'sum', label: words('Sum'), unit: 'usd' },
      { id: 'firms', label: words('Firms'), unit: 'count' },
      { id: 'who', label: words('Who'), type: 'text' },
    ],
    rows: [
      {
        id: 'survey',
        label: words('Survey, first'),
        group: words('Before'),
        values: ['2013-Q2', '2013-Q4', 1234.5, says('almost half'), says('Agency')],
      },
      {
        id: 'plan',
        label: words('Plan'),
        group: words('After'),
        stage: 'mature',
        region: 'TR-35',
        values: [
          '2014-07',
          { missing: 'lost' },
          { missing: 'suppressed' },
          0,
          { missing: 'not-reported' },
        ],
      },
    ],
  },
});

const view = (figure: Figure, locale: Locale = 'en'): FigureView =>
  viewFigure('plan', figure, inputs, { project: () => undefined, name: (id) => id }, locale);

test('the table has labels of its language, with units where the label does not say them', () => {
  expect(plainTable(view(plan)).head).toEqual([
    'Group',
    'Step',
    'Start',
    'End',
    'Sum (US dollars)',
    'Firms',
    'Who',
    'Why values are missing',
  ]);
  expect(plainTable(view(plan, 'tr')).head[0]).toBe('Grup');
});

test('numbers are numbers, words stay words, times are as printed, missing values empty with why', () => {
  expect(plainTable(view(plan)).rows).toEqual([
    ['Before', 'Survey, first', 'Q2 2013', 'Q4 2013', 1234.5, 'almost half', 'Agency', ''],
    [
      'After',
      'Plan',
      'July 2014',
      undefined,
      undefined,
      0,
      undefined,
      'End: missing from our copy; Sum: not shown; Who: not reported',
    ],
  ]);
});

test('as CSV the table has a decimal point in every language, and nothing for what is missing', () => {
  const { head, rows } = plainTable(view(plan, 'tr'));
  const [, survey, step] = toCsv([head, ...rows]).split('\r\n');
  expect(survey).toBe(
    'Before,"Survey, first","2013, 2. çeyrek","2013, 4. çeyrek",1234.5,almost half,Agency,',
  );
  expect(step).toContain('After,Plan,Temmuz 2014,,,0,,');
});

test('groups and reasons have a column only where there are any', () => {
  const bare = figureSchema.parse({
    ...common,
    kind: 'bar',
    data: {
      head: words('Row'),
      columns: [{ id: 'n', label: words('N') }],
      rows: [{ id: 'a', label: words('A'), values: [1] }],
    },
  });
  expect(plainTable(view(bare))).toEqual({ head: ['Row', 'N'], rows: [['A', 1]] });
});

test('for programs a missing value is null, and its reason stands beside it', () => {
  const { columns, rows, ...rest } = dataObject(view(plan));
  expect(rest).toEqual({ id: 'plan', language: 'en', title: 'T' });
  expect(columns).toEqual([
    { id: 'start', label: 'Start', type: 'time', unit: null },
    { id: 'end', label: 'End', type: 'time', unit: null },
    { id: 'sum', label: 'Sum', type: 'number', unit: 'usd' },
    { id: 'firms', label: 'Firms', type: 'number', unit: 'count' },
    { id: 'who', label: 'Who', type: 'text', unit: null },
  ]);
  expect(rows).toEqual([
    {
      id: 'survey',
      label: 'Survey, first',
      group: 'Before',
      values: {
        start: '2013-Q2',
        end: '2013-Q4',
        sum: 1234.5,
        firms: 'almost half',
        who: 'Agency',
      },
      missing: {},
    },
    {
      id: 'plan',
      label: 'Plan',
      group: 'After',
      stage: 'mature',
      region: 'TR-35',
      values: { start: '2014-07', end: null, sum: null, firms: 0, who: null },
      missing: { end: 'lost', sum: 'suppressed', who: 'not-reported' },
    },
  ]);
});

test('a figure whose numbers are lost has none to give', () => {
  const lost = view(figureSchema.parse({ ...common, kind: 'none' }));
  expect(plainTable(lost)).toEqual({ head: [], rows: [] });
  expect(dataObject(lost).rows).toBeUndefined();
});
