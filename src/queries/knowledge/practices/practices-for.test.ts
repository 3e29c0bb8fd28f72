import { expect, test } from 'vitest';
import { joinSample, joinShipped } from '../../../../workshop/testing/joined-portals.ts';
import { viewPractice } from './view-practice.ts';
import { viewPracticeMap } from './practice-map.ts';
import { practiceIdsFor, practicesFor } from './practices-for.ts';

const shipped = joinShipped();
const idsOf = (id: string) =>
  practicesFor(shipped, id, 'en').map(({ href }) => href.split('/')[3] ?? '');

test('a cluster is shown cases of its sectors alone, and each says why in every language', () => {
  const shown = new Set<string>();
  for (const { id, sectors } of shipped.inventory) {
    for (const practice of idsOf(id)) {
      shown.add(practice);
      const its = shipped.practiceById.get(practice)?.data.sectors ?? [];
      expect(its.some((sector) => sectors.includes(sector))).toBe(true);
    }
  }
  expect(shown.size).toBeGreaterThan(4);
  const [there] = practicesFor(shipped, 'tr-burdur-makine', 'en');
  expect(there).toMatchObject({ reason: 'same activity: machinery; fits its next stage' });
  expect(there?.href).toBe('/en/practices/ostim-student-projects/');
  expect(practicesFor(shipped, 'tr-burdur-makine', 'tr')[0]?.reason).toBe(
    'aynı faaliyet: makine; sonraki aşamaya uygun',
  );
  expect(practicesFor(shipped, 'tr-taysad', 'ka')[0]?.reason).toBe(
    'იგივე სექტორი: საავტომობილო მრეწველობა',
  );
});

test('a case that suits a crowd goes to those whose field is nearest, not to the first by name', () => {
  const near = shipped.inventory.filter(({ id }) => idsOf(id).includes('ostim-student-projects'));
  expect(near.map(({ id }) => id)).toContain('tr-yozgat-insaat-malzemeleri');
  // A foundry shares the sector with dozens of others, and nothing that the case is about.
  expect(idsOf('tr-konya-dokum')).toEqual([]);
});

test('a cluster is not offered what it did itself', () => {
  for (const { id, data } of shipped.practices) {
    for (const cluster of data.clusters) expect(idsOf(cluster)).not.toContain(id);
  }
});

test('where nothing fits nothing is offered', () => {
  // Wine of Kakheti: the only case about food is for developing clusters, and its stage is not reported.
  expect(idsOf('ge-kakheti-wine')).toEqual([]);
  const sample = joinSample();
  for (const { id, sectors } of sample.inventory) {
    const offered = practicesFor(sample, id, 'en').length > 0;
    expect(offered && !sectors.includes('teaware')).toBe(false);
  }
});

test('the map of a case has a mark for each entry whose page suggests it', () => {
  const id = 'ostim-student-projects';
  const map = viewPracticeMap(shipped, id, 'en');
  const suited = shipped.inventory.filter((row) => practiceIdsFor(shipped, row.id).includes(id));
  expect(map?.title).toBe(
    `${suited.length} clusters that it could suit, now or at their next stage`,
  );
  const [header, ...rows] = map?.csv ?? [];
  expect(header?.slice(0, 4)).toEqual(['permanent id', 'Region', 'Country', 'Clusters']);
  const counted = rows.reduce((sum, row) => sum + Number(row[3] ?? 0), 0);
  expect(counted).toBeGreaterThanOrEqual(suited.filter(({ places }) => places.length > 0).length);
  expect(map?.cards.clustersHref).toBeUndefined();
  expect(viewPracticeMap(joinSample(), 'borrowed-umbrellas', 'en')).toBeUndefined();
});

test('a case whose cluster has a place is shown on the map of its country, and leads to that of the place', () => {
  const locatorOf = (id: string) => viewPractice(shipped, id, 'ka').opening.locator;
  expect(locatorOf('ostim-student-projects')).toMatchObject({
    here: ['TR-06'],
    to: '/ka/regions/TR-06/#places',
  });
  // A cluster of the whole country, and a case from elsewhere.
  expect(locatorOf('sasad-industry-day')).toBeUndefined();
  expect(locatorOf('toronto-special-foods')).toBeUndefined();
});

test('nothing is said of a next stage where the stage is not reported', () => {
  const id = 'tr-burdur-makine';
  const row = shipped.rowById.get(id);
  if (!row) throw new Error(`expected ${id}, found none`);
  const stage = { missing: 'not-reported' } as const;
  const unreported = { ...shipped, rowById: new Map(shipped.rowById).set(id, { ...row, stage }) };
  expect(practicesFor(unreported, id, 'en')[0]?.reason).toBe('same activity: machinery');
});
