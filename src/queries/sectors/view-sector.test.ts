import { expect, test } from 'vitest';
import { joinSample, joinShipped } from '../../../workshop/testing/joined-portals.ts';
import {
  atStage,
  beyondIdea,
  clustersIn,
  listPlainClusters,
  type PlainCluster,
} from '../../../workshop/testing/plain-clusters.ts';
import { viewSector } from './view-sector.ts';
import { viewSectorIndex } from './view-sector-index.ts';

const shipped = joinShipped();
const sample = joinSample();

/** Finding of a figure of stages. */
function sayBeyond(clusters: readonly PlainCluster[]): string {
  const [all, past] = [clusters.length, beyondIdea(clusters)];
  const areIdeas = atStage(clusters, 'idea') === all;
  if (all === 1)
    return areIdeas
      ? 'There is one potential cluster, at the idea stage'
      : `The only cluster is ${past ? 'beyond' : 'at'} the idea stage`;
  if (areIdeas)
    return `${all === 2 ? 'Both' : `All ${all}`} are still potential clusters (idea stage)`;
  if (past === 0)
    return `${all === 2 ? 'Neither cluster' : `None of the ${all} clusters`} is reported to be beyond the idea stage`;
  if (past === all)
    return `${all === 2 ? 'Both' : `All ${all}`} clusters are beyond the idea stage`;
  return `${past} of ${all} clusters ${past === 1 ? 'is' : 'are'} beyond the idea stage`;
}

/** Clusters that name a sector, in any place. */
const naming = (id: string) =>
  listPlainClusters(shipped).filter(({ sectors }) => sectors.includes(id));

test.each(shipped.sectors.map(({ id }) => id))('%s: its clusters, stages and regions', (id) => {
  const view = viewSector(shipped, id, 'en');
  const clusters = naming(id);
  const [stages, places] = view.figures;
  expect(view.groups.reduce((sum, { items }) => sum + items.length, 0)).toBe(clusters.length);
  if (clusters.length === 0) {
    expect([view.figures, view.listHref]).toEqual([[], undefined]);
    expect(view.lead).toBe('Our sources name no cluster in this sector.');
    return;
  }
  const others = listPlainClusters(shipped).filter(({ sectors }) => !sectors.includes(id));
  const percent = (of: typeof clusters) => `${Math.round((100 * beyondIdea(of)) / of.length)}%`;
  // Of fewer than ten the number alone is clearer.
  const share = clusters.length < 10 || beyondIdea(clusters) === 0 ? '' : ` (${percent(clusters)})`;
  const finding = sayBeyond(clusters);
  const staged = others.filter(({ stage }) => stage !== 'not-reported');
  const rest =
    clusters.length < 10
      ? `${beyondIdea(others)} of ${staged.length} whose stage is known`
      : percent(others);
  const isNone = beyondIdea(clusters) === 0;
  expect(stages?.title).toBe(
    // Shares of one or two entries would not be meaningful.
    clusters.length < 3
      ? finding
      : `${finding}${share}; in other sectors ${rest}${isNone ? ' are beyond it' : ''}`,
  );
  for (const { id: stage, here, there } of stages?.pairs?.rows ?? []) {
    expect([here.count, there.count]).toEqual([
      String(atStage(clusters, stage)),
      String(atStage(others, stage)),
    ]);
  }
  for (const { id: stage, values } of stages?.bars.rows ?? []) {
    expect(values[0]).toBe(String(atStage(clusters, stage)));
  }
  for (const { id: region, values } of places?.bars.rows ?? []) {
    const here = clustersIn(shipped, region).filter(({ sectors }) => sectors.includes(id));
    expect(values[0]).toBe(String(here.length));
  }
  const named = new Set(clusters.flatMap(({ regions }) => regions));
  expect(places?.bars.csv.length ?? 1).toBe(named.size + 1);
  expect(places?.bars.rows.length ?? 0).toBe(Math.min(12, named.size));
  if (places)
    expect(places.subtitle).toBe(
      named.size > 12
        ? 'Clusters in this sector by place: the first 12'
        : 'Clusters in this sector by place',
    );
});

test('tourism: the head, its facts, and its first regions', () => {
  const view = viewSector(shipped, 'tourism', 'en');
  expect(view.lead).toBe('1 of 28 clusters is beyond the idea stage (4%); in other sectors 10%.');
  expect(view.readout).toEqual([
    { term: 'Clusters', value: '28', small: 'as of December 2011' },
    { term: 'Clusters with this as their main sector', value: '28' },
    { term: 'Provinces', value: '23', small: 'Ankara has the most clusters: 4 of 28' },
  ]);
  expect(view.kind).toBe('Sector');
  expect(view.listHref).toBe('/en/clusters/?sector=tourism');
  const places = view.figures[1];
  expect(places?.title).toBe('Found in 23 provinces; Ankara has the most');
  expect(places?.subtitle).toBe('Clusters in this sector by place: the first 12');
  expect(places?.bars.rows.slice(0, 7).map(({ id, values }) => [id, ...values])).toEqual([
    ['TR-06', '4', '0'],
    ['TR-07', '3', '0'],
    ['TR-14', '2', '0'],
    ['TR-54', '2', '0'],
    ['TR-25', '1', '1'],
    ['TR-01', '1', '0'],
    ['TR-02', '1', '0'],
  ]);
});

