import { describe, expect, test } from 'vitest';
import { foldText } from '../../i18n/fold.ts';
import { locales, ownLocales } from '../../i18n/locales.ts';
import { joinShipped, joinWholeSample } from '../../../workshop/testing/joined-portals.ts';
import { viewCluster } from '../clusters/view-cluster.ts';
import { clusterLeads } from './cluster-leads.ts';
import { matchedBy } from './matching/matched-clusters.ts';
import { viewClusterTypes } from './checklist/view-types.ts';
import { viewMatching, viewPartners } from './matching/view-matching.ts';
import { viewOwnSelection } from './selection/view-own-selection.ts';
import { knownTicks } from './stage-what-if/view-what-if.ts';
import { viewResults } from './view-results.ts';

const cellsOf = (analysis: string, table: string) =>
  viewResults(joinWholeSample(), analysis, 'en')
    .find(({ name }) => name === table)
    ?.table.rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)]) ?? [];

describe('the selection of the sample', () => {
  test('places its candidates as by hand, keeps equals together, and whom it leaves out apart', () => {
    // Steam weighs 2, the rest 1, on a scale to 5: teapots (10 + 4 + 5 + 1) / 25, kettles 18 / 25, whistles 16 /
    // 25, crumbs and ferry snacks 15 / 25, saucers without a handle 9 / 25 to 14 / 25.
    expect(cellsOf('selection', 'ranking').map((row) => [row[0], row[1], row[2]])).toEqual([
      ['Teapot and Saucer Cluster', '1', '80%'],
      ['Kettle and Steam Cluster', '2', '72%'],
      ['Whistling Kettles Sector', '3', '64%'],
      ['Crumb Islands Biscuit Cluster', '4', '60%'],
      ['Ferry Snack Platform', '4', '60%'],
      ['Saucer Makers of Kettle Valley', '6', 'not reported'],
      ['A cloud that nobody has seen', '7', '0%'],
      ['Echo, Echo and Echo Cluster', 'not applicable', 'not reported'],
      ['Button Coast Button Cluster', 'not applicable', '48%'],
    ]);
    const saucers = cellsOf('selection', 'ranking').find(([name]) => name?.startsWith('Saucer'));
    expect(saucers?.slice(3, 6)).toEqual(['36%', '56%', '80%']);
  });

  test('does not say of one that has no place that it does not go on', () => {
    const last = cellsOf('selection', 'ranking').map((row) => [row[0], row.at(-1)]);
    expect(last.slice(6)).toEqual([
      ['A cloud that nobody has seen', 'Does not go forward'],
      [
        'Echo, Echo and Echo Cluster',
        'Not ranked: too little is known, or there are too few to compare',
      ],
      ['Button Coast Button Cluster', 'Excluded: a binding requirement is not met'],
    ]);
  });

  test('gives three of four seats and leaves the fourth to people', () => {
    expect(cellsOf('selection', 'steps')).toEqual([
      ['The invited', '7', '3', '2'],
      ['Those with a cup', '5', '2', '0'],
    ]);
  });

  test('shares out as many places in each mix of weights as there are cups', () => {
    const shares = cellsOf('selection', 'steadiness').map(([, share = '']) =>
      Number.parseFloat(share),
    );
    // Two cups in each of a thousand mixes, apart from rounding: two hundred per cent in all.
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(200, 0);
    expect(shares.at(-1)).toBe(0);
  });
});

describe('a selection in two rounds', () => {
  test('weighs regions by their numbers, then only the clusters in those that go forward', () => {
    // Jobs as a share of 400 and echo of 10, by hand: (1 + 0.8) / 2, (0.75 + 0.9) / 2, (0.25 + 1) / 2, and so on.
    expect(
      cellsOf('two-rounds', 'first-ranking').map((row) => [row[0], row[2], row.at(-1)]),
    ).toEqual([
      ['Button Coast', '90%', 'Regions that go forward'],
      ['Kettle Valley', '82.5%', 'Regions that go forward'],
      ['Echo Mountains', '62.5%', 'Regions that go forward'],
      ['Thistle Hills', '55%', 'Does not go forward'],
      ['Crumb Islands', '15%', 'Does not go forward'],
    ]);
    // Size weighs two of three, shared by firms and cups. Echoes have three members of five; crumbs, best of
    // all, are of a region that stays behind.
    const out = 'Excluded: a binding requirement is not met';
    expect(cellsOf('two-rounds', 'ranking').map((row) => [row[0], row[2], row.at(-1)])).toEqual([
      ['Saucer Makers of Kettle Valley', '83.3%', 'Tables'],
      ['Teapot and Saucer Cluster', '76.7%', 'Tables'],
      ['Button Coast Button Cluster', '66.7%', 'Does not go forward'],
      ['Echo, Echo and Echo Cluster', '46.7%', out],
      ['Crumb Islands Biscuit Cluster', '100%', out],
    ]);
  });
});

