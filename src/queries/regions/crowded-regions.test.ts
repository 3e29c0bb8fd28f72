import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../i18n/locales.ts';
import { changeEntry } from '../../testing/change-entry.ts';
import { joinCrowded } from '../../testing/crowded-sample.ts';
import { joinSample } from '../../testing/joined-portals.ts';
import { varySample } from '../../testing/vary-sample.ts';
import { viewCountry } from './view-country.ts';
import { viewCountryIndex } from './view-country-index.ts';
import { viewMap } from './view-map.ts';
import { viewRegion } from './view-region.ts';
import { viewRegionIndex } from './view-region-index.ts';

const sample = joinSample();
const crowded = joinCrowded();

describe('the page of a region', () => {
  test('of regions: what it is, who answers for it, and what lies in it', () => {
    const { page, figures, locator, groups, ...view } = viewRegion(crowded, 'XXS', 'tr');
    expect(page).toEqual({
      locale: 'tr',
      kind: 'region',
      id: 'XXS',
      section: 'regions',
      title: 'Dry Shore',
      description:
        'Dry Shore (ekonomik bölge, Örnekistan): aşamalarına ve adlarına göre 13 küme ve potansiyel küme.',
      path: '/regions/XXS/',
      crumbs: [{ label: 'Örnekistan', href: '/tr/countries/XX/' }, { label: 'Dry Shore' }],
      drafts: [],
      marks: expect.objectContaining({ names: ['XXS'] }),
    });
    expect(view).toEqual({
      kind: 'Ekonomik bölge · XXS',
      name: 'Dry Shore',
      lead: '13 kayıt; bunların 7’si “Fikir” aşamasını geçmiş.',
      readout: {
        count: '13',
        asOf: '2024 itibarıyla',
        parent: undefined,
        agency: {
          term: 'Kalkınma ajansı',
          label: 'Örnek Körfezi Kalkınma Ajansı',
          href: '/tr/organisations/sample-bay-agency/',
          detail: '2024 baskısının anketine 3 yanıt',
        },
        groups: [
          {
            label: 'Feribot programının bölgesi',
            answer: 'dışında',
            origin: 'listeyi editörler uydurdu',
          },
        ],
      },
      listHref: '/tr/clusters/?region=XXS',
      compareHref: '/tr/compare/?regions=XXS',
      readyHref: undefined,
      related: [
        { label: 'Analizler', links: [] },
        { label: 'Gösterildiği şekiller', links: expect.any(Array) },
      ],
      mentioned: [],
      parts: [
        { label: 'Çaydanlık Vadisi', href: '/tr/regions/XX-14/', count: '2' },
        { label: 'Rüzgârlı Ova', href: '/tr/regions/XX-12/', count: '10' },
        { label: 'Yüksük Şehri', href: '/tr/regions/XX-17/', count: '1' },
      ],
      around: [],
      previous: undefined,
      next: undefined,
    });
    expect([locator?.here, locator?.label]).toEqual([
      ['XX-12', 'XX-14', 'XX-17'],
      'Harita: Dry Shore',
    ]);
    expect(groups.map(({ stage, label, items }) => [stage, label, items.length])).toEqual([
      ['mature', 'Olgun', 3],
      ['developing', 'Gelişmekte olan', 3],
      ['initial', 'Başlangıç', 1],
      ['idea', 'Fikir', 5],
      ['not-reported', 'Aşaması bildirilmemiş', 1],
    ]);
    expect(figures.map(({ id, title, subtitle }) => [id, title, subtitle])).toEqual([
      [
        'stages',
        '13 kayıttan 7’si “Fikir” aşamasını geçmiş (%54); başka yerlerde bu oran %60',
        'Kümeler ve potansiyel kümeler: her satırda sayı ve pay; iki sütun aynı ölçekte',
      ],
      [
        'sectors',
        'İlk sıradaki sektör: Ev eşyası, 11 kayıt',
        'Dry Shore: ana sektöre göre kümeler ve potansiyel kümeler',
      ],
      ['regions', 'İlk sıradaki bölge: Rüzgârlı Ova, 10 kayıt', 'Bölgeler, küme sayısına göre'],
    ]);
  });

  test('within another leads to it, and takes its agency', () => {
    const view = viewRegion(crowded, 'XX-12', 'en');
    expect(view.page.crumbs).toEqual([
      { label: 'Sampleland', href: '/en/countries/XX/' },
      { label: 'Dry Shore', href: '/en/regions/XXS/' },
      { label: 'Windy Plain' },
    ]);
    expect(view.kind).toBe('Region · XX-12');
    expect(view.readout.parent).toEqual({
      term: 'Economic region',
      label: 'Dry Shore',
      href: '/en/regions/XXS/',
      detail: 'XXS',
    });
    expect(view.readout.agency?.label).toBe('Sample Bay Development Agency');
    expect(view.around).toEqual([
      { label: 'Button Coast', href: '/en/regions/XX-13/', count: '1' },
      { label: 'Echo Mountains', href: '/en/regions/XX-15/', count: '0' },
      { label: 'Thimble City', href: '/en/regions/XX-17/', count: '1' },
      { label: 'Thistle Hills', href: '/en/regions/XX-11/', count: '0' },
    ]);
    expect([view.previous, view.next]).toEqual([
      { label: 'Thistle Hills', href: '/en/regions/XX-11/', count: '0' },
      undefined,
    ]);
    expect(view.figures.map(({ id }) => id)).toEqual(['stages', 'sectors']);
  });

  test('tells that it lies in a group, and of one cluster no sectors', () => {
    expect(viewRegion(sample, 'XX-16', 'ka').readout).toMatchObject({
      count: '0',
      agency: undefined,
      groups: [{ label: 'ბორნის პროგრამის არეალი', answer: expect.any(String) }],
    });
    const answer = (id: string) => viewRegion(sample, id, 'en').readout.groups[0]?.answer;
    expect([answer('XX-16'), answer('XX-01')]).toEqual(['inside', 'outside']);
    expect(viewRegion(crowded, 'XX-17', 'en').figures.map(({ id }) => id)).toEqual(['stages']);
  });

  test('of a partial list does not call none what is only not named', () => {
    const { lead, kind, readout, page, locator, next } = viewRegion(crowded, 'YY-2', 'en');
    expect(lead).toMatch(/^None of the listed clusters is in this region/);
    expect([kind, readout.count, readout.asOf, locator]).toEqual([
      'Region · Foamland',
      'none named',
      undefined,
      undefined,
    ]);
    expect(page.description).toBe('Bubble, region (Foamland): no source names a cluster here yet.');
    expect(next).toEqual({ label: 'Froth', href: '/en/regions/YY-1/', count: '1' });
  });

  test('of an undated list names neither stages nor a date', () => {
    const { lead, figures, readout, previous } = viewRegion(crowded, 'YY-1', 'en');
    expect(lead).toBe('1 entry. No stage is reported.');
    expect(figures.map(({ title, asOf }) => [title, asOf])).toEqual([
      ['No stage is reported', 'undated'],
    ]);
    expect([readout.count, previous?.count]).toEqual(['1', 'none named']);
  });

  test('of one cluster says so in its description', () => {
    const say = (locale: Locale) => viewRegion(crowded, 'YY-1', locale).page.description;
    expect(locales.map(say)).toEqual([
      'Froth, region (Foamland). Bir klaster və ya potensial klaster, mərhələ və ad üzrə.',
      'Froth (bölge, Foamland): aşamalarına ve adlarına göre bir küme ya da potansiyel küme.',
      'Froth, რეგიონი (Foamland): ერთი კლასტერი ან პოტენციური კლასტერი ეტაპებისა და სახელწოდებების მიხედვით.',
      'Froth, region (Foamland): one cluster or potential cluster, by stage and name.',
    ]);
  });

  test('of a country without a list asks for one', () => {
    const { lead, readout, readyHref, listHref, figures } = viewRegion(crowded, 'ZZ-1', 'tr');
    expect(lead).toBe(
      'Bu bölgenin kümelerini listeleyen bir kaynak henüz yok. Sayfa, ilk kayıt için hazır.',
    );
    expect([readout.count, readout.groups, listHref, figures]).toEqual([
      'liste yok',
      [],
      undefined,
      [],
    ]);
    expect(decodeURIComponent(readyHref ?? '')).toMatch(
      /subject=Düzeltme: Blank&body=https:\/\/example\.org\/tr\/regions\/ZZ-1\//,
    );
    expect(viewRegion(sample, 'XX-12', 'en').lead).toMatch(/^No entry of its own/);
  });

  test('bears its own code before the name of its country', () => {
    const nutsOnly = varySample(({ regions }) => ({
      regions: changeEntry(regions, 'XX-12', { iso: undefined, nuts: 'XXW' }),
    }));
    expect(viewRegion(nutsOnly, 'XX-12', 'az').kind).toBe('Region · XXW');
  });
});

