import { describe, expect, test } from 'vitest';
import type { Figure } from '../../schemas/figure.ts';
import { figureFiles, figurePictureSize } from './figure-files.ts';
import { figureList } from './figure-list.ts';
import { figureMarks } from './figure-marks.ts';
import { figureMetadata } from './figure-metadata.ts';
import { figureView } from './figure-views.ts';
import { pictureFrame } from './picture-frame.ts';
import { viewFigurePage } from './view-figure-page.ts';
import { of, withFew, told } from '../../../workshop/testing/few-figures.ts';

const few = withFew();

// Load fonts here, so that no single test is slow because of it.
viewFigurePage(few, 'gallery-bar', 'tr');

describe('the files of a figure', () => {
  const files = (id: string, portal = few) => figureFiles(portal, figureView(portal, id, 'ka'));
  const read = (id: string, name: string) =>
    String(
      files(id)
        .find((file) => file.name === name)
        ?.write(figureView(few, id, 'ka')),
    );

  test('are its numbers, drawings and what they mean', () => {
    expect(files('gallery-bar').map(({ name }) => name)).toEqual([
      'data.csv',
      'data.xlsx',
      'data.json',
      'figure.svg',
      'thumbnail.svg',
      'metadata.json',
    ]);
    expect(files('gallery-none').map(({ name }) => name)).toEqual(['metadata.json']);
    expect(files('gallery-bar', told).map(({ name }) => name)).toEqual([
      'figure.svg',
      'thumbnail.svg',
      'metadata.json',
    ]);
  });

  test('hold its rows and words', () => {
    expect(read('gallery-bar', 'data.csv')).toMatch(
      /^\uFEFFსად დამზადდა,ჩაიდნები,.*\r?\nჩაიდნის ხეობა,1240,/,
    );
    expect(JSON.parse(read('gallery-bar', 'data.json'))).toMatchObject({ id: 'gallery-bar' });
    expect(read('gallery-bar', 'figure.svg')).toMatch(/^<svg[^>]* xml:lang="ka"/);
    expect(read('gallery-bar', 'thumbnail.svg')).toMatch(/^<svg/);
    expect(JSON.parse(read('gallery-none', 'metadata.json'))).toMatchObject({ kind: 'none' });
    expect(read('gallery-none', 'metadata.json')).toMatch(/\n$/);
    const sheet = files('gallery-bar').find(({ name }) => name === 'data.xlsx');
    expect(sheet?.write(figureView(few, 'gallery-bar', 'ka'))).toBeInstanceOf(Uint8Array);
  });

  test('frame the picture with title, source and address', () => {
    expect(pictureFrame(few, figureView(few, 'gallery-bar', 'az'))).toEqual({
      title: 'Çaydan vadisi: 2.648 dəmlikdən 1.240-ı burada düzəldilib',
      subtitle: 'Qrafik 1. Düzəldilmiş dəmliklər, 2024',
      description: expect.stringMatching(
        /^Dəmliklər: birinci yeri Çaydan vadisi \(1\.240\), sonuncu yeri .*\(37\) tutur/,
      ),
      foot: [
        'Sətirlərin bəzisində rəqəm yoxdur: hər birinin öz səbəbi var.',
        'Mənbə: uydurma hesabat, sətir 64',
        'Samplebook, 2024-cü il məlumatları. CC0 1.0. https://example.org/az/figures/gallery-bar/',
      ],
      lang: 'az',
      own: {
        accent: '#0b6657',
        paper: '#fcfaf5',
        wash: '#f4f0e7',
        land: '#ece6d9',
        hair: '#dcd5c7',
        line: '#a89f8f',
      },
    });
    const plain = pictureFrame(few, figureView(few, 'gallery-query-stages', 'en'));
    expect(plain.subtitle).not.toMatch(/^Figure/);
    expect(plain.foot).toHaveLength(2);
    expect(pictureFrame(told, figureView(told, 'gallery-bar', 'en')).foot.at(-1)).toBe(
      'Samplebook, spring 2019. no licence. https://example.org/en/figures/gallery-bar/',
    );
    const size = figurePictureSize(few, figureView(few, 'gallery-bar', 'tr'));
    expect(size?.width).toBe(1632);
    expect(figurePictureSize(few, figureView(few, 'gallery-none', 'tr'))).toBeUndefined();
  });
});

