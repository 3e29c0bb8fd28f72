import { describe, expect, test } from 'vitest';
import { toObjects } from '../../exports/tables.ts';
import { locales } from '../../i18n/locales.ts';
import { joinSample, joinWholeSample } from '../../../workshop/testing/joined-portals.ts';
import { varyWholeSample } from '../../../workshop/testing/vary-whole-sample.ts';
import { editionPairs } from '../editions/edition-pairs.ts';
import { changeTable } from './change-table.ts';
import { viewChangeIndex } from './view-change-index.ts';
import { viewChanges } from './view-changes.ts';
import { viewReportChanges } from './view-report-changes.ts';

const sample = joinWholeSample();
const pair = { from: '2023', to: '2024' };
const view = (locale: (typeof locales)[number]) => viewChanges(sample, '2023-2024', locale);

test('published editions up to the current one are compared; a draft is not announced', () => {
  expect(editionPairs(sample)).toEqual([pair]);
  expect(() => viewChanges(sample, '2024-2025', 'en')).toThrow('2024-2025');
});

test('a portal of one edition compares nothing', () => {
  expect(editionPairs(joinSample())).toEqual([]);
});

test('three editions are compared step by step, the latest first, and the last with the first', () => {
  const later = varyWholeSample((own) => ({
    site: own.site.map(({ data, ...entry }) => ({ ...entry, data: { ...data, edition: '2025' } })),
    editions: own.editions.map(({ id, data }) => ({
      id,
      data: { ...data, status: 'published' as const },
    })),
  }));
  expect(editionPairs(later).map(({ from, to }) => `${from}-${to}`)).toEqual([
    '2024-2025',
    '2023-2024',
    '2023-2025',
  ]);
  // The yodellers returned in 2023 and again in 2025: they are not new.
  const lists = viewChanges(later, '2024-2025', 'en').lists;
  const idsOf = (kind: string) =>
    lists.find((list) => list.kind === kind)?.items.map(({ id }) => id);
  expect(idsOf('back')).toEqual(['xx-yodels']);
  expect(idsOf('new')).not.toContain('xx-yodels');
  // The sentence adds up: 18 in 2024, and these.
  expect(viewChanges(later, '2024-2025', 'en').summary.lead).toMatch(
    /One cluster is new; one came back after a break; one merged into another;/,
  );
});

test('the two editions can be set side by side, unless the portal compares nothing', () => {
  expect(view('en').compareHref).toBe('/en/compare/?editions=2023,2024');
  const without = varyWholeSample(({ site }) => ({
    site: site.map((one) => ({ ...one, data: { ...one.data, off: ['compare' as const] } })),
  }));
  expect(viewChanges(without, '2023-2024', 'en').compareHref).toBeUndefined();
});

test('each kind of change has its clusters, by name', () => {
  const lists = view('en').lists.map(({ kind, items }) => [kind, items.map(({ id }) => id)]);
  expect(Object.fromEntries(lists)).toEqual({
    new: ['xx-clouds', 'xx-ferry-snacks', 'xx-gliders'],
    up: [
      ...['xx-buttonholes', 'xx-echoes', 'xx-kettles', 'xx-long-tails', 'xx-teapots'],
      // By the name in its return of 2024, “Towel and Tablecloth Cluster”.
      ...['xx-thimbles', 'xx-tea-towels'],
    ],
    down: ['xx-buttons', 'xx-umbrellas'],
    renamed: ['xx-thimbles', 'xx-tea-towels'],
    merged: ['xx-saucers', 'xx-zips'],
    'not-returned': ['xx-thistle-biscuits', 'xx-yodels'],
    'stage-unknown': ['xx-kites', 'xx-fog'],
  });
});