describe('the selections that are published without scores', () => {
  const shipped = joinShipped();

  test('show what is asked, and place nobody', () => {
    expect(viewResults(shipped, 'azerbaijan-selection', 'az')).toEqual([]);
    const entry = shipped.analysisById.get('azerbaijan-selection')?.data;
    if (entry?.method !== 'selection') throw new Error('no selection');
    const [regions, clusters] = viewOwnSelection(shipped, entry, 'en');
    // Seven indicators and the step of the regions; five criteria, three requirements and the shortlist.
    expect([regions?.rules.length, clusters?.rules.length]).toEqual([7 + 1, 5 + 3 + 1]);
    expect(clusters?.rules.slice(5, 8).map(({ value }) => value)).toEqual([
      'no minimum set yet',
      'no minimum set yet',
      'binding',
    ]);
    // A name, a region, three numbers for size, four scores, three requirements, three criteria of the reader’s own.
    expect([clusters?.candidates.columns.length, clusters?.candidates.rows]).toEqual([15, []]);
    expect(regions?.candidates.rows).toHaveLength(14);
    expect(regions?.candidates.rows[1]?.[0]).toBe('Baku Economic Region');
    // Bilasuvar is a district of Shirvan-Salyan, in whatever language it is written.
    const names = clusters?.lab.within?.names ?? {};
    for (const name of ['Biləsuvar rayonu', 'ბილასუვარის რაიონი'])
      expect(names[foldText(name)]).toBe('sirvan-salyan');
  });

  test('name the ten of Georgia in the order of the slides, with every score not reported', () => {
    const [scores, ...others] = viewResults(shipped, 'unido-selection', 'en');
    expect(others).toEqual([]);
    expect(scores?.table.rows).toHaveLength(10);
    expect(scores?.table.rows[0]?.label).toBe('Wine, Kakheti');
    const told = new Set(scores?.table.rows.flatMap(({ cells }) => cells.map(({ text }) => text)));
    expect([...told]).toEqual(['not reported']);
  });
});

