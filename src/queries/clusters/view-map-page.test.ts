import { describe, expect, test } from 'vitest';
import { joinSample, joinShipped } from '../../testing/joined-portals.ts';
import { listPlainClusters } from '../../testing/plain-clusters.ts';
import { viewMapPage } from './view-map-page.ts';

const portal = joinShipped();
const plain = listPlainClusters(portal);
const page = viewMapPage(portal, 'en');
const map = page.map as NonNullable<typeof page.map>;
const sample = viewMapPage(joinSample(), 'en');
/** Entries that name a region, counted one by one. */
const countIn = (region: string) => plain.filter(({ regions }) => regions.includes(region)).length;

describe('the ranking beside the map', () => {
  test('begins with the regions that have most entries', () => {
    expect(map.ranking.slice(0, 6).map(({ label, count }) => `${label} ${count}`)).toEqual([
      'İstanbul 51',
      'Ankara 26',
      'Gaziantep 19',
      'Adana 12',
      'Antalya 9',
      'Burdur 9',
    ]);
  });

  test('counts every region as the entries name it', () => {
    for (const { id, count } of map.ranking) expect([id, count]).toEqual([id, countIn(id)]);
  });

  test('breaks ties by name in the alphabet of the language', () => {
    const ranking = viewMapPage(portal, 'az').map?.ranking ?? [];
    const { compare } = new Intl.Collator('az');
    expect(ranking).toEqual(
      [...ranking].sort((a, b) => b.count - a.count || compare(a.label, b.label)),
    );
    expect(sample.map?.ranking.map(({ label }) => label)).toEqual([
      'Sample Bay',
      'Button Coast',
      'Crumb Islands',
      'Echo Mountains',
      'Kettle Valley',
      'Thimble City',
      'Thistle Hills',
      'Windy Plain',
    ]);
  });

  test('draws bars in percent of the longest, rounded', () => {
    expect(map.ranking.slice(0, 5).map(({ share }) => share)).toEqual([100, 51, 37, 24, 18]);
  });

  test('leaves out regions of a country without a list, and says so', () => {
    expect(map.ranking.some(({ id }) => id.startsWith('AZ'))).toBe(false);
    expect(map.uncounted).toEqual([
      { text: 'No list of clusters yet:', label: 'Azerbaijan', href: '/en/countries/AZ/' },
    ]);
    const none = map.drawing.regions.filter(({ shade }) => shade === undefined);
    const ranked = map.ranking.map(({ id }) => id);
    expect(none.length).toBeGreaterThan(0);
    expect(none.length + ranked.length).toBe(map.drawing.regions.length);
    expect(none.some(({ id }) => ranked.includes(id))).toBe(false);
    expect(none.map(({ id }) => countIn(id))).toEqual(none.map(() => 0));
  });
});

describe('the classes of the map', () => {
  test('cover all counts, with the number of regions in each', () => {
    expect(map.drawing.classes.map(({ range, regions }) => `${range}: ${regions}`)).toEqual([
      '0: 2',
      '1: 19',
      '2: 23',
      '3–5: 23',
      '6–18: 16',
      '19–51: 3',
    ]);
    expect(map.drawing.classes.map(({ shade }) => shade)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('shade each region by its count', () => {
    const shade = (id: string) => map.drawing.regions.find((region) => region.id === id)?.shade;
    expect([
      shade('TR-34'),
      shade('TR-06'),
      shade('TR-35'),
      shade('TR-02'),
      shade('TR-04'),
    ]).toEqual([5, 5, 4, 2, 1]);
    for (const { id, shade: given } of map.drawing.regions) {
      if (given === undefined) continue;
      const count = countIn(id);
      const [from, to = from] = (map.drawing.classes[given]?.range ?? '').split('–').map(Number);
      expect([id, count >= (from ?? NaN) && count <= (to ?? NaN)]).toEqual([id, true]);
    }
  });

  test('are told in words for those who hear the map', () => {
    const label = (id: string) => map.drawing.regions.find((region) => region.id === id)?.label;
    expect(label('TR-34')).toBe('İstanbul: 51 entries');
    expect(label('TR-04')).toBe('Ağrı: 1 entry');
    expect(sample.map?.drawing.regions.find(({ id }) => id === 'XX-12')?.label).toBe(
      'Windy Plain: 0 entries',
    );
  });
});

describe('the marks of the map', () => {
  test('are all entries with a region that are more than an idea', () => {
    const shown = plain.filter(({ stage, regions }) => stage !== 'idea' && regions.length > 0);
    expect(map.drawing.marks).toHaveLength(shown.length);
    expect(shown).toHaveLength(40);
    expect(map.drawing.stages.map(({ stage }) => stage)).toEqual([
      'initial',
      'developing',
      'mature',
      'not-reported',
    ]);
  });

  test('carry the keys of the filters', () => {
    const { sectors, stages } = JSON.parse(sample.map?.counts ?? '') as {
      sectors: string[];
      stages: string[];
    };
    expect(sectors).toEqual(['bottled-clouds', 'kites', 'teaware']);
    expect(stages).toEqual(['idea', 'initial', 'developing', 'mature', 'not-reported']);
    expect(sample.map?.drawing.marks.map(({ stage, keys }) => [stage, keys])).toEqual([
      ['developing', '2 2'],
      ['not-reported', '4 1'],
    ]);
  });
});

describe('the page of the map', () => {
  test('says what share the first four regions have', () => {
    expect(page.lead).toBe('İstanbul, Ankara, Gaziantep and Adana: together 108 of 366 entries.');
  });

  test('offers stages and sectors that some entry has', () => {
    expect(sample.map?.stages.map(({ id }) => id)).toEqual(['idea', 'developing', 'not-reported']);
    expect(sample.map?.sectors.map(({ id }) => id)).toEqual(['teaware', 'bottled-clouds', 'kites']);
  });

  test('gives its numbers with the past of the idea stage, where stages are reported', () => {
    const row = (id: string) => map.csv.find(([own]) => own === id);
    const past = plain.filter(
      ({ regions, stage }) => regions.includes('TR-35') && stage !== 'idea',
    ).length;
    expect(row('TR-35')).toEqual(['TR-35', 'İzmir', 'TR', 8, past]);
    expect(row('GE-TB')).toEqual(['GE-TB', 'Tbilisi', 'GE', 4, undefined]);
    expect(map.csv[0]).toEqual(['permanent id', 'Region', 'Country', 'Clusters', 'Beyond idea']);
  });

  test('keeps what its script reads from ending the script', () => {
    const texts = { ...joinSample() };
    const sectors = texts.inventory.map((row) => ({ ...row, sectors: ['</script>'] }));
    const counts = viewMapPage({ ...texts, inventory: sectors }, 'en').map?.counts ?? '';
    expect(counts).not.toContain('<');
    expect((JSON.parse(counts) as { sectors: string[] }).sectors).toEqual(['</script>']);
  });

  test('has no map without shapes', () => {
    expect(viewMapPage({ ...joinSample(), shapes: [] }, 'en').map).toBeUndefined();
  });
});
