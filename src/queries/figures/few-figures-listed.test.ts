import { describe, expect, test } from 'vitest';
import { archiveSchema } from '../../schemas/archive.ts';
import { changeEntry } from '../../../workshop/testing/change-entry.ts';
import { joinCrowded } from '../../../workshop/testing/crowded-sample.ts';
import { makeReturn } from '../../../workshop/testing/inventory-parts.ts';
import { varySample } from '../../../workshop/testing/vary-sample.ts';
import { editionInputs } from '../editions/edition-inputs.ts';
import { figuresOfEdition } from './edition-figures.ts';
import { viewCountryFigures } from './country-figures.ts';
import { embeddableFigures, viewFigureEmbed } from './view-figure-embed.ts';
import { viewFigureIndex } from './view-figure-index.ts';
import { viewFigurePage } from './view-figure-page.ts';
import { kept, of, withFew } from '../../../workshop/testing/few-figures.ts';

const crowded = joinCrowded();

const few = withFew();

// Load fonts here, so that no single test is slow because of it.
viewFigurePage(few, 'gallery-bar', 'tr');

describe('a figure in editions', () => {
  const frozen = archiveSchema.parse({
    format: 2,
    frozen: '2024-05-06',
    version: 1,
    zip: { sha256: '0'.repeat(64), bytes: 1 },
    inputs: {},
    files: { 'data/figure-data.csv': '0'.repeat(64) },
  });

  /** An edition before the current one, in which the kites were mature; both are frozen. */
  const two = varySample(({ figures, editions, returns, reports }) => ({
    figures: figures.filter(({ id }) => kept.includes(id)),
    editions: [
      ...changeEntry(editions, '2024', {
        numbered: ['gallery-query-stages', 'gallery-gone'],
        title: of('Edition 2023'),
      }).map((edition) => ({ ...edition, id: '2023' })),
      ...changeEntry(editions, '2024', { numbered: ['gallery-bar', 'gallery-query-stages'] }),
    ],
    returns: [...returns, makeReturn('2023/xx-kites', { stage: 'mature' })],
    reports: reports
      .filter(({ id }) => id === '2024/counting/en')
      .flatMap((text) =>
        ['2023/counting/en', '2024/lists/en'].map((id) => ({
          ...text,
          id,
          body: '<Figure id="gallery-query-stages" />\n',
        })),
      ),
    archive: [
      { id: '2023', data: frozen },
      { id: '2024', data: frozen },
    ],
  }));

  test('is linked in the reports and their archives, the latest first', () => {
    expect(viewFigurePage(two, 'gallery-query-stages', 'en').editions).toEqual([
      {
        label: '2024 data: Figure 2',
        current: true,
        report: '/en/reports/2024/lists/#figure-gallery-query-stages',
        archive: {
          href: '/en/archive/2024/',
          frozen: expect.stringContaining('2024'),
        },
        numbers: '/data/2024/figure-data.csv',
      },
      {
        label: '2023 data: Figure 1',
        current: false,
        report: '/en/reports/2023/counting/#figure-gallery-query-stages',
        archive: {
          href: '/en/archive/2023/',
          frozen: expect.stringContaining('2024'),
        },
        numbers: '/data/2023/figure-data.csv',
      },
    ]);
  });

  test('is counted from the returns of the edition', () => {
    const [stages, ...others] = figuresOfEdition(two, '2023');
    expect(others).toEqual([]);
    expect([stages?.id, stages?.number]).toEqual(['gallery-query-stages', 1]);
    const numbers = (rows: NonNullable<typeof stages>['rows'] | undefined) =>
      rows?.map(({ id, cells }) => [id, cells[0]?.value]);
    // The two clusters that returned only later are in no total of that year.
    expect(numbers(stages?.rows)).toEqual([
      ['idea', 0],
      ['initial', 0],
      ['developing', 0],
      ['mature', 1],
    ]);
    expect(stages?.columns.map(({ id }) => id)).toEqual(['total']);
    expect(stages?.views.tr.locale).toBe('tr');
    expect(editionInputs(two, '2023').rows.map(({ stage }) => stage)).toContain('mature');
    expect(editionInputs(two, '2024')).toBe(two.figureInputs);
  });

  test('of the current one are all of the site, with their numbers', () => {
    expect(figuresOfEdition(few, '2024').map(({ id, number }) => [id, number])).toEqual([
      ['gallery-bar', 1],
      ['gallery-none', 2],
      ['gallery-query-clusters', 3],
      ['gallery-heat-levels', undefined],
      ['gallery-query-stages', undefined],
    ]);
    const none = figuresOfEdition(few, '2024')[1];
    expect([none?.columns, none?.rows]).toEqual([[], []]);
  });
});