describe('partners', () => {
  test('of an early cluster in the area are first those of its sector that it can learn from', () => {
    // Textile clusters past the second stage outside the area: one of an association, and clothing in Ankara.
    const found = viewPartners(joinShipped(), 'matching', 'tr-diyarbakir-tekstil', 'en');
    expect(found?.partners[0]).toMatchObject({
      href: '/en/clusters/tr-itkib-moda-tekstil/',
      reason: 'same activity: textile',
      reasons:
        'same activity: textile; same sector: Textiles; outside the BROP provinces; at a later stage (Developing)',
    });
    const georgian = viewPartners(joinShipped(), 'matching', 'tr-diyarbakir-tekstil', 'ka');
    expect(georgian?.partners[0]?.reasons).toContain('; BROP-ის პროვინციებში არ შედის; ');
  });

  test('lead across borders where a sector is shared, and say nothing of a stage not reported', () => {
    const found = viewPartners(joinShipped(), 'matching', 'ge-tbilisi-clothing', 'en');
    expect(found?.partners.every(({ href }) => href.startsWith('/en/clusters/tr-'))).toBe(true);
    expect(found?.partners.map(({ reasons }) => reasons).join()).not.toContain('stage');
  });

  test('every counted cluster stands once in the list, by sector and place', () => {
    for (const portal of [joinShipped(), joinWholeSample()]) {
      const { groups } = viewMatching(portal, 'matching', 'tr');
      const listed = groups.flatMap(({ places }) => places.flatMap(({ clusters }) => clusters));
      expect(listed).toHaveLength(portal.inventory.length);
      expect(new Set(listed.map(({ href }) => href)).size).toBe(portal.inventory.length);
    }
  });

  test('are counted alike in the table and in the list, and nobody is left out', () => {
    for (const portal of [joinShipped(), joinWholeSample()]) {
      const [groups, , pairs] = viewResults(portal, 'matching', 'en');
      const counts = groups?.table.rows.map((row) => Number(row.cells[0]?.value)) ?? [];
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(portal.inventory.length);
      const listed = new Map(
        viewMatching(portal, 'matching', 'en').groups.map(({ title, count }) => [title, count]),
      );
      for (const { id, label, cells } of groups?.table.rows ?? []) {
        if (id !== 'no-group') expect(cells[0]?.text).toBe(listed.get(label));
      }
      // The sum of a pair is the sum of its reasons.
      expect(pairs?.isLong).toBe(true);
      for (const { cells } of pairs?.table.rows ?? []) {
        const [, , , score, ...adds] = cells.map(({ value }) => Number(value));
        expect(adds.reduce((sum, one) => sum + one, 0)).toBeCloseTo(score ?? 0, 9);
      }
    }
  });

  test('are found in the sample by what one offers and the other seeks', () => {
    const sample = joinWholeSample();
    const best = matchedBy(sample, 'matching').matches.get('xx-thistle-tea') ?? [];
    // Same sector 3, hot water 4, a mature cluster 2.
    expect(best[0]).toMatchObject({ id: 'xx-kettles', score: 9 });
    expect(best[0]?.reasons.map(({ kind }) => kind)).toEqual(['sector', 'finds', 'learns']);
  });

  test('are led to from the page of a cluster, with the part of the list in which it stands', () => {
    const [list] = clusterLeads(joinShipped(), 'tr-diyarbakir-tekstil', 'ka');
    expect(list?.links).toHaveLength(4);
    expect(list?.links.at(-1)?.href).toMatch(/^\/ka\/analyses\/matching\/#group-/);
  });
});

test('a type stands among the facts of a cluster with its reason and its source', () => {
  const { facts } = viewCluster(joinShipped(), 'tr-izmir-inoviz', 'en');
  expect(facts.find(({ value }) => value === 'Inclusive clusters')).toMatchObject({
    label: 'By direction of relations',
    note: expect.stringContaining('include public, academic and civil society organisations'),
  });
});

test('types have the clusters whose sources or sectors say so, and none has both', () => {
  const portal = joinShipped();
  const entry = portal.analysisById.get('cluster-type')?.data;
  if (entry?.method !== 'checklist') throw new Error('No questions about types');
  const types = viewClusterTypes(portal, entry.types, 'az');
  const known = types.filter(({ clusters }) => clusters.length > 0);
  expect(known.map(({ id, clusters }) => [id, clusters.map(({ href }) => href)])).toEqual([
    ['by-relation/inclusive', ['/az/clusters/tr-izmir-inoviz/']],
    ['by-development/latent', ['/az/clusters/tr-izmir-gelinlik-abiye/']],
    ['markusen/marshallian', ['/az/clusters/tr-ankara-ostim-insaat-makinalari/']],
  ]);
  const inferred = types.flatMap((type) => type.inferred?.clusters.map(({ href }) => href) ?? []);
  expect(new Set(inferred).size).toBe(inferred.length);
  const mines = portal.inventory.filter(({ sectors }) => sectors.join() === 'mining');
  expect(mines.length).toBeGreaterThan(5);
  expect(inferred).toEqual(expect.arrayContaining(mines.map(({ id }) => `/az/clusters/${id}/`)));
});

test('a checklist is filled with what the profile of a cluster answers, and only with that', () => {
  const leads = clusterLeads(joinWholeSample(), 'xx-buttons', 'en');
  expect(leads.find(({ label }) => label === 'Signs of good management')?.links).toEqual([
    {
      label: 'Who keeps the table?',
      href: '/en/analyses/tea-management/#check=minutes~yes',
      reason: 'What is said is written down',
    },
  ]);
  const bare = clusterLeads(joinWholeSample(), 'xx-thistle-tea', 'en');
  expect(bare.map(({ label }) => label)).not.toContain('Signs of good management');
});

test('ticks of clusters are known where returns tell them, and of nobody in the inventory of 2012', () => {
  expect(knownTicks(joinShipped(), 'en')).toEqual({});
  const known = knownTicks(joinWholeSample(), 'en')['xx-teapots'];
  expect(known).toMatchObject({ name: 'Teapot and Saucer Cluster', stage: 'Developing' });
  const sample = joinWholeSample();
  const closed = { ...sample, site: { ...sample.site, publishAnswers: false } };
  expect(knownTicks(closed, 'en')).toEqual({});
});

test('everything is said in every language', () => {
  for (const locale of ownLocales.filter((one) => locales.includes(one))) {
    for (const [analysis, count] of [
      ['selection', 4],
      ['matching', 3],
      ['stage-what-if', 1],
    ] as const) {
      const tables = viewResults(joinWholeSample(), analysis, locale);
      expect(tables).toHaveLength(count);
      expect(JSON.stringify(tables)).not.toContain('figure.word');
    }
  }
});
