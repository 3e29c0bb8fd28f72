import { describe, expect, test } from 'vitest';
import { joinSample, joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { listPlainClusters } from '../../../workshop/testing/plain-clusters.ts';
import { ResultDigests } from '../../portal/reads/digest-value.ts';
import { findContext } from './cluster-context.ts';

const shipped = joinShipped();
const plain = listPlainClusters(shipped);
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

describe('the neighbours of a cluster', () => {
  test('are the other 7 of the 8 entries of İzmir, those of its sector and its stage first', () => {
    const { sameRegion, nearRegion } = findContext(shipped, 'tr-izmir-organik', 'en');
    expect(nearRegion).toBe('TR-35');
    expect(ids(sameRegion)).toEqual([
      'tr-izmir-islenmis-meyve-sebze',
      'tr-izmir-havacilik-uzay',
      'tr-izmir-inoviz',
      'tr-izmir-havalandirma-iklimlendirme-sogutma',
      'tr-izmir-iaosb-makina-metal-dokum',
      'tr-izmir-gelinlik-abiye',
      'tr-izmir-lojistik',
    ]);
  });

  test('are counted like the entries of its region', () => {
    for (const { id, regions } of plain.filter((cluster) => cluster.regions.length === 1)) {
      const same = plain.filter((other) => other.regions.includes(regions[0] ?? ''));
      if (same.length === 1) continue;
      const { sameRegion } = findContext(shipped, id, 'en');
      expect([id, sameRegion.length]).toEqual([id, Math.min(8, same.length - 1)]);
      expect(ids(sameRegion)).not.toContain(id);
    }
  });

  test('of its sector lie elsewhere: 103 of the 105 of food, two of them in İzmir', () => {
    const { sameSector } = findContext(shipped, 'tr-izmir-organik', 'en');
    expect(sameSector).toHaveLength(8);
    expect(ids(sameSector).slice(0, 4)).toEqual([
      'tr-bayburt-organik-tarim',
      'tr-gumushane-organik-tarim',
      'tr-samsun-organik-gida',
      'tr-erzurum-aricilik',
    ]);
    expect(sameSector.some(({ regions }) => regions.has('TR-35'))).toBe(false);
  });

  test('of its sector are counted like the entries of the sector outside its regions', () => {
    for (const { id, regions, sectors } of plain) {
      const { nearRegion, sameSector } = findContext(shipped, id, 'en');
      const [region] = regions;
      // Clusters alone in their province use the parent region, which entries do not name.
      if (!region || (regions.length === 1 && nearRegion !== region)) continue;
      const others = plain.filter(
        (other) =>
          other.sectors.includes(sectors[0] ?? '') &&
          !other.regions.some((place) => regions.includes(place)),
      );
      expect([id, sameSector.length]).toEqual([id, Math.min(8, others.length)]);
      expect(ids(others)).toEqual(expect.arrayContaining(ids(sameSector)));
    }
  });

  test('of an entry alone in its province are those of the region above', () => {
    const [alone] = plain.filter(({ regions }) => regions.includes('TR-04'));
    const { nearRegion, sameRegion, around } = findContext(shipped, alone?.id ?? '', 'en');
    expect(nearRegion).toBe('TRA2');
    expect(sameRegion).toHaveLength(4);
    expect(around.total).toBe(1);
  });

  test('of an entry of three provinces are those of any of them, each once', () => {
    const id = 'tr-eskisehir-bilecik-kutahya-seramik';
    const named = ['TR-26', 'TR-11', 'TR-43'];
    const { sameRegion } = findContext(shipped, id, 'en');
    const expected = plain.filter(
      (other) => other.id !== id && other.regions.some((region) => named.includes(region)),
    );
    expect(new Set(ids(sameRegion)).size).toBe(Math.min(8, expected.length));
  });

  test('of a nation-wide entry are the other nation-wide ones, one of its stage first', () => {
    const context = findContext(shipped, 'tr-mosder', 'en');
    expect(context.nearRegion).toBeUndefined();
    expect(context.sameRegion).toHaveLength(4);
    expect(ids(context.sameRegion)[0]).toBe('tr-itkib-moda-tekstil');
    expect(ids(context.sameRegion).slice(1, 3).sort()).toEqual(['tr-sasad', 'tr-taysad']);
    expect(context.around.total).toBe(5);
  });

  test('of a wine cluster are the other wine clusters first, abroad too, then those of its list', () => {
    const wines = [
      'ge-kakheti-wine',
      'ge-kvemo-kartli-wine',
      'ge-racha-lechkhumi-kvemo-svaneti-wine',
    ];
    for (const id of wines) {
      const shown = ids(findContext(shipped, id, 'ka').sameSector);
      expect(shown.slice(0, 3).sort()).toEqual([
        ...wines.filter((other) => other !== id),
        'tr-tekirdag-trakya-sarap',
      ]);
      expect(shown[3]).toMatch(/^ge-/);
    }
  });

  test('differ: none is among those of a tenth of all', () => {
    for (const list of ['sameSector', 'sameRegion'] as const) {
      const shown = shipped.inventory.flatMap(({ id }) => findContext(shipped, id, 'en')[list]);
      const counts = [...Map.groupBy(shown, ({ id }) => id).values()].map(({ length }) => length);
      expect(Math.max(...counts)).toBeLessThanOrEqual(shipped.clusters.length / 10);
    }
  });

  test('elsewhere are about the same, then share the stage, before the rest follows', () => {
    const stageOf = new Map(plain.map(({ id, stage }) => [id, stage]));
    const { row, sameSector } = findContext(shipped, 'tr-izmir-organik', 'en');
    // After the three of organic food.
    const stages = sameSector.slice(3).map(({ id }) => stageOf.get(id) ?? '');
    const other = stages.findIndex((stage) => stage !== row.stage);
    expect(stages.slice(0, other).every((stage) => stage === row.stage)).toBe(true);
    expect(stages.slice(other)).not.toContain(row.stage);
    const { sameRegion } = findContext(joinSample(), 'xx-teapots', 'en');
    expect(ids(sameRegion)).toEqual(['xx-kites']);
  });
});

describe('the entries before and after a cluster', () => {
  test('follow the alphabet of the language within its region', () => {
    const turn = (locale: 'en' | 'tr') => {
      const { previous, next } = findContext(shipped, 'tr-izmir-organik', locale);
      return [previous?.id, next?.id];
    };
    expect(turn('en')).toEqual(['tr-izmir-lojistik', 'tr-izmir-islenmis-meyve-sebze']);
    expect(turn('tr')).toEqual(['tr-izmir-lojistik', undefined]);
  });

  test('lead through a region once, from its first to its last', () => {
    const own = plain.filter(({ regions }) => regions.join() === 'TR-34');
    const first = own.filter(({ id }) => !findContext(shipped, id, 'az').previous);
    expect(first).toHaveLength(1);
    const walked: string[] = [];
    for (let id = first[0]?.id; id; id = findContext(shipped, id, 'az').next?.id) walked.push(id);
    expect([...walked].sort()).toEqual(own.map(({ id }) => id).sort());
  });

  test('are none at the ends', () => {
    const sample = joinSample();
    expect(findContext(sample, 'xx-kites', 'en').previous).toBeUndefined();
    expect(findContext(sample, 'xx-kites', 'en').next?.id).toBe('xx-teapots');
    expect(findContext(sample, 'xx-teapots', 'en').next).toBeUndefined();
  });
});

describe('what is counted around a cluster', () => {
  test('is its first region and its country', () => {
    const { around, country } = findContext(shipped, 'tr-izmir-organik', 'en');
    expect(around).toMatchObject({ total: 8, idea: 2, initial: 2, developing: 4, past: 6 });
    expect(country).toMatchObject({
      total: 356,
      idea: 321,
      initial: 18,
      developing: 14,
      mature: 3,
    });
  });

  test('names the stage after its own', () => {
    const next = (id: string) => findContext(shipped, id, 'en').nextStage;
    expect(next('tr-izmir-lojistik')).toBe('initial');
    expect(next('tr-izmir-organik')).toBe('mature');
    expect(next('tr-sasad')).toBeUndefined();
    expect(next('ge-kakheti-wine')).toBeUndefined();
  });
});

test('an id that no entry has is refused', () => {
  expect(() => findContext(shipped, 'nowhere', 'en')).toThrow('No cluster "nowhere"');
});

test('it is data, and computed once, so that pages may be kept by it', () => {
  const words = new WeakMap<object, string>(shipped.inventory.map((row) => [row, row.id]));
  const digests = new ResultDigests((part) => words.get(part));
  const [one, other] = ['tr-izmir-organik', 'tr-mosder'].map((id) =>
    findContext(shipped, id, 'en'),
  );
  expect(digests.of(one)).toBeDefined();
  expect(digests.of(other)).not.toBe(digests.of(one));
  expect(findContext(shipped, 'tr-izmir-organik', 'en')).toBe(one);
});
