import { describe, expect, test } from 'vitest';
import { changeEntry } from '../../../workshop/testing/change-entry.ts';
import { joinCrowded } from '../../../workshop/testing/crowded-sample.ts';
import { joinSample } from '../../../workshop/testing/joined-portals.ts';
import { varySample } from '../../../workshop/testing/vary-sample.ts';
import { viewMap } from './view-map.ts';
import { viewRegion } from './view-region.ts';

const sample = joinSample();

const crowded = joinCrowded();

describe('the map', () => {
  test('names the first regions, none before others that are equal, and adds them up', () => {
    expect(viewMap(crowded, 'ka').page).toEqual({
      locale: 'ka',
      kind: 'map',
      title: 'რუკა',
      description:
        '19 კლასტერიდან 14 აქაა: ქარიანი ველი, ჩაიდნის ხეობა და ნიმუშის ყურე. იდეის ეტაპს ყველაზე მეტი კლასტერი აქ გასცდა: ქარიანი ველი (5).',
      path: '/map/',
      crumbs: [{ label: 'მთავარი', href: '/ka/' }, { label: 'რუკა' }],
      marks: { names: ['რუკა'] },
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
      ['XX-11', 'ნარშავის ბორცვები: 0 კლასტერი', 0],
      ['XX-12', 'ქარიანი ველი: 10 კლასტერი', 3],
      ['XX-13', 'ღილის სანაპირო: 1 კლასტერი', 1],
      ['XX-14', 'ჩაიდნის ხეობა: 2 კლასტერი', 2],
      ['XX-15', 'ექოს მთები: 0 კლასტერი', 0],
      ['XX-16', 'ნამცეცების კუნძულები: 0 კლასტერი', 0],
      ['XX-17', 'ქალაქი სათითე: 1 კლასტერი', 1],
      ['XX-01', 'ნიმუშის ყურე: 2 კლასტერი', 2],
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
      [
        ...['მუდმივი იდენტიფიკატორი', 'რეგიონი', 'ქვეყანა', 'კლასტერები'],
        ...['იდეა', 'საწყისი', 'განვითარებადი', 'მომწიფებული', 'ეტაპი უცნობია'],
        'იდეის ეტაპის შემდგომ',
      ],
      ['XX-12', 'ქარიანი ველი', 'XX', 10, 4, 0, 3, 2, 1, 5],
      ['XX-14', 'ჩაიდნის ხეობა', 'XX', 2, 0, 1, 0, 1, 0, 2],
      ['XX-01', 'ნიმუშის ყურე', 'XX', 2, 0, 0, 1, 0, 1, 1],
    ]);
  });

  test('marks what is beyond the idea or unreported, and leaves the wider ones out', () => {
    const drawing = viewMap(crowded, 'tr').drawing;
    expect(drawing?.panels[0]?.marks.map(({ id, kind, row }) => `${id} ${kind} ${row}`)).toEqual([
      'xx-lid-0 crown 3 0 2',
      'xx-lid-1 crown 3 0 2',
      'xx-lid-2 disc 2 0 2',
      'xx-lid-3 disc 2 0 2',
      'xx-lid-4 disc 2 0 2',
      'xx-lid-9 none 4 0 1',
      'xx-whistles crown 3 0 2',
      'xx-shores point 1 0 1 2',
      'xx-kites none 4 3 1',
      // Marks at exact points come last.
      'xx-teapots disc 2 0 2',
    ]);
    expect(drawing?.stageMarks).toEqual([
      { look: 'point', word: 'Başlangıç' },
      { look: 'disc', word: 'Gelişmekte olan' },
      { look: 'crown', word: 'Olgun' },
      { look: 'none', word: 'Aşaması bilinmiyor' },
    ]);
    expect(JSON.parse(drawing?.filters.data ?? '{}')).toMatchObject({
      sectors: ['bottled-clouds', 'kites', 'teaware'],
      regions: {
        'XX-01': [
          [4, 3, 1],
          [2, 0, 2],
        ],
        'XX-13': [[1, 0, 1, 2]],
      },
      stages: ['idea', 'initial', 'developing', 'mature', 'not-reported'],
    });
    expect(drawing?.classes.map(({ from, to }) => [from, to])).toEqual([
      [1, 1],
      [2, 9],
      [10, 10],
    ]);
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
    expect(drawing?.filters.choices.sectors.map(({ id, count }) => [id, count])).toEqual([
      ['teaware', 17],
      ['kites', 3],
      ['bottled-clouds', 1],
    ]);
    expect(drawing?.correctHref).toBe('/en/correct/?page=map/');
    expect(
      viewMap(sample, 'az').drawing?.filters.choices.stages.map(({ label, count }) => [
        label,
        count,
      ]),
    ).toEqual([
      ['İdeya', 1],
      ['İnkişaf edən', 1],
      ['Mərhələsi məlum deyil', 1],
    ]);
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
      ...Array.from({ length: 7 }),
    ]);
  });

  test('has no drawing where the portal has no shapes', () => {
    const bare = { ...sample, shapes: [] };
    expect(viewMap(bare, 'en').drawing).toBeUndefined();
    expect(viewRegion(bare, 'XX-01', 'en').locator).toBeUndefined();
  });
});