describe('the list of figures', () => {
  test('goes by topic, by edition and by kind', () => {
    const { page, topics, edition, kinds, listHref } = viewFigureIndex(few, 'az');
    expect(page).toEqual({
      locale: 'az',
      kind: 'figures',
      title: 'Qrafiklər',
      description: expect.stringMatching(/^5 qrafik;/),
      path: '/figures/',
      crumbs: [{ label: 'Ana səhifə', href: '/az/' }, { label: 'Qrafiklər' }],
    });
    expect(listHref).toBe('/data/figures.json');
    const groups = (list: typeof topics) =>
      list.map(({ id, label, count, figures }) => [
        id,
        label,
        count,
        figures.map((figure) => figure.id).join(' '),
      ]);
    expect(groups(topics)).toEqual([
      ['topic-values', 'Kəmiyyətlər', '2 qrafik', 'gallery-bar gallery-query-stages'],
      ['topic-relations', 'Əlaqələr', '1 qrafik', 'gallery-heat-levels'],
      ['topic-structure', 'Quruluş', '1 qrafik', 'gallery-none'],
      ['topic-maps', 'Xəritələr', '1 qrafik', 'gallery-query-clusters'],
    ]);
    expect(groups(kinds)).toEqual([
      ['kind-bar', 'Zolaqlı diaqram', '1 qrafik', 'gallery-bar'],
      ['kind-none', 'Əlimizdəki nüsxədə yoxdur, çəkilməyib', '1 qrafik', 'gallery-none'],
      ['kind-symbol-map', 'İşarəli xəritə', '1 qrafik', 'gallery-query-clusters'],
      ['kind-heat', 'Matris', '1 qrafik', 'gallery-heat-levels'],
      ['kind-waffle', 'Piktoqram', '1 qrafik', 'gallery-query-stages'],
    ]);
    expect(edition?.title).toBe('2024-cü il məlumatları');
    expect(edition?.figures.map(({ id, number, thumbnail }) => [id, number, thumbnail])).toEqual([
      ['gallery-bar', 'Qrafik 1', '/az/figures/gallery-bar/thumbnail.svg'],
      ['gallery-none', 'Qrafik 2', undefined],
      ['gallery-query-clusters', 'Qrafik 3', '/az/figures/gallery-query-clusters/thumbnail.svg'],
    ]);
    expect(edition?.figures[0]).toMatchObject({
      href: '/az/figures/gallery-bar/',
      title: 'Çaydan vadisi: 2.648 dəmlikdən 1.240-ı burada düzəldilib',
      kind: 'Zolaqlı diaqram',
    });
  });

  test('has no list of an edition that numbers none', () => {
    const unnumbered = { ...few, edition: { ...few.edition, numbered: [] } };
    const { edition, topics } = viewFigureIndex(unnumbered, 'tr');
    expect([edition, topics.length]).toEqual([undefined, 4]);
  });

  test('frames to embed are there for what is drawn', () => {
    expect(embeddableFigures(few, 'ka')).toEqual([
      'gallery-bar',
      'gallery-query-clusters',
      'gallery-heat-levels',
      'gallery-query-stages',
    ]);
    const { figure, ...frame } = viewFigureEmbed(few, 'gallery-bar', 'ka');
    expect(frame).toEqual({
      id: 'gallery-bar',
      subtitle: 'დიაგრამა 1. დამზადებული ჩაიდნები, 2024',
      source: 'წყარო: გამოგონილი ანგარიში, სტრიქონი 64. CC0 1.0.',
      page: {
        label: 'დიაგრამის სრული გვერდი: Samplebook',
        href: '/ka/figures/gallery-bar/',
        canonical: 'https://example.org/ka/figures/gallery-bar/',
      },
      icon: '/icon.svg',
      colours:
        '@media screen and (forced-colors:none) and (prefers-color-scheme:light){:root:root{--accent:#0b6657;--accent-wash:#e5eae4}}' +
        '@media screen and (forced-colors:none) and (prefers-color-scheme:dark){:root:root{--accent:#63cdb8;--accent-wash:#203334}}' +
        '@media print{:root:root{--accent:#0b6657}}',
      fonts: [
        '/fonts/serif-georgian.woff2',
        '/fonts/serif-latin.woff2',
        '/fonts/sans-georgian.woff2',
        '/fonts/sans-latin.woff2',
      ],
      fictional: true,
    });
    expect(viewFigureEmbed(few, 'gallery-query-stages', 'en').subtitle).not.toMatch(/^Figure/);
    expect(() => viewFigureEmbed(few, 'nothing', 'en')).toThrow('No figure "nothing"');
  });
});