describe('the page of a country', () => {
  test('has its regions level by level, and events of the whole country', () => {
    const { page, levels, timeline, list, groups } = viewCountry(crowded, 'XX', 'tr');
    expect(page).toEqual({
      locale: 'tr',
      kind: 'country',
      id: 'XX',
      section: 'regions',
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
      'Mərhələ bildirilməyib',
      'Yeganə qeydin sektoru: Çay qabları',
      'Adı çəkilən yeganə region: Froth',
    ]);
    expect(foam.levels[0]?.regions.map(({ label, count }) => [label, count])).toEqual([
      ['Bubble', 'adı çəkilən yoxdur'],
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
      text: 'All 61 entries in the list with filters',
      href: '/en/clusters/?country=XX',
      stagesHref: '/en/clusters/by/stage/',
    });
  });

  test('stands in the list of countries with its summary', () => {
    const { page, countries } = viewCountryIndex(crowded, 'ka');
    expect(page).toEqual({
      locale: 'ka',
      kind: 'countries',
      section: 'regions',
      title: 'ქვეყნები',
      description:
        'გამოგონილი რეგიონი, რომელიც პორტალის ყველა ნაწილს აჩვენებს. აქ ნამდვილი არაფერია.',
      path: '/countries/',
      crumbs: [{ label: 'მთავარი', href: '/ka/' }, { label: 'ქვეყნები' }],
    });
    expect(countries).toEqual([
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
  });
});

describe('the list of regions', () => {
  test('goes by country and level, in the alphabet of the language', () => {
    const { page, sections } = viewRegionIndex(crowded, 'az');
    expect(page).toEqual({
      locale: 'az',
      kind: 'regions',
      section: 'regions',
      title: 'Regionlar',
      description: 'Portaldakı 12 region, ölkələr və səviyyələr üzrə.',
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
      'Portaldaki 8 bölge, ülkelere ve düzeylere göre.',
      'პორტალის 8 რეგიონი ქვეყნებისა და დონეების მიხედვით.',
      'The 8 regions on this portal, by country and level.',
    ]);
    const empty = varySample(({ countries }) => ({
      countries: changeEntry(countries, 'XX', { levels: ['region', 'district'] }),
    }));
    expect(viewRegionIndex(empty, 'en').sections.map(({ id }) => id)).toEqual(['XX-region']);
  });
});

describe('the map', () => {
  test('names the first regions, none before others that are equal, and adds them up', () => {
    expect(viewMap(crowded, 'ka').page).toEqual({
      locale: 'ka',
      kind: 'map',
      section: 'map',
      title: 'რუკა',
      description: '19 ჩანაწერიდან 14 ამ რეგიონებშია: ქარიანი ველი, ჩაიდნის ხეობა და ნიმუშის ყურე.',
      path: '/map/',
      crumbs: [{ label: 'მთავარი', href: '/ka/' }, { label: 'რუკა' }],
    });
  });

  test('shades regions by classes and says their numbers', () => {
    const drawing = viewMap(crowded, 'ka').drawing;
    expect(drawing?.classes).toEqual([
      { from: 1, to: 1, regions: 2 },
      { from: 2, to: 9, regions: 2 },
      { from: 10, to: 10, regions: 1 },
    ]);
    expect(drawing?.zero).toBe(3);
    expect(drawing?.regions.map(({ id, label, shade }) => [id, label, shade])).toEqual([
      ['XX-11', 'ნარშავის ბორცვები: 0 ჩანაწერი', 0],
      ['XX-12', 'ქარიანი ველი: 10 ჩანაწერი', 3],
      ['XX-13', 'ღილის სანაპირო: 1 ჩანაწერი', 1],
      ['XX-14', 'ჩაიდნის ხეობა: 2 ჩანაწერი', 2],
      ['XX-15', 'ექოს მთები: 0 ჩანაწერი', 0],
      ['XX-16', 'ნამცეცების კუნძულები: 0 ჩანაწერი', 0],
      ['XX-17', 'ქალაქი სათითე: 1 ჩანაწერი', 1],
      ['XX-01', 'ნიმუშის ყურე: 2 ჩანაწერი', 2],
    ]);
    expect(drawing?.regions[1]).toMatchObject({
      name: 'ქარიანი ველი',
      href: '/ka/regions/XX-12/',
      count: 10,
    });
  });

  test('ranks regions, ties by what is beyond the idea and by name, with bars of the longest', () => {
    const drawing = viewMap(crowded, 'ka').drawing;
    expect(drawing?.ranked.map(({ id, count, width }) => [id, count, width])).toEqual([
      ['XX-12', 10, 100],
      ['XX-14', 2, 20],
      ['XX-01', 2, 20],
      ['XX-13', 1, 10],
      ['XX-17', 1, 10],
      ['XX-15', 0, 0],
      ['XX-16', 0, 0],
      ['XX-11', 0, 0],
    ]);
    expect(drawing?.ranked[0]).toMatchObject({ name: 'ქარიანი ველი', href: '/ka/regions/XX-12/' });
    expect(drawing?.csv.slice(0, 4)).toEqual([
      ['მუდმივი იდენტიფიკატორი', 'რეგიონი', 'ქვეყანა', 'კლასტერები', 'პირველი ეტაპის შემდგომ'],
      ['XX-12', 'ქარიანი ველი', 'XX', 10, 5],
      ['XX-14', 'ჩაიდნის ხეობა', 'XX', 2, 2],
      ['XX-01', 'ნიმუშის ყურე', 'XX', 2, 1],
    ]);
  });

  test('marks what is beyond the idea or unreported, and leaves the wider ones out', () => {
    const drawing = viewMap(crowded, 'tr').drawing;
    expect(drawing?.panels[0]?.marks.map(({ id, kind, row }) => `${id} ${kind} ${row}`)).toEqual([
      'xx-lid-0 crown 3 2',
      'xx-lid-1 crown 3 2',
      'xx-lid-2 disc 2 2',
      'xx-lid-3 disc 2 2',
      'xx-lid-4 disc 2 2',
      'xx-lid-9 none 4 1',
      'xx-whistles crown 3 2',
      'xx-shores point 1 1 2',
      'xx-teapots disc 2 2',
      'xx-kites none 4 1',
    ]);
    expect(drawing?.stageMarks).toEqual([
      { look: 'point', word: 'Başlangıç' },
      { look: 'disc', word: 'Gelişmekte olan' },
      { look: 'crown', word: 'Olgun' },
      { look: 'none', word: 'Aşaması bildirilmemiş' },
    ]);
    expect(JSON.parse(drawing?.data ?? '{}')).toMatchObject({
      sectors: ['bottled-clouds', 'kites', 'teaware'],
      regions: {
        'XX-01': [
          [4, 1],
          [2, 2],
        ],
        'XX-13': [[1, 1, 2]],
      },
      stages: ['idea', 'initial', 'developing', 'mature', 'not-reported'],
      classes: [
        [1, 1],
        [2, 9],
        [10, 10],
      ],
    });
  });

  test('says its source and date, what has no list, and offers what occurs', () => {
    const drawing = viewMap(crowded, 'en').drawing;
    expect(drawing?.unlisted).toEqual([
      { text: expect.any(String), name: 'Blankland', href: '/en/countries/ZZ/' },
    ]);
    expect(drawing).toMatchObject({
      source: 'invented report, lines 51–53',
      sourceHref: '/en/bibliography/#sample-report',
      subtitle: expect.stringMatching(/\. As of 2024; Foamland: undated\.$/),
      // Phones show the same: their drawings are large enough for the marks.
      narrowSubtitle: undefined,
    });
    expect(drawing?.sectors.map(({ id, count }) => [id, count])).toEqual([
      ['teaware', 17],
      ['kites', 3],
      ['bottled-clouds', 1],
    ]);
    expect(decodeURIComponent(drawing?.correctHref ?? '')).toContain('/en/map/');
    expect(viewMap(sample, 'az').drawing?.stages.map(({ label, count }) => [label, count])).toEqual(
      [
        ['İdeya', 1],
        ['İnkişaf edən', 1],
        ['Mərhələ bildirilməyib', 1],
      ],
    );
  });

  test('neither shades nor ranks a region of which a partial list names nothing', () => {
    const partial = varySample(({ countries }) => ({
      countries: changeEntry(countries, 'XX', { partial: true }),
    }));
    const drawing = viewMap(partial, 'en').drawing;
    expect(drawing?.regions.find(({ id }) => id === 'XX-12')).toMatchObject({
      label: 'Windy Plain: none named',
      count: undefined,
      shade: undefined,
    });
    expect(drawing?.ranked.map(({ id, width }) => [id, width])).toEqual([['XX-01', 100]]);
    expect([drawing?.zero, drawing?.classes]).toEqual([0, [{ from: 1, to: 2, regions: 1 }]]);
    expect(drawing?.csv.find(([id]) => id === 'XX-12')?.slice(2)).toEqual([
      'XX',
      undefined,
      undefined,
    ]);
  });

  test('has no drawing where the portal has no shapes', () => {
    const bare = { ...sample, shapes: [] };
    expect(viewMap(bare, 'en').drawing).toBeUndefined();
    expect(viewRegion(bare, 'XX-01', 'en').locator).toBeUndefined();
  });
});
