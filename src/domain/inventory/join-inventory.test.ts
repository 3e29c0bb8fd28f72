import { expect, test } from 'vitest';
import {
  makeCluster,
  makeRegion,
  makeReturn,
  makeSector,
} from '../../../workshop/testing/inventory-parts.ts';
import { notReported } from '../missing.ts';
import { type InventoryParts, joinAllRows, joinInventory } from './join-inventory.ts';

const regions = [
  makeRegion('P1', { parent: 'N1', groups: ['bay', 'hills'] }),
  makeRegion('P2', { parent: 'N1' }),
  makeRegion('P3'),
  makeRegion('N1', { level: 'nuts2', agency: 'agency-one' }),
];
const sectors = [
  makeSector('food', { group: 'agri' }),
  makeSector('drinks', { group: 'agri' }),
  makeSector('mining'),
];

function join(parts: Partial<InventoryParts>, edition = '2012') {
  return joinInventory({ clusters: [], returns: [], regions, sectors, ...parts }, edition);
}

test('an edition counts what was returned in it, whatever became known before and after', () => {
  const clusters = ['stayed', 'left', 'new', 'never'].map((id) => makeCluster(id));
  const returns = ['2012/stayed', '2012/left', '2013/stayed', '2013/new'].map((id) =>
    makeReturn(id, { stage: 'idea' }),
  );
  const ids = (edition: string) => join({ clusters, returns }, edition).map(({ id }) => id);
  expect(ids('2012')).toEqual(['stayed', 'left']);
  expect(ids('2013')).toEqual(['stayed', 'new']);
});

test('a cluster that a list alone names counts from its edition on, until it returns', () => {
  const clusters = [makeCluster('a', { listed: '2012' })];
  const returns = [makeReturn('2014/a', { stage: 'idea' })];
  const rows = ['2011', '2012', '2013', '2014', '2015'].map(
    (edition) => join({ clusters, returns }, edition)[0],
  );
  const listed = { stage: notReported, edition: undefined, returned: false, counted: true };
  expect(rows[0]).toBeUndefined();
  expect(rows[1]).toMatchObject(listed);
  expect(rows[2]).toMatchObject(listed);
  expect(rows[3]).toMatchObject({ stage: 'idea', edition: '2014', returned: true });
  expect(rows[4]).toBeUndefined();
});

test('seen from an edition, every cluster has a row: that of its latest return, counted or not', () => {
  const clusters = ['left', 'later', 'never'].map((id) => makeCluster(id));
  const returns = [
    makeReturn('2012/left', { stage: 'mature', printedRegion: 'P1' }),
    makeReturn('2011/left', { stage: 'idea' }),
    makeReturn('2014/later', { stage: 'idea' }),
  ];
  const rows = joinAllRows({ clusters, returns, regions, sectors }, '2013');
  expect(rows.map(({ id }) => id)).toEqual(['left', 'later', 'never']);
  expect(rows[0]).toMatchObject({
    stage: 'mature',
    edition: '2012',
    returned: true,
    counted: false,
    printedRegion: 'P1',
    regionGroups: ['bay', 'hills'],
  });
  const unknown = { stage: notReported, edition: undefined, returned: false, counted: false };
  expect(rows[1]).toMatchObject(unknown);
  expect(rows[2]).toMatchObject(unknown);
});

test('a return without a stage is a return, and its stage is not reported', () => {
  const [row] = join({ clusters: [makeCluster('a')], returns: [makeReturn('2012/a')] });
  expect(row).toMatchObject({ returned: true, stage: notReported });
});

test('a return of another edition is not counted for this one', () => {
  const returns = [
    makeReturn('2012/a', { stage: 'mature' }),
    makeReturn('2013/a', { stage: 'idea' }),
  ];
  const stageIn = (edition: string) =>
    join({ clusters: [makeCluster('a')], returns }, edition)[0]?.stage;
  expect([stageIn('2012'), stageIn('2013'), stageIn('2014')]).toEqual([
    'mature',
    'idea',
    undefined,
  ]);
});

test('a cluster lies in each of its regions and once in the region above them', () => {
  const [row] = join({
    clusters: [makeCluster('a', { listed: '2012', regions: ['P1', 'P2', 'P3'] })],
  });
  expect(row?.places).toEqual(['P1', 'P2', 'P3']);
  expect([...(row?.regions ?? [])].sort()).toEqual(['N1', 'P1', 'P2', 'P3']);
});

test('groups of regions and agency follow the place where a row is printed, not where the cluster lies', () => {
  const cluster = makeCluster('a', { regions: ['P1', 'P2'] });
  const printedUnder = (printedRegion?: string) =>
    join({
      clusters: [cluster],
      returns: [makeReturn('2012/a', { stage: 'idea', printedRegion })],
    })[0];
  expect(printedUnder('P1')).toMatchObject({
    regionGroups: ['bay', 'hills'],
    agency: 'agency-one',
  });
  expect(printedUnder('P2')).toMatchObject({ regionGroups: [], agency: 'agency-one' });
  expect(printedUnder('P3')).toMatchObject({ regionGroups: [], agency: undefined });
  expect(printedUnder()).toMatchObject({
    regionGroups: [],
    agency: undefined,
    printedRegion: undefined,
  });
});

test('sectors of one group count once as that group; a sector without a group adds none', () => {
  const cluster = (...ids: string[]) =>
    makeCluster(ids.join('-'), { listed: '2012', sectors: ids.map((id) => ({ id, word: id })) });
  const rows = join({ clusters: [cluster('food', 'drinks', 'mining'), cluster('mining', 'food')] });
  expect(rows[0]).toMatchObject({ groups: ['agri'], mainGroup: 'agri' });
  expect(rows[1]).toMatchObject({ groups: ['agri'], mainGroup: undefined });
});

test('what is only proposed has not been returned', () => {
  const proposed = makeReturn('2012/a', { stage: 'mature', proposed: true });
  expect(join({ clusters: [makeCluster('a')], returns: [proposed] })).toEqual([]);
});

test('a region has an agency of its own before that of the region above it', () => {
  const own = makeRegion('P4', { parent: 'N1', agency: 'agency-two' });
  const [row] = join({
    regions: [...regions, own],
    clusters: [makeCluster('a', { regions: ['P1'] })],
    returns: [makeReturn('2012/a', { printedRegion: 'P4' })],
  });
  expect(row).toMatchObject({ agency: 'agency-two', printedRegion: 'P4' });
});

test('a row says of the cluster what its entry says, the main sector first', () => {
  const cluster = makeCluster('a', {
    listed: '2012',
    country: 'GE',
    scope: 'national',
    kind: 'platform',
    regions: [],
    sectors: ['mining', 'food', 'unknown'].map((id) => ({ id, word: id })),
  });
  expect(join({ clusters: [cluster] })[0]).toEqual({
    id: 'a',
    country: 'GE',
    scope: 'national',
    kind: 'platform',
    stage: notReported,
    edition: undefined,
    returned: false,
    counted: true,
    regions: new Set(),
    places: [],
    printedRegion: undefined,
    regionGroups: [],
    agency: undefined,
    sectors: ['mining', 'food', 'unknown'],
    groups: ['agri'],
    mainGroup: undefined,
  });
});

test('regions that lie in one another in a circle end', () => {
  const circle = [makeRegion('A', { parent: 'B' }), makeRegion('B', { parent: 'A' })];
  const [row] = join({
    regions: circle,
    clusters: [makeCluster('a', { listed: '2012', regions: ['A', 'B'] })],
  });
  expect([...(row?.regions ?? [])]).toEqual(['A', 'B']);
});
