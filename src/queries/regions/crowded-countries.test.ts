import { describe, expect, test } from 'vitest';
import { changeEntry } from '../../../workshop/testing/change-entry.ts';
import { joinCrowded } from '../../../workshop/testing/crowded-sample.ts';
import { joinSample } from '../../../workshop/testing/joined-portals.ts';
import { varySample } from '../../../workshop/testing/vary-sample.ts';
import { viewCountry } from './view-country.ts';
import { viewCountryIndex } from './view-country-index.ts';
import { viewRegionIndex } from './view-region-index.ts';

const sample = joinSample();

const crowded = joinCrowded();

describe('the page of a country', () => {
  test('has its regions level by level, and events of the whole country', () => {
    const { page, levels, timeline, list, groups } = viewCountry(crowded, 'XX', 'tr');
    expect(page).toEqual({
      locale: 'tr',
      kind: 'country',
      id: 'XX',
      title: 'Örnekistan',
      description: 'Uydurma rapor 18 kümenin adını veriyor. Bunlardan 6’sı fikir aşamasında.',
      path: '/countries/XX/',
      crumbs: [
        { label: 'Ana sayfa', href: '/tr/' },
        { label: 'Ülkeler', href: '/tr/countries/' },
        { label: 'Örnekistan' },
      ],
      drafts: [],
      marks: { facets: { country: ['XX'] } },
    });
    expect(levels.map(({ id, heading, regions }) => [id, heading, regions.length])).toEqual([
      ['region', 'Bölgeler', 8],
      ['economic-region', 'Ekonomik bölgeler', 1],
    ]);
    expect(levels[0]?.regions[0]).toEqual({
      id: 'XX-14',
      label: 'Çaydanlık Vadisi',
      href: '/tr/regions/XX-14/',
      count: '2',
      share: 0.2,
    });
    expect(timeline?.milestones.map(({ id }) => id)).toEqual(['great-stain', 'dry-decade']);
    expect([timeline?.regional, timeline?.href, timeline?.wholeHref]).toEqual([
      1,
      '/tr/timeline/',
      '/tr/timeline/#XX',
    ]);
    expect(list).toBeUndefined();
    expect(groups?.map(({ items }) => items.length)).toEqual([4, 5, 1, 6, 2]);
  });

  test('of which nothing is told has neither events nor a text', () => {
    const foam = viewCountry(crowded, 'YY', 'az');
    expect([foam.timeline, foam.text, foam.name]).toEqual([undefined, undefined, 'Foamland']);
    expect(foam.figures.map(({ title }) => title)).toEqual([
      'Çay qabları – yeganə klasterin sektoru',
      'Froth – adı çəkilən yeganə yer',
    ]);
    expect(foam.levels[0]?.regions.map(({ label, count }) => [label, count])).toEqual([
      ['Bubble', 'adı çəkilən klaster yoxdur'],
      ['Froth', '1'],
    ]);
    const blank = viewCountry(crowded, 'ZZ', 'ka');
    expect([blank.figures, blank.groups]).toEqual([[], undefined]);
    expect(blank.levels[0]?.regions).toEqual([
      { id: 'ZZ-1', label: 'Blank', href: '/ka/regions/ZZ-1/' },
    ]);
    expect(viewCountry(sample, 'XX', 'ka').text).toBeDefined();
  });

  test('lists sixty clusters itself and leaves more to the list', () => {
    const grown = (n: number) =>
      varySample(({ clusters }) => {
        const kites = clusters.filter(({ id }) => id === 'xx-kites');
        const more = Array.from({ length: n - clusters.length }, (_, at) =>
          kites.map(({ data }) => ({ id: `xx-kites-${at}`, data: { ...data, listed: '2024' } })),
        );
        return { clusters: [...clusters, ...more.flat()] };
      });
    const sixty = viewCountry(grown(60), 'XX', 'en');
    expect([sixty.groups?.length, sixty.list]).toEqual([5, undefined]);
    const more = viewCountry(grown(61), 'XX', 'en');
    expect(more.groups).toBeUndefined();
    expect(more.list).toEqual({
      text: 'All 61 clusters',
      href: '/en/clusters/',
      stagesHref: '/en/clusters/by/stage/',
    });
  });

  test('stands in the list of countries with its summary', () => {
    const { page, countries } = viewCountryIndex(crowded, 'ka');
    expect(page).toEqual({
      locale: 'ka',
      kind: 'countries',
      title: 'ქვეყნები',
      description:
        'გამოგონილი რეგიონი, რომელიც პორტალის ყველა ნაწილს აჩვენებს. აქ ნამდვილი არაფერია.',
      path: '/countries/',
      crumbs: [{ label: 'მთავარი', href: '/ka/' }, { label: 'ქვეყნები' }],
    });
    expect(countries.map(({ map, strip, ...line }) => line)).toEqual([
      {
        id: 'XX',
        name: 'ნიმუშეთი',
        href: '/ka/countries/XX/',
        summary: 'გამოგონილ ანგარიშში დასახელებულია 18 კლასტერი. აქედან 6 იდეის ეტაპზეა.',
      },
      {
        id: 'YY',
        name: 'Foamland',
        href: '/ka/countries/YY/',
        summary: '1 clusters of Foamland',
      },
      {
        id: 'ZZ',
        name: 'Blankland',
        href: '/ka/countries/ZZ/',
        summary: '0 clusters of Blankland',
      },
    ]);
    // As many marks of stages as entries, and a disc for each region that has any.
    const [own, , blank] = countries;
    expect(own?.strip.map(({ count }) => Number(count)).reduce((sum, n) => sum + n, 0)).toBe(18);
    expect(own?.map?.discs?.length).toBeGreaterThan(1);
    expect(blank?.strip).toEqual([]);
  });
});

