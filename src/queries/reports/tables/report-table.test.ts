import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../i18n/locales.ts';
import type { Portal } from '../../../portal/portal.ts';
import { reportTableSchema } from '../../../schemas/report-table.ts';
import {
  joinSample,
  joinShipped,
  joinWholeSample,
} from '../../../../workshop/testing/joined-portals.ts';
import { reportTable } from './report-table.ts';
import type { ReportTable, TableCellView } from './table.ts';

const sample = joinSample();

/** A table of the fictional report as an author would declare it. */
function declare(data: object, locale: Locale = 'en', portal: Portal = sample): ReportTable {
  const entry = { id: '2024/x', data: reportTableSchema.parse(data) };
  return reportTable({ ...portal, reportTableById: new Map([['2024/x', entry]]) }, 'x', locale);
}
const inEach = (text: string) => ({ az: text, tr: text, ka: text, en: text });
const texts = (row: readonly TableCellView[] | undefined) => row?.map(({ text }) => text);
const rowsOf = ({ groups }: ReportTable) => groups.flatMap(({ rows }) => rows);
const labels = ({ columns }: ReportTable) => columns.map(({ label }) => label);

describe('every table', () => {
  test('is called by its id and says where it comes from', () => {
    const table = reportTable(sample, 'inventory', 'en');
    expect(table.id).toBe('inventory');
    expect(table.sources).toEqual([
      { text: 'invented report, lines 51–53', href: '/en/bibliography/#sample-report' },
    ]);
  });

  test('one of another year says of which, and calls its clusters as that year did', () => {
    const whole = joinWholeSample();
    const table = reportTable(whole, 'inventory@2023', 'en');
    expect(table.title).toBe('18 clusters and potential clusters by region, as of 2023');
    const names = table.groups.flatMap(({ rows }) => rows.map(([head]) => head?.text));
    expect(names).toContain('Street of the Thimble Sellers');
    expect(reportTable(whole, 'inventory', 'en').title).not.toContain('as of');
  });

  test('is refused where the edition declares none', () => {
    expect(() => reportTable(sample, 'nothing', 'en')).toThrow('found nothing');
  });

  test('has the title of its author, who may count, else that of its kind', () => {
    expect(declare({ kind: 'inventory' }).title).toBe(
      '3 clusters and potential clusters by region',
    );
    expect(declare({ kind: 'inventory', title: inEach('All {n} of them') }).title).toBe(
      'All 3 of them',
    );
  });

  test('has the remark of its author before that of its kind', () => {
    const note = inEach('Mind the lids.');
    expect(declare({ kind: 'questions', note }).note).toBe(
      'Mind the lids. Of the other questions, those at the idea stage answer 10 and 12 only.',
    );
    expect(declare({ kind: 'practices', note }).note).toBe('Mind the lids.');
    expect(declare({ kind: 'practices' })).not.toHaveProperty('note');
  });
});

describe('the inventory', () => {
  const list = (locale?: Locale) => declare({ kind: 'inventory' }, locale);

  test('has every cluster once: those without a region first, then region by region', () => {
    const table = list();
    expect(table.groups.map(({ label, href, rows }) => [label, href, rows.length])).toEqual([
      ['Without a region', undefined, 1],
      ['Sample Bay', '/en/regions/XX-01/', 2],
    ]);
    expect(rowsOf(table).map(texts)).toEqual([
      ['Cloud Bottling Cluster', 'Bottled clouds', 'Idea'],
      ['Kite Platform', 'Kites', 'not reported'],
      ['Teapot and Saucer Cluster', 'Teaware', 'Developing'],
    ]);
  });

  test('leads to each cluster and marks its stage', () => {
    const table = list();
    const [kites] = table.groups[1]?.rows ?? [];
    expect(kites?.[0]).toEqual({ text: 'Kite Platform', href: '/en/clusters/xx-kites/' });
    expect(kites?.[2]).toEqual({ text: 'not reported', look: 'none', unreported: true });
    expect(rowsOf(table)[0]?.[2]?.look).toBe('ring');
  });

  test('says in which language a name is, where it is another', () => {
    const [, teapots, kites] = rowsOf(list('tr'));
    expect(teapots?.[0]).toMatchObject({ text: 'Demlik ve Fincan Tabağı Kümesi' });
    expect(kites?.[0]).toEqual({
      text: 'ფრანების პლატფორმა',
      href: '/tr/clusters/xx-kites/',
      lang: 'ka',
    });
  });

  test('of the shipped report has the 356 rows that readers know', () => {
    const shipped = reportTable(joinShipped(), 'inventory', 'en');
    expect(shipped.title).toContain('356');
    expect(rowsOf(shipped)).toHaveLength(356);
  });
});

