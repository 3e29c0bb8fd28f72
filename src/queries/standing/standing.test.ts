import { expect, test } from 'vitest';
import { joinSample, joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { viewCluster } from '../clusters/view-cluster.ts';
import { viewClusterSheet } from '../clusters/view-cluster-sheet.ts';
import { viewRegion } from '../regions/view-region.ts';
import { viewSector } from '../sectors/view-sector.ts';
import { viewRegionSheet } from './place-sheets.ts';
import { sayRank } from './say-rank.ts';

const shipped = joinShipped();
const region = (id: string) => viewRegion(shipped, id, 'en');

/** Entries of each province, and those of them at a stage beyond the first, counted from the rows themselves. */
function countProvinces(): Map<string, { all: number; past: number }> {
  const counts = new Map<string, { all: number; past: number }>();
  for (const { places, stage } of shipped.inventory)
    for (const id of places.filter((place) => /^TR-\d/.test(place))) {
      const { all, past } = counts.get(id) ?? { all: 0, past: 0 };
      const isPast = typeof stage === 'string' && stage !== 'idea';
      counts.set(id, { all: all + 1, past: past + (isPast ? 1 : 0) });
    }
  return counts;
}

test('a province is ranked by entries and by those beyond the first stage, with its ties', () => {
  const counts = [...countProvinces().values()];
  const own = countProvinces().get('TR-35');
  expect(own).toEqual({ all: 8, past: 6 });
  expect(counts.filter(({ all }) => all > 8)).toHaveLength(6);
  expect(counts.filter(({ all }) => all === 8)).toHaveLength(5);
  expect(
    counts
      .filter(({ past }) => past >= 6)
      .map(({ past }) => past)
      .sort(),
  ).toEqual([6, 7]);
  expect(region('TR-35').rank).toBe(
    'By number of clusters, it ranks 7th of the 81 provinces, together with 4 others; by those beyond the idea stage, 2nd.',
  );
});

test('nothing beyond the first stage is no rank, and where a list is partial only those listed are ranked', () => {
  expect(region('GE-SZ').rank).toMatch(
    /^By number of clusters, it ranks 2nd of the \d regions with clusters(, together with .*)?\.$/,
  );
  expect(region('GE-IM').rank).toBeUndefined();
});

test('a province without entries leads to a first one, one with entries to its largest neighbour', () => {
  const [first, ...others] = region('GE-IM').steps;
  expect(first?.links?.[0]?.href).toMatch(/^\/en\/correct\/\?page=regions\//);
  expect(others).toEqual([]);
  expect(region('TR-35').steps.at(-1)).toEqual({
    label: 'Compare with',
    links: [{ label: 'Aydın', href: '/en/compare/?regions=TR-35,TR-09' }],
  });
});

test('practices of a region are those suggested for its entries, with their number', () => {
  const { links = [] } = region('TR-35').steps[0] ?? {};
  expect(links.length).toBeGreaterThan(0);
  const own = shipped.rowsByRegion.get('TR-35') ?? [];
  for (const { href, reason } of links) {
    const suited = own.filter(({ id }) =>
      viewCluster(shipped, id, 'en').practices.some((one) => one.href === href),
    );
    expect(reason).toBe(
      suited.length === 1
        ? '(could suit one cluster here)'
        : `(could suit ${suited.length} clusters here)`,
    );
  }
});

test('a sector is ranked among all sectors, and compared with the one nearest in size', () => {
  const { rank, steps } = viewSector(shipped, 'agri-food', 'en');
  expect(rank).toMatch(/^By number of clusters, it ranks 1st of the 37 sectors; /);
  expect(steps.at(-1)?.links?.[0]?.href).toBe('/en/compare/?sectors=agri-food,metalworking');
});

test('a cluster is pointed out among the entries of its province and of its sector', () => {
  const { standing } = viewCluster(shipped, 'tr-izmir-inoviz', 'en');
  const [place, sector] = standing;
  expect(place?.strip?.map(({ count, label, own }) => [count, label, own])).toEqual([
    ['4', 'Developing', 'including this cluster'],
    ['2', 'Initial', undefined],
    ['2', 'Idea', undefined],
  ]);
  expect(sector?.strip?.map(({ count, own }) => [count, own])).toEqual([
    ['2', 'including this cluster'],
    ['2', undefined],
    ['11', undefined],
    ['1', undefined],
  ]);
  expect(standing.map(({ label }) => label)).toEqual([
    'İzmir',
    'Medical and health',
    'Next steps',
    'Stage',
  ]);
});

test('a cluster without a reported stage is ahead of none and behind none', () => {
  const { standing } = viewCluster(shipped, 'ge-tbilisi-clothing', 'en');
  expect(standing.some(({ label }) => label === 'Textiles')).toBe(false);
});

test('a place in the middle that many share is no rank', () => {
  const [one] = shipped.inventory;
  if (!one) throw new Error('no rows');
  const all = Array.from({ length: 30 }, (_, at) =>
    Array.from({ length: at < 20 ? 2 : 1 }, () => one),
  );
  expect(sayRank(shipped, { own: [one], all, among: 'sectors', isPartial: false }, 'en')).toBe(
    undefined,
  );
});

test('a number that all share is no rank', () => {
  const [one, two, three, four] = shipped.inventory;
  if (!one || !two || !three || !four) throw new Error('expected four entries');
  const say = (all: (typeof one)[][]) =>
    sayRank(shipped, { own: [one], all, among: 'sectors', isPartial: false }, 'en');
  expect(say([[one], [two], [three]])).toBeUndefined();
  expect(say([[one], [two], [three, four]])).toMatch(/ranks 2nd of the 3 sectors/);
});

test('the slide of a place says its source, date and short link', () => {
  expect(viewRegionSheet(shipped, 'TR-35', 'tr').take.credit).toEqual([
    'Kaynak: Türkiye raporu (2012), ek 2; Aralık 2011 itibarıyla',
    'clusterbook. CC BY 4.0. https://example.org/g/35/',
  ]);
  // Invented numbers say so wherever they go.
  const { fictional, take } = viewRegionSheet(joinSample(), 'XX-11', 'en');
  expect(take.credit[0]).toBe(fictional);
});

test('the sheet of a cluster of which little is known ranks its place and its sector, and leads on', () => {
  const { rows } = viewClusterSheet(shipped, 'ge-kakheti-wine', 'en');
  expect(rows.map(({ label }) => label)).toEqual([
    'Kakheti',
    'Agri-food',
    'Agri-food · Stages',
    'A practice to learn from',
    'Next steps',
  ]);
  expect(rows[0]?.text).toBe(region('GE-KA').rank);
  const counted = rows[2]?.strip?.map(({ count }) => Number(count)) ?? [];
  expect(counted.reduce((a, b) => a + b, 0)).toBe(shipped.rowsBySector.get('agri-food')?.length);
  expect(rows[4]?.links?.at(-1)?.href).toBe('/en/correct/?page=clusters/ge-kakheti-wine/');
  // Where its stage is known, its own standing says as much.
  const { rows: known } = viewClusterSheet(shipped, 'tr-izmir-lojistik', 'en');
  expect(known.map(({ label }) => label)).not.toContain('Logistics · Stages');
});