describe('the list of regions', () => {
  test('goes by country and level, in the alphabet of the language', () => {
    const { page, sections } = viewRegionIndex(crowded, 'az');
    expect(page).toEqual({
      locale: 'az',
      kind: 'regions',
      title: 'Regionlar',
      description: 'Harada neçə klaster var: 12 region, ölkələr və səviyyələr üzrə.',
      path: '/regions/',
      crumbs: [{ label: 'Ana səhifə', href: '/az/' }, { label: 'Regionlar' }],
    });
    expect(sections.map(({ id, title, country }) => [id, title, country.href])).toEqual([
      ['XX-region', 'Nümunəstan · Regionlar', '/az/countries/XX/'],
      ['XX-economic-region', 'Nümunəstan · İqtisadi rayonlar', '/az/countries/XX/'],
      ['YY-region', 'Foamland · Regionlar', '/az/countries/YY/'],
      ['ZZ-region', 'Blankland · Regionlar', '/az/countries/ZZ/'],
    ]);
    expect(sections[0]?.country.label).toBe('Nümunəstan');
    expect(sections[0]?.regions.map(({ label, count }) => `${label} ${count}`)).toEqual([
      'Çaydan vadisi 2',
      'Düymə sahili 1',
      'Əks-səda dağları 0',
      'Küləkli düzənlik 10',
      'Qanqal təpələri 0',
      'Qırıntı adaları 0',
      'Nümunə körfəzi 2',
      'Üskük şəhəri 1',
    ]);
  });

  test('counts the regions of the portal, and leaves out a level of no region', () => {
    const leads = (['tr', 'ka', 'en'] as const).map(
      (locale) => viewRegionIndex(sample, locale).page.description,
    );
    expect(leads).toEqual([
      'Nerede kaç küme var: 8 il ve bölge, ülkelere ve düzeylere göre.',
      'სად რამდენი კლასტერია: 8 რეგიონი, ქვეყნებისა და დონეების მიხედვით.',
      'How many clusters are where: 8 regions, by country and level.',
    ]);
    const empty = varySample(({ countries }) => ({
      countries: changeEntry(countries, 'XX', { levels: ['region', 'district'] }),
    }));
    expect(viewRegionIndex(empty, 'en').sections.map(({ id }) => id)).toEqual(['XX-region']);
  });
});