describe('the clusters beyond the idea stage', () => {
  test('leave out ideas and what is not reported', () => {
    const table = declare({ kind: 'beyond-idea' });
    expect(table.title).toBe('The 1 cluster beyond the idea stage');
    expect(labels(table)).toEqual(['Cluster', 'Region', 'Sector', 'Stage']);
    expect(table.groups.map(({ label }) => label)).toEqual(['Developing']);
    expect(rowsOf(table)).toEqual([
      [
        { text: 'Teapot and Saucer Cluster', href: '/en/clusters/xx-teapots/' },
        { text: 'Sample Bay', href: '/en/regions/XX-01/' },
        { text: 'Teaware', href: '/en/sectors/teaware/' },
        { text: 'Developing', look: 'disc' },
      ],
    ]);
    expect(table.note).toMatch(/^No source names the sector of this cluster/);
  });

  test('of the shipped report stand from mature to initial: 3, 14 and 18', () => {
    const shipped = reportTable(joinShipped(), 'beyond-idea', 'en');
    expect(shipped.groups.map(({ label, rows }) => [label, rows.length])).toEqual([
      ['Mature', 3],
      ['Developing', 14],
      ['Initial', 18],
    ]);
  });
});

describe('the clusters of a country', () => {
  const data = {
    kind: 'clusters',
    country: 'XX',
    figure: 'gallery-query-clusters',
    manager: 'lid-quotient',
    title: inEach('{n} clusters {inside}'),
  };

  test('stand by name, with the organisation that manages each', () => {
    const table = declare(data);
    expect(table.title).toBe('3 clusters in Sampleland');
    expect(labels(table)).toEqual(['Cluster', 'Region', 'Sector', 'Lid quotient', 'Stage']);
    expect(rowsOf(table).map(texts)).toEqual([
      ['Cloud Bottling Cluster', 'nationwide', 'Bottled clouds', 'not reported', 'Idea'],
      ['Kite Platform', 'Sample Bay', 'Kites', 'not reported', 'not reported'],
      ['Teapot and Saucer Cluster', 'Sample Bay', 'Teaware', 'Saucer Office', 'Developing'],
    ]);
    expect(rowsOf(table)[2]?.[3]?.href).toBe('https://teapots.example.org');
    expect(table.sources[0]?.text).toBe('invented report, line 108');
  });

  test('have a remark that begins with a word, also under a figure without one', () => {
    expect(declare(data).note).toMatch(/^No source names the sectors/);
  });

  test('of a country without clusters are none', () => {
    const empty = { ...sample, rowsByCountry: new Map() };
    const table = declare(data, 'en', empty);
    expect(rowsOf(table)).toEqual([]);
    expect(table.title).toMatch(/^0 clusters/);
  });
});