test('a list says from where to where, and into what', () => {
  const itemOf = (kind: string, id: string) =>
    view('tr')
      .lists.find((list) => list.kind === kind)
      ?.items.find((item) => item.id === id);
  expect(itemOf('up', 'xx-kettles')?.stages).toEqual([
    { look: 'disc', word: 'Gelişmekte olan' },
    { look: 'crown', word: 'Olgun' },
  ]);
  expect(itemOf('renamed', 'xx-thimbles')?.names).toEqual([
    { text: 'Street of the Thimble Sellers', lang: 'en' },
    { text: 'Thimble City Cluster', lang: 'en' },
  ]);
  expect(itemOf('merged', 'xx-zips')?.into).toMatchObject({ href: '/tr/clusters/xx-buttons/' });
});

test('the finding is told in words of each language, with the years in their form', () => {
  expect(locales.map((locale) => view(locale).summary.lead)).toEqual([
    '2023-cü və 2024-cü il məlumatlarında klasterlərin sayı eynidir: 18. 3 klaster yenidir; 2 klaster başqa klasterlərə qoşulub; 2 klaster sonrakı ilin məlumatlarında yoxdur; daha biri yalnız siyahıdan məlumdur. 7 klaster daha yüksək mərhələyə keçib; 2 klaster aşağı mərhələyə düşüb.',
    '2023 ve 2024 verilerinde küme sayısı aynı: 18. 3 yeni küme var; 2 küme başka kümelere katıldı; 2 küme sonraki yılda yok; ayrıca bir küme yalnızca bir listeden biliniyor. 7 küme üst aşamaya geçti; 2 küme alt aşamaya indi.',
    '2023 და 2024 წლების მონაცემებში კლასტერების რაოდენობა ერთნაირია: 18. ახალია 3 კლასტერი; სხვა კლასტერებს 2 შეუერთდა; 2 კლასტერი მომდევნო წლის მონაცემებში აღარ არის; კიდევ ერთი მხოლოდ სიიდან არის ცნობილი. უფრო მაღალ ეტაპზე 7 კლასტერი ავიდა; უფრო დაბალზე 2 ჩამოვიდა.',
    'The data of 2023 and 2024 have the same number of clusters: 18. 3 clusters are new; 2 merged into others; 2 are not in the later year; one more is known only from a list. 7 clusters moved up a stage; 2 moved down.',
  ]);
});

test('one that a list alone names is said to be so: it is neither new nor gone', () => {
  expect(view('en').summary.listed).toBe(
    'Known only from a list, and so counted neither as new nor as gone: 0 in 2023, 1 in 2024.',
  );
});

describe('the flow between stages', () => {
  const { flow } = view('en');

  test('has a finding: how many kept their stage', () => {
    // 14 in both: 7 went up, 2 down, and of 2 one stage is unknown.
    expect(flow.title).toBe(
      'Of the 14 clusters in the data of both years, 3 stayed at the same stage',
    );
  });

  test('adds up to the returns of both editions', () => {
    const cells = flow.table.total?.map(({ text }) => text);
    expect(flow.table.columns.map(({ label }) => label)).toEqual([
      '2023 (rows) and 2024 (columns)',
      ...['Mature', 'Developing', 'Initial', 'Idea', 'Stage unknown', 'Merged', 'Absent'],
      'Total',
    ]);
    // 17 returns of 2024, and 4 of 2023 that are not among them.
    expect(cells).toEqual(['Total', '2', '4', '4', '5', '2', '2', '2', '21']);
  });
});

test('regions and sectors have both tallies and what changed in them', () => {
  const [regions, sectors] = view('en').tallies;
  const rowOf = (rows = regions?.changed, label = '') =>
    rows?.find(([head]) => head?.text === label)?.map(({ text }) => text);
  expect(regions?.columns.map(({ label }) => label)).toEqual([
    ...['Regions', '2023', '2024', 'Difference', 'New', 'Up', 'Down', 'Merged', 'Absent'],
  ]);
  expect(rowOf(regions?.changed, 'Button Coast')).toEqual([
    ...['Button Coast', '3', '3', '0', '1', '1', '1', '1', '0'],
  ]);
  expect(rowOf(regions?.changed, 'Thistle Hills')).toEqual([
    ...['Thistle Hills', '2', '1', '−1', '0', '0', '0', '0', '1'],
  ]);
  expect(rowOf(sectors?.changed, 'Kites')?.slice(1, 4)).toEqual(['2', '3', '+1']);
});