describe('what programs are told of figures', () => {
  test('metadata say what the numbers mean and where they come from', () => {
    const { citation, ...data } = figureMetadata(few, figureView(few, 'gallery-bar', 'ka'));
    expect(data).toEqual({
      id: 'gallery-bar',
      kind: 'bar',
      language: 'ka',
      edition: '2024',
      number: 1,
      title: 'ჩაიდნის ხეობა: 2648 ჩაიდნიდან 1240 აქ არის დამზადებული',
      subtitle: 'დამზადებული ჩაიდნები, 2024',
      description: expect.stringMatching(
        /^ჩაიდნები: პირველ ადგილზეა ჩაიდნის ხეობა \(1240\), ბოლოზე – .*\(37\)/,
      ),
      note: 'ზოგ სტრიქონში რიცხვი არ არის: თითოეულს თავისი მიზეზი აქვს.',
      method: 'რიცხვები გალერეისთვის არის გამოგონილი; არაფერი დაუთვლიათ.',
      date: '2024 წლის მდგომარეობით',
      licence: 'CC0 1.0',
      redistribute: true,
      sources: [
        {
          source: 'sample-report',
          lines: '64',
          title: 'გამოგონილი ანგარიში ნიმუშის ყურის კლასტერების შესახებ',
          rights: 'არ არსებობს და უფლებებიც არ აქვს.',
        },
      ],
      printed: { label: 'Chart 1', survives: 'partly' },
      query: null,
      columns: [{ id: 'made', label: 'ჩაიდნები', type: 'number', unit: 'count' }],
      levels: null,
      definitions: [
        { term: 'teapot', label: 'ჩაიდანი', definition: 'ტუჩიანი ჭურჭელი, რომელიც წვეთავს.' },
      ],
      doubts: [],
      missing: [
        { row: 'thistle', column: 'made', reason: 'not-reported' },
        { row: 'crumb', column: 'made', reason: 'not-applicable' },
        { row: 'echo', column: 'made', reason: 'suppressed' },
        { row: 'at-sea', column: 'made', reason: 'lost' },
      ],
      page: 'https://example.org/ka/figures/gallery-bar/',
    });
    expect(Object.keys(citation as object)).toEqual(['apa', 'bibtex', 'ris']);
  });

  test('metadata of a matrix name its levels; of a counted figure its query', () => {
    const heat = figureMetadata(few, figureView(few, 'gallery-heat-levels', 'az'));
    expect(heat).toMatchObject({
      number: null,
      note: null,
      printed: null,
      levels: [
        { value: 0, label: 'heç' },
        { value: 1, label: 'bayramda' },
        { value: 2, label: 'bəzən' },
        { value: 3, label: 'hər gün' },
      ],
    });
    expect(heat.columns).toContainEqual({
      id: 'bank',
      label: 'Bank',
      type: 'number',
      unit: null,
    });
    expect(figureMetadata(few, figureView(few, 'gallery-query-stages', 'en')).query).toEqual({
      name: 'stages',
    });
    expect(figureMetadata(told, figureView(told, 'gallery-bar', 'en')).doubts).toEqual([
      { id: 'number-of-teapots', about: 'The number of teapots' },
    ]);
  });

  test('the list gives the addresses in every language, and none of what is not there', () => {
    const [bar, none] = figureList(few, ['gallery-bar', 'gallery-none']);
    const own = (file: string) =>
      Object.fromEntries(
        ['az', 'tr', 'ka', 'en'].map((locale) => [
          locale,
          `https://example.org/${locale}/figures/gallery-bar/${file}`,
        ]),
      );
    expect(bar).toEqual({
      id: 'gallery-bar',
      kind: 'bar',
      edition: '2024',
      number: 1,
      topic: 'values',
      title: {
        az: 'Çaydan vadisi: 2.648 dəmlikdən 1.240-ı burada düzəldilib',
        tr: 'Çaydanlık Vadisi: 2.648 demliğin 1.240’ı burada yapılmış',
        ka: 'ჩაიდნის ხეობა: 2648 ჩაიდნიდან 1240 აქ არის დამზადებული',
        en: 'Kettle Valley made 1,240 of 2,648 teapots',
      },
      source: ['sample-report:64'],
      licence: of('CC0 1.0'),
      page: own(''),
      data: own('data.csv'),
      svg: own('figure.svg'),
      png: own('figure.png'),
    });
    expect(none).toMatchObject({ number: 2, data: null, svg: null, png: null });
    const [kept1] = figureList(told, ['gallery-bar']);
    expect([kept1?.data, kept1?.licence]).toEqual([null, of('no licence')]);
    expect(
      figureList(withFew({ sources: [{ source: 'tea-book' }] }), ['gallery-bar']),
    ).toMatchObject([{ source: ['tea-book'] }]);
    expect(figureList(few, ['gallery-query-stages'])[0]?.number).toBeNull();
  });

  test('the search finds a figure by what its rows and its query name', () => {
    const bar = few.figureById.get('gallery-bar')?.data;
    const marksOf = (figure: Figure | undefined) =>
      figure && figureMarks(few, { figure, part: '', edition: '2024' }).facets;
    expect(marksOf(bar)).toMatchObject({
      country: [undefined],
      region: expect.arrayContaining(['XX-14', 'XX-01']),
      sector: expect.arrayContaining(['teaware']),
      year: ['2024'],
    });
    const clusters = few.figureById.get('gallery-query-clusters')?.data;
    expect(marksOf(clusters)).toEqual({
      country: ['XX', 'XX'],
      region: [],
      sector: [],
      stage: [],
      year: ['2024'],
    });
    const narrowed = clusters && {
      ...clusters,
      query: {
        name: 'clusters' as const,
        stages: ['mature' as const],
        sectorGroup: 'household',
      },
    };
    expect(marksOf(narrowed)).toMatchObject({
      country: [undefined, 'XX'],
      sector: ['teaware'],
      stage: ['mature'],
    });
    const ranked = clusters && {
      ...clusters,
      query: {
        name: 'regions' as const,
        level: 'region' as const,
        country: 'XX',
        listed: false,
        sectorGroups: ['household'],
      },
    };
    expect(marksOf(ranked)?.sector).toEqual(['teaware']);
  });
});