describe('the numbers of a figure', () => {
  const data = { kind: 'figure', figure: 'gallery-query-agencies', title: inEach('{n} bodies') };

  test('are added up, and rows lead to their entries', () => {
    const table = declare({ ...data, rows: 'organisations' });
    expect(table.title).toBe('1 bodies');
    expect(table.columns.map(({ numeric }) => numeric)).toEqual([false, true, true, true]);
    expect(rowsOf(table).map(texts)).toEqual([['Sample Bay Development Agency', '3', '2', '−1']]);
    expect(rowsOf(table)[0]?.[0]?.href).toBe('/en/organisations/sample-bay-agency/');
    expect(texts(table.total)).toEqual(['Total', '3', '2', '−1']);
    expect(table.total?.map(({ numeric }) => numeric)).toEqual([undefined, true, true, true]);
  });

  test('have plain heads where nothing says what the rows are', () => {
    expect(rowsOf(declare(data))[0]?.[0]).toEqual({ text: 'Sample Bay Development Agency' });
    const regions = declare({ ...data, rows: 'regions' });
    expect(rowsOf(regions)[0]?.[0]).not.toHaveProperty('href');
  });

  test('of the shipped agencies come to the sums that readers know', () => {
    const table = reportTable(joinShipped(), 'agencies', 'en');
    const sum = (column: number) =>
      rowsOf(table).reduce((all, row) => all + (Number(row[column]?.text) || 0), 0);
    expect(table.total?.[1]?.text).toBe(String(sum(1)));
    expect(table.total?.[2]?.text).toBe(String(sum(2)));
  });

  test('are refused where a figure has none', () => {
    expect(() => declare({ ...data, figure: 'gallery-none' })).toThrow('gallery-none');
  });
});

test('practices stand with their country, themes and what they show', () => {
  const table = declare({ kind: 'practices' }, 'tr');
  expect(table.title).toBe('1 iyi uygulama örneği');
  const [row, ...others] = rowsOf(table);
  expect(others).toEqual([]);
  expect(row?.[0]).toEqual({
    text: 'Uçurtmadan şemsiye',
    href: '/tr/practices/borrowed-umbrellas/',
  });
  expect(row?.[1]).toEqual({ text: 'Örnekistan' });
  expect(row?.[2]?.text.split('; ')).toHaveLength(2);
  expect(row?.[2]?.text).toMatch(/\(editörlerin çıkarımı\)$/);
  expect(row?.[3]?.text).toMatch(/^Rüzgârsız, yağmurlu günlerde/);
});

describe('programmes', () => {
  test('stand with who pays, for what, when and how much', () => {
    const table = declare({ kind: 'programmes' });
    expect(table.title).toBe('1 support programme or project');
    expect(rowsOf(table).map(texts)).toEqual([
      [
        'Steam grant',
        'Ministry of Drizzle',
        'Innovation; Training and advice',
        '2020–2024',
        '12,000 euros. Half of it has evaporated.',
      ],
    ]);
    expect(table.note).toContain(
      'The sources describe the rules of their time, which may no longer apply.',
    );
  });

  test('say what no source prints, and warn only of rules of the past', () => {
    const [programme] = sample.programmes;
    if (!programme) throw new Error('no programme');
    const bare = {
      ...programme,
      data: {
        ...programme.data,
        provider: undefined,
        period: undefined,
        amount: undefined,
        useFor: [],
        current: true,
      },
    };
    const table = declare({ kind: 'programmes' }, 'en', { ...sample, programmes: [bare] });
    const [row] = rowsOf(table);
    expect(texts(row)?.slice(1)).toEqual(['not given', 'not reported', 'not given', 'not given']);
    expect(table.note).toBeUndefined();
    const noNote = {
      ...programme,
      data: { ...programme.data, amount: { value: 5, currency: 'EUR' as const } },
    };
    const short = declare({ kind: 'programmes' }, 'en', { ...sample, programmes: [noNote] });
    expect(rowsOf(short)[0]?.[4]?.text).toBe('5 euros');
  });
});