describe('the figures of a country', () => {
  const figuresOf = (id: string, max = 4) =>
    viewCountryFigures(crowded, id, { path: `/countries/${id}/`, most: max }, 'tr');

  test('count its stages, its sectors in and out of an area, and its first regions', () => {
    const [stages, sectors, regions] = figuresOf('XX');
    expect(stages).toMatchObject({
      id: 'stages',
      heading: 'Aşamalar',
      title: '18 kümeden 10’u fikir aşamasını geçmiş',
      subtitle: 'Aşamalara göre kümeler',
      note: undefined,
      source: 'uydurma rapor, satır 51-53',
      asOf: '2024 itibarıyla',
    });
    expect(stages?.bars.rows.map(({ id, values }) => [id, ...values])).toEqual([
      ['idea', '6', '%33,3'],
      ['initial', '1', '%5,6'],
      ['developing', '5', '%27,8'],
      ['mature', '4', '%22,2'],
      ['not-reported', '2', '%11,1'],
    ]);
    expect(sectors).toMatchObject({
      id: 'sectors',
      heading: 'Sektörler',
      title: 'En çok kümesi olan sektör: Ev eşyası (14 küme)',
      subtitle: 'Örnekistan: sektör grubuna göre kümeler',
      note: expect.stringMatching(/ adlarına bakarak belirledi\. Feribot bölgesi uydurmadır;/),
    });
    expect(sectors?.bars.legend).toEqual([
      { kind: 'inside', label: 'Feribot bölgesinde' },
      { kind: 'outside', label: 'Feribot bölgesi dışında' },
    ]);
    expect(regions).toMatchObject({
      id: 'regions',
      heading: 'Küme sayısına göre sıralama',
      title: 'En çok kümesi olan yer: Rüzgârlı Ova (10)',
      subtitle: 'Bölgeler, küme sayısına göre ilk 4',
      note: expect.stringMatching(/^Birden çok yere yayılan küme her birinde sayılır;/),
    });
    expect(regions?.bars.rows.map(({ id, values }) => [id, ...values])).toEqual([
      ['XX-12', '10', '5'],
      ['XX-14', '2', '2'],
      ['XX-01', '2', '1'],
      ['XX-13', '1', '1'],
    ]);
    // The download has all eight regions of the country, and none of another one.
    expect(regions?.bars.csv).toHaveLength(9);
    expect(regions?.correctHref).toBe('/tr/correct/?page=countries/XX/&field=regions');
  });

  test('say who share the first place, and part nothing that lies in one area whole', () => {
    const ferried = varySample(({ returns }) => ({
      returns: returns.map((entry) => ({
        ...entry,
        data: { ...entry.data, printedRegion: 'XX-16' },
      })),
    }));
    const place = { path: '/', page: 'x', most: 4 };
    const [, sectors] = viewCountryFigures(ferried, 'XX', place, 'ka');
    expect(sectors?.title).toBe(
      'საყოფაცხოვრებო ნივთები, ფრანები და ჩამოსხმული ღრუბელი – თითო კლასტერი',
    );
    expect(sectors?.bars.legend).toEqual([]);
  });

  test('of an undated list show no stages, and part nothing', () => {
    const [sectors] = figuresOf('YY');
    expect(sectors?.title).toBe('Çay takımları – tek kümenin sektörü');
    expect(sectors?.bars.legend).toEqual([]);
    // Its rows are not in the report's groups, which do not list them.
    expect(sectors?.bars.rows.map(({ id, pieces }) => [id, pieces])).toEqual([
      ['teaware', [{ start: 0, length: 100, kind: 'quantity' }]],
    ]);
    expect(sectors?.note).toMatch(/ adına bakarak belirledi\.$/);
  });
});