describe('the files', () => {
  const table = changeTable(sample, pair);

  test('have a row for each change, with ids', () => {
    expect(table.name).toBe('changes-2023-2024');
    expect(table.rows).toHaveLength(20);
    expect(toObjects(table).find(({ change }) => change === 'merged')).toEqual({
      id: 'xx-saucers',
      name_from: 'Saucer Makers of Kettle Valley',
      name_to: null,
      change: 'merged',
      stage_from: 'initial',
      stage_to: null,
      merged_into: 'xx-kettles',
      regions: 'XX-14',
      sectors: 'teaware',
    });
  });

  test('list items for feeds, each with an id of its own and a sentence in each language', () => {
    const items = table.objects as readonly Record<string, unknown>[];
    expect(new Set(items.map(({ item }) => item)).size).toBe(20);
    expect(items.find(({ id, change }) => id === 'xx-thimbles' && change === 'renamed')).toEqual(
      expect.objectContaining({
        item: 'changes/2023-2024/xx-thimbles/renamed',
        title: {
          az: expect.stringContaining('əvvəlki adı «Street of the Thimble Sellers»'),
          tr: expect.stringContaining('önceki adı “Street of the Thimble Sellers”'),
          ka: expect.stringContaining('ადრინდელი სახელწოდება „Street of the Thimble Sellers“'),
          en: 'Thimble City Cluster: formerly “Street of the Thimble Sellers”',
        },
        url: expect.objectContaining({ ka: 'https://example.org/ka/clusters/xx-thimbles/' }),
      }),
    );
    const sentence = (id: string, change: string) =>
      items.flatMap((one) =>
        one.id === id && one.change === change ? [(one.title as { en: string }).en] : [],
      )[0];
    expect(sentence('xx-kettles', 'up')).toBe(
      'Kettle and Steam Cluster: up from the developing stage to the mature stage',
    );
    expect(sentence('xx-saucers', 'merged')).toMatch(/: merged into “Kettle and Steam Cluster”$/);
    expect(sentence('xx-yodels', 'not-returned')).toMatch(/: not in the data of 2024$/);
  });
});

test('the index leads to every comparison', () => {
  expect(viewChangeIndex(sample, 'az').pairs).toMatchObject([
    {
      label: '2023-cü və 2024-cü il məlumatları arasında nə dəyişib',
      href: '/az/changes/2023-2024/',
    },
  ]);
});

describe('a chapter of a report', () => {
  const between = { edition: '2024', from: undefined, to: undefined };

  test('shows the edition before beside its own, unless it names others, of its country', () => {
    const part = viewReportChanges(sample, between, 'en');
    expect([part.id, part.title]).toEqual([
      'changes-2023-2024',
      'What changed between 2023 and 2024',
    ]);
    expect(part.more?.href).toBe('/en/changes/2023-2024/');
    expect(part.rows.map(([head, cell]) => `${head?.text}: ${cell?.text}`)).toEqual([
      ...['In 2023: 18', 'In 2024: 17', 'New: 3', 'Moved up a stage: 7', 'Moved down a stage: 2'],
      ...['Renamed: 2', 'Merged into another cluster: 2', 'Not in the later year: 2'],
      'Stage not reported in at least one of the two years: 2',
    ]);
  });

  test('tells of a draft of its own, which has no page yet', () => {
    const part = viewReportChanges(sample, { ...between, edition: '2025' }, 'en');
    expect(part.id).toBe('changes-2024-2025');
    expect(part.more).toBeUndefined();
  });
});