test('questions stand by their parts, with how and by whom each is answered', () => {
  const table = declare({ kind: 'questions' });
  expect(table.title).toBe('The 3 questions of the survey form');
  expect(table.columns.map(({ label, numeric }) => [label, numeric])).toEqual([
    ['No.', true],
    ['Question', false],
    ['Type of answer', false],
    ['Who answers', false],
  ]);
  expect(table.groups.map(({ label, rows }) => [label?.slice(0, 2), rows.length])).toEqual([
    ['A.', 2],
    ['B.', 1],
  ]);
  expect(rowsOf(table).map(texts)).toEqual([
    ['1', 'What is the cluster called?', 'Free text', 'All clusters and potential clusters'],
    [
      '2',
      'At which stage is the cluster?',
      'Criteria to tick, then one stage',
      'All clusters and potential clusters',
    ],
    [
      '3',
      'Where does the teapot drip?',
      'Several boxes may be ticked, at most 2',
      'Only clusters that have reached the initial stage',
    ],
  ]);
  expect(rowsOf(table)[0]?.map(({ numeric }) => numeric)).toEqual([
    true,
    undefined,
    undefined,
    undefined,
  ]);
  const unskipped = sample.questions.map((question) => ({ ...question, skip: undefined }));
  const plain = declare({ kind: 'questions' }, 'en', { ...sample, questions: unskipped });
  expect(plain.note).toBeUndefined();
});

describe('the actions of a strategy', () => {
  const data = { kind: 'actions', strategy: 'dry-saucer-plan' };

  test('stand under the parts above them, with the codes of their places', () => {
    const table = declare(data);
    expect(table.title).toBe('Dry saucer plan: 3 actions');
    expect(table.groups.map(({ label, href }) => [label, href])).toEqual([
      [
        'P 1 Stop the drops · G 1.1 A spout that does not drip',
        '/en/strategies/dry-saucer-plan/p1/#g1-1',
      ],
      ['P 2 Dry the saucers · G 2.1 A sunny window', '/en/strategies/dry-saucer-plan/p2/#g2-1'],
    ]);
    expect(rowsOf(table).map(texts)).toEqual([
      ['A 1.1.1 (printed as: A 1.1.7)', 'Spouts are measured'],
      ['A 1.1.2', 'Lids are counted'],
      ['A 2.1.1', 'The window is opened'],
    ]);
    expect(rowsOf(table)[1]?.[0]?.href).toBe('/en/strategies/dry-saucer-plan/p1/#a1-1-2');
    expect(table.note).toMatch(/^1 code is misprinted/);
  });

  test('may stand right below an area, without a code; with no misprint nothing is said', () => {
    const strategy = sample.strategyById.get('dry-saucer-plan');
    const [priority] = strategy?.data.nodes ?? [];
    const action = priority?.children?.[0]?.children?.[1];
    if (!strategy || !priority || !action) throw new Error('no such plan');
    const own = {
      ...strategy,
      data: {
        ...strategy.data,
        nodes: [{ ...priority, children: [{ ...action, code: undefined }] }],
      },
    };
    const strategyById = new Map([['dry-saucer-plan', own]]);
    const table = declare(data, 'en', { ...sample, strategyById });
    expect(table.groups.map(({ label, href }) => [label, href])).toEqual([
      ['P 1 Stop the drops', '/en/strategies/dry-saucer-plan/p1/'],
    ]);
    expect(rowsOf(table).map(texts)).toEqual([['', 'Lids are counted']]);
    expect(table.note).toBeUndefined();
  });

  test('of a strategy that is not there are refused', () => {
    expect(() => declare({ ...data, strategy: 'nothing' })).toThrow('the strategy nothing');
  });
});

describe('the indicators of the shipped report', () => {
  test('stand by level, each with its unit', () => {
    const table = reportTable(joinShipped(), 'indicators', 'en');
    expect(table.groups.map(({ label, rows }) => [label, rows.length])).toEqual([
      ['Cluster management organisation (level 1)', 22],
      ['Support institution (level 2)', 4],
    ]);
    const unitOf = new Map(rowsOf(table).map((row) => [row[0]?.text, row[1]?.text]));
    expect(unitOf.size).toBe(26);
    expect(unitOf.get('Number of patents')).toBe(unitOf.get('Number of utility models'));
    expect(unitOf.get('Number of patents')).not.toBe(unitOf.get('Export value'));
  });

  test('are named by figures with a column of names, which others do not have', () => {
    const wrong = { kind: 'indicators', figure: 'gallery-column', units: 'gallery-column' };
    expect(() => declare(wrong)).toThrow('"names" in the figure "gallery-column"');
  });
});