test('of regions that share the first place the map says which, and the ranking how many there are', () => {
  const { map, figures, groups } = viewSector(shipped, 'agri-food', 'en');
  expect(map?.title).toBe('Adana, Burdur and Gaziantep have the most clusters, 5 each');
  const named = new Set(naming('agri-food').flatMap(({ regions }) => regions));
  expect(figures[1]?.title).toBe(
    `At most 5 clusters in any of ${named.size} provinces and regions`,
  );
  // Next to a name is its place, and its main sector only if it is a different one.
  const items = groups.flatMap((group) => group.items);
  const beside = (id: string) => items.find((item) => item.id === id)?.beside;
  expect(beside('ge-kakheti-wine')).toBe('Kakheti');
  expect(items.filter((item) => item.beside?.includes('Agri-food'))).toEqual([]);
  expect(items.filter((item) => item.beside?.includes(' · '))).toHaveLength(11);
});

test('the small map has a mark for each entry with a region, of its stage, in all of its countries', () => {
  for (const { id } of shipped.sectors) {
    const placed = naming(id).filter(({ regions }) => regions.length > 0);
    const { locator, strip } = viewSector(shipped, id, 'en');
    expect(locator?.marks?.length ?? 0).toBe(placed.length);
    for (const { country } of placed) expect(locator?.map.outlines.has(country)).toBe(true);
    const shown = Map.groupBy(locator?.marks ?? [], ({ kind }) => kind);
    const missing = strip.reduce(
      (sum, { look, count }) => sum + Number(count) - (shown.get(look)?.length ?? 0),
      0,
    );
    expect(missing).toBe(naming(id).length - placed.length);
    expect(locator?.unmarked?.includes(`of ${naming(id).length} clusters `) ?? false).toBe(
      missing > 0,
    );
  }
});

test('the Turkish name is told to readers of other languages only', () => {
  expect(viewSector(shipped, 'tourism', 'ka').printed).toEqual({ text: 'Turizm', lang: 'tr' });
  expect(viewSector(shipped, 'tourism', 'tr').printed).toBeUndefined();
  expect(viewSector(shipped, 'tourism', 'ka').name).toBe('ტურიზმი');
});

test('a sector that is nowhere the main one is said to be', () => {
  const view = viewSector(shipped, 'packaging', 'en');
  expect(view.readout.map(({ term, value }) => [term, value])).toEqual([
    ['Clusters', '1'],
    ['Clusters with this as their main sector', '0'],
    ['Place', 'Gaziantep'],
  ]);
  expect(view.kind).toBe('Sector');
});

test('the list of sectors: counted, and the printed shares beside ours with signed differences', () => {
  const [sectors, shares] = viewSectorIndex(shipped, 'en').figures;
  expect(sectors?.heading).toBe('By main sector');
  expect(sectors?.bars.rows.at(0)?.values).toEqual(['43', '45', '88']);
  expect(shares?.bars.heads).toEqual(['Sector', 'As printed', 'Recounted', 'Difference']);
  expect(shares?.bars.rows.map(({ values }) => values)).toEqual([
    ['25%', '24.7%', '−0.3'],
    ['13%', '13.8%', '+0.8'],
    ['12%', '11.2%', '−0.8'],
    ['7%', '6.7%', '−0.3'],
    ['7%', '7.9%', '+0.9'],
  ]);
  expect(shares?.bars.rows[1]?.pieces).toEqual([{ start: 0, length: 55.87, kind: 'quantity' }]);
  expect(viewSectorIndex(shipped, 'tr').figures[1]?.bars.rows[0]?.values).toEqual([
    '%25',
    '%24,7',
    '−0,3',
  ]);
});

test('every sector stands once, in its group or without one, with the entries that name it', () => {
  const { groups, ungrouped } = viewSectorIndex(shipped, 'en');
  const links = [...groups.flatMap(({ sectors }) => sectors), ...ungrouped];
  expect(links.map(({ href }) => href).sort()).toEqual(
    shipped.sectors.map(({ id }) => `/en/sectors/${id}/`).sort(),
  );
  for (const { href, count } of links) {
    expect(count).toBe(String(naming(href.split('/').at(-2) ?? '').length));
  }
  expect(groups[0]).toMatchObject({ id: 'group-agri-food', label: 'Agri-food' });
});

test('a tie of the first three, and a share of an invented report', () => {
  const [sectors, shares] = viewSectorIndex(sample, 'en').figures;
  expect(sectors?.title).toBe('Bottled clouds, Household goods and Kites have one cluster each');
  expect(sectors?.bars.rows.map(({ id }) => id)).toEqual(['bottled-clouds', 'household', 'kites']);
  expect(shares?.bars.rows[0]?.values).toEqual(['33%', '33.3%', '+0.3']);
});

test('a sector that is not there is a mistake', () => {
  expect(() => viewSector(shipped, 'magic', 'en')).toThrow('expected a sector magic, found none');
});
