import { answersOf } from '../survey/answers-of.ts';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { shippedPortal } from '../../../workshop/testing/shipped-portal.ts';
import { recountValue } from './count-matching.ts';
import { joinInventory } from './join-inventory.ts';
import { tallyBy, tallyStages } from './tally.ts';
import { fourStages } from '../../../workshop/testing/stages.ts';

/** Shipped inventory: numbers printed in the 2012 report, and counts of the site. */
const portal = shippedPortal;
const rows = joinInventory(portal, '2012');
const figures = portal.editions.find(({ id }) => id === '2012')?.data.figures ?? [];
const clusterById = new Map(portal.clusters.map(({ id, data }) => [id, data]));

/** Printed data of each return, in the order of the printed list. */
const printed = portal.returns
  .map(({ id, data }) => ({ cluster: id.replace('2012/', ''), data, ...data.printed }))
  .sort((a, b) => (a.row ?? 0) - (b.row ?? 0));

function printedRow(number: number) {
  const id = printed.find(({ row }) => row === number)?.cluster;
  return rows.find((row) => row.id === id);
}

test('366 clusters stand in it: 356 of Türkiye with a return, ten of Georgia without', () => {
  const byCountry = tallyBy(rows, (row) => [`${row.country} ${row.returned}`]);
  expect(byCountry).toEqual(
    new Map([
      ['TR true', 356],
      ['GE false', 10],
    ]),
  );
});

test('every number of the printed list occurs once', () => {
  expect(printed.map(({ row }) => row)).toEqual(
    Array.from({ length: 356 }, (_, index) => index + 1),
  );
});

test('number, province, name and stage of all 356 rows are those of the source, sign by sign', () => {
  const lines = printed.map(
    ({ row, province, stage, cluster }) =>
      `${row}\t${province}\t${clusterById.get(cluster)?.name.original}\t${stage}\n`,
  );
  const digest = createHash('sha256').update(lines.join('')).digest('hex');
  // Digest of the four columns of the source list, joined the same way.
  expect(digest).toBe('b4c0cf6387475b993a1d495ef62b23148e40f9621ee2b475f1c4a1c6d952bc81');
});

test('the stage of each row is the printed word', () => {
  const words = { Fikir: 'idea', Başlangıç: 'initial', Gelişme: 'developing', Olgunluk: 'mature' };
  const wrong = printed.filter(
    ({ stage, data }) => words[stage as keyof typeof words] !== data.stage,
  );
  expect(wrong).toEqual([]);
});

test('stages count 321, 18, 14 and 3, and Georgia reports none', () => {
  expect(tallyStages(rows, fourStages)).toEqual({
    total: 366,
    idea: 321,
    initial: 18,
    developing: 14,
    mature: 3,
    notReported: 10,
    past: 35,
  });
});

test('35 are beyond the idea stage: 29 outside the BROP area and 6 inside, all initial', () => {
  const past = rows.filter((row) => row.returned && row.stage !== 'idea');
  expect(
    tallyBy(past, (row) => [row.regionGroups.includes('brop') ? 'inside' : 'outside']),
  ).toEqual(
    new Map([
      ['outside', 29],
      ['inside', 6],
    ]),
  );
  expect(
    tallyStages(
      past.filter((row) => row.regionGroups.includes('brop')),
      fourStages,
    ).initial,
  ).toBe(6);
});

test('printed provinces hold the printed numbers of rows; five provinces have none of their own', () => {
  const counts = new Map<string, number>();
  for (const { province = '' } of printed) counts.set(province, (counts.get(province) ?? 0) + 1);
  const of = (...names: string[]) => names.map((name) => counts.get(name) ?? 0);
  expect(
    of('İstanbul', 'Ankara', 'Gaziantep', 'Adana', 'Burdur', 'Antalya', 'İzmir', 'TR'),
  ).toEqual([51, 26, 19, 12, 9, 9, 8, 7]);
  expect(of('Ardahan', 'Düzce', 'Kırşehir', 'Kütahya', 'Şırnak')).toEqual([0, 0, 0, 0, 0]);
  expect(counts.size).toBe(77);
});

test('a row is printed under the region whose name it prints', () => {
  const names = new Map(portal.regions.map(({ id, data }) => [id, data.name.tr]));
  const other = printed
    .filter(({ province, data }) => province !== (names.get(data.printedRegion ?? '') ?? 'TR'))
    .map(({ province, data }) => `${province} → ${names.get(data.printedRegion ?? '')}`);
  expect(new Set(other)).toEqual(new Set(['Afyon → Afyonkarahisar', 'Hakkari → Hakkâri']));
});

test('each of the 26 agencies has as many printed rows as it returned answers', () => {
  const counts = tallyBy(rows, (row) => (row.agency ? [row.agency] : []));
  const agencies = portal.organisations.filter(({ data }) => data.kind === 'development-agency');
  const answers = new Map(agencies.map(({ id, data }) => [id, answersOf(data, '2012') ?? 0]));
  expect(counts).toEqual(answers);
  expect(answers.size).toBe(26);
  expect([...answers.values()].reduce((sum, value) => sum + value)).toBe(349);
});

test('row 4 counts in its three provinces, and once in the total', () => {
  const row = printedRow(4);
  expect(row?.places).toEqual(['TR-26', 'TR-11', 'TR-43']);
  expect(row?.printedRegion).toBeUndefined();
  expect(rows.filter(({ id }) => id === row?.id)).toHaveLength(1);
  const counts = tallyBy(
    rows.filter((other) => other.id === row?.id),
    (other) => other.regions,
  );
  for (const province of ['TR-26', 'TR-11', 'TR-43']) expect(counts.get(province)).toBe(1);
});

test('row 5 is regional without a province, and rows 1, 2, 3, 6 and 7 are nation-wide', () => {
  expect(printedRow(5)).toMatchObject({ scope: 'regional', places: [], stage: 'idea' });
  const national = rows.filter((row) => row.scope === 'national').map(({ id }) => id);
  expect(new Set(national)).toEqual(new Set([1, 2, 3, 6, 7].map((row) => printedRow(row)?.id)));
});

test('all 37 counts that the report prints about the inventory come out equal', () => {
  const counted = figures.filter(({ recount }) => recount?.measure === 'clusters');
  expect(counted).toHaveLength(37);
  const again = counted.map(({ id, recount }) => [id, recount && recountValue(rows, recount)]);
  expect(again).toEqual(counted.map(({ id, value }) => [id, value]));
});

test('the five sector shares differ from the print by less than a point, and say why', () => {
  const shares = figures.filter(({ recount }) => recount?.measure === 'share');
  expect(shares.map(({ value }) => value)).toEqual([25, 13, 12, 7, 7]);
  for (const { recount, value, difference } of shares) {
    const again = recount ? (recountValue(rows, recount) ?? Number.NaN) : Number.NaN;
    expect(Math.abs(again - Number(value))).toBeLessThan(1);
    expect(difference?.en).toBeTruthy();
  }
});
