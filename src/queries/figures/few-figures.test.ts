import { describe, expect, test } from 'vitest';
import { archiveSchema } from '../../schemas/archive.ts';
import type { Figure } from '../../schemas/figure.ts';
import { changeEntry } from '../../testing/change-entry.ts';
import { joinCrowded } from '../../testing/crowded-sample.ts';
import { makeReturn } from '../../testing/inventory-parts.ts';
import { varySample } from '../../testing/vary-sample.ts';
import { editionInputs } from '../editions/edition-inputs.ts';
import { figuresOfEdition } from './edition-figures.ts';
import { figureFiles, figurePictureSize } from './figure-files.ts';
import { filterChoices } from './figure-filters.ts';
import { figureList } from './figure-list.ts';
import { figureMarks } from './figure-marks.ts';
import { figureMetadata } from './figure-metadata.ts';
import { figureIds, figureNumber, figuresOfDoubt, figureView } from './figure-views.ts';
import { pictureFrame } from './picture-frame.ts';
import { viewCountryFigures } from './country-figures.ts';
import { embeddableFigures, viewFigureEmbed } from './view-figure-embed.ts';
import { viewFigureIndex } from './view-figure-index.ts';
import { viewFigurePage } from './view-figure-page.ts';

const crowded = joinCrowded();
const kept = [
  'gallery-bar',
  'gallery-none',
  'gallery-query-clusters',
  'gallery-query-stages',
  'gallery-heat-levels',
];

const numbered = kept.slice(0, 3);
const of = (text: string) => ({ az: text, tr: text, ka: text, en: text });

/** The fictional portal with five figures, of which the edition numbers three: quick to draw. */
const withFew = (change: Partial<Figure> = {}) =>
  varySample(({ figures, editions, doubts }) => ({
    figures: changeEntry(
      figures.filter(({ id }) => kept.includes(id)).reverse(),
      'gallery-bar',
      change,
    ),
    editions: changeEntry(editions, '2024', { numbered: [...numbered, 'gallery-gone'] }),
    doubts: [
      ...doubts.map(({ data }) => ({
        id: 'number-of-lids',
        data: { ...data, id: 'number-of-lids', about: of('lids') },
      })),
      ...doubts,
    ],
    // Its chapters quote figures that are left out.
    reports: [],
  }));

const few = withFew();
// Fonts are read here, so that no test is slow for that alone.
viewFigurePage(few, 'gallery-bar', 'tr');

/** The first figure with all that figures may say besides. */
const told = withFew({
  date: of('spring 2019'),
  licence: of('no licence'),
  description: of('Kettles first.'),
  doubts: ['number-of-teapots'],
  redistribute: false,
});

describe('the page of a figure', () => {
  test('frames it: number, topic, files, picture and neighbours', () => {
    const { page, context, figure, embed, title, subtitle, heads, ...view } = viewFigurePage(
      few,
      'gallery-bar',
      'tr',
    );
    expect(figure.id).toBe('gallery-bar');
    expect(page).toEqual({
      locale: 'tr',
      kind: 'figure',
      id: 'gallery-bar',
      section: 'figures',
      title: 'Çaydanlık Vadisi: 2.648 demliğin 1.240’ı burada yapılmış',
      description: expect.stringMatching(
        /^Demlikler: en yüksek değer 1\.240 \(Çaydanlık Vadisi\)\./,
      ),
      path: '/figures/gallery-bar/',
      offers: ['cite', 'embed'],
      oembed: true,
      crumbs: [
        { label: 'Ana sayfa', href: '/tr/' },
        { label: 'Şekiller', href: '/tr/figures/' },
        { label: 'Şekil 1' },
      ],
      drafts: ['az', 'tr', 'ka'],
      marks: { facets: expect.objectContaining({ year: ['2024'] }) },
    });
    const { correctHref, ...rest } = view;
    expect(rest).toEqual({
      kind: 'Şekil 1. Büyüklükler · Çubuk grafik',
      years: [],
      flows: [],
      finds: { rank: 0, keys: new Map(), groups: [] },
      draft: true,
      filters: { stages: [], sectors: [{ id: 'teaware', label: 'Çay takımları' }] },
      file: 'gallery-bar-tr.csv',
      described: false,
      others: [
        { locale: 'az', href: '/az/figures/gallery-bar/#download' },
        { locale: 'ka', href: '/ka/figures/gallery-bar/#download' },
        { locale: 'en', href: '/en/figures/gallery-bar/#download' },
      ],
      mentioned: [
        {
          label: 'Kavramlar',
          links: [{ label: 'Kapak katsayısı', href: '/tr/concepts/lid-quotient/' }],
        },
        {
          label: 'İyi uygulama örnekleri',
          links: [{ label: 'Uçurtmadan şemsiye', href: '/tr/practices/borrowed-umbrellas/' }],
        },
      ],
      editions: [
        {
          label: '2024 baskısı: Şekil 1',
          current: true,
          report: undefined,
          archive: undefined,
          numbers: '/data/2024/figure-data.csv',
        },
      ],
      previous: undefined,
      next: {
        label: 'Kırıntıların akış şeması kayıp',
        href: '/tr/figures/gallery-none/',
        shared: [],
      },
    });
    expect(decodeURIComponent(correctHref)).toContain('/tr/figures/gallery-bar/');
  });

  test('explains the terms in its words, each where it stands', () => {
    const { title, subtitle, heads } = viewFigurePage(few, 'gallery-bar', 'tr');
    const term = {
      href: '/tr/glossary/#teapot',
      explanation: 'Emziği olan ve damlatan kap.',
    };
    expect(title).toEqual([{ text: 'Çaydanlık Vadisi: 2.648 demliğin 1.240’ı burada yapılmış' }]);
    expect(subtitle).toEqual([
      { text: 'Yapılan ' },
      { text: 'demlikler', term },
      { text: ', 2024' },
    ]);
    expect(heads).toEqual([[{ text: 'Yapıldığı yer' }], [{ text: 'Demlikler', term }]]);
  });

  test('tells its number, source, printed figure and how to cite it', () => {
    const { bibtex, ris, ...context } = viewFigurePage(few, 'gallery-bar', 'tr').context;
    expect(context).toEqual({
      number: 'Şekil 1',
      topic: 'Büyüklükler',
      asOf: '2024 itibarıyla',
      licence: 'CC0 1.0',
      sources: [{ text: 'uydurma rapor, satır 64', href: '/tr/bibliography/#sample-report' }],
      printed: {
        label: 'Chart 1',
        lang: 'en',
        before: '',
        after: ': değerlerin yalnızca bir kısmı mevcut',
      },
      terms: [{ label: 'demlik', href: '/tr/glossary/#teapot' }],
      doubts: [],
      apa: 'Samplebook (2024). Çaydanlık Vadisi: 2.648 demliğin 1.240’ı burada yapılmış [Şekil 1]. https://example.org/tr/figures/gallery-bar/',
    });
    expect(bibtex).toContain('note = {Şekil 1}');
    expect(ris).toContain('PY  - 2024');
  });

  test('of one with a date, licence and doubts of its own tells these', () => {
    const view = viewFigurePage(told, 'gallery-bar', 'ka');
    expect(view.context).toMatchObject({
      asOf: 'spring 2019',
      licence: 'no licence',
      doubts: [{ label: 'ჩაიდნების რაოდენობა', href: '/ka/status/#doubt-number-of-teapots' }],
    });
    expect(view.context.apa).not.toContain('2024');
    expect([view.file, view.described]).toEqual([undefined, true]);
    expect(view.page.description).toBe('Kettles first.');
    expect(view.page.marks?.facets?.year).toEqual(['2019']);
    expect(figuresOfDoubt(told)).toEqual(new Map([['number-of-teapots', ['gallery-bar']]]));
  });

  test('of clusters offers their stages in order and their sectors by name', () => {
    const choices = (id: string) => {
      const { table } = figureView(few, id, 'az');
      return table && filterChoices(few, table, 'az');
    };
    expect(choices('gallery-query-clusters')).toEqual({
      stages: [
        { id: 'idea', label: 'İdeya' },
        { id: 'developing', label: 'İnkişaf edən' },
        { id: 'not-reported', label: 'Mərhələ bildirilməyib' },
      ],
      sectors: [
        { id: 'bottled-clouds', label: 'Butulkada bulud' },
        { id: 'teaware', label: 'Çay qabları' },
        { id: 'kites', label: 'Uçurtmalar' },
      ],
    });
    // The rows of stages are no clusters.
    expect(choices('gallery-query-stages')).toEqual({ stages: [], sectors: [] });
  });

  test('has a description for links of 300 letters at most', () => {
    const { page, figure } = viewFigurePage(few, 'gallery-heat-levels', 'tr');
    expect(figure.description.length).toBeGreaterThan(300);
    expect(page.description).toBe(figure.description.slice(0, 300));
  });

  test('of lost numbers has no table and no picture', () => {
    const view = viewFigurePage(few, 'gallery-none', 'ka');
    expect([view.heads, view.filters, view.embed, figurePictureSize(few, view.figure)]).toEqual([
      [],
      { stages: [], sectors: [] },
      undefined,
      undefined,
    ]);
    expect(view.kind).toBe('დიაგრამა 2. აგებულება · დაკარგულია, დახაზული არ არის');
    expect(view.context.printed).toEqual({
      label: 'Figure 13',
      lang: 'en',
      before: '',
      after: ': წყაროში დაკარგულია',
    });
    expect([view.previous?.href, view.next?.href]).toEqual([
      '/ka/figures/gallery-bar/',
      '/ka/figures/gallery-query-clusters/',
    ]);
  });

  test('without a number is called by its topic, and stands after the numbered ones', () => {
    const view = viewFigurePage(few, 'gallery-query-stages', 'en');
    expect(view.kind).toBe('Values · Unit chart');
    expect(view.page.crumbs.at(-1)).toEqual({ label: 'Values' });
    expect([view.editions, view.context.number, view.context.printed]).toEqual([
      [],
      undefined,
      undefined,
    ]);
    expect([view.previous?.href, view.next]).toEqual([
      '/en/figures/gallery-heat-levels/',
      undefined,
    ]);
    expect(figureIds(few)).toEqual([...numbered, 'gallery-heat-levels', kept[3]]);
    expect([figureNumber(few, 'gallery-none'), figureNumber(few, 'gallery-query-stages')]).toEqual([
      2,
      undefined,
    ]);
  });

  test('gives markup for a frame, as high as what it shows, its title safe in an attribute', () => {
    expect(viewFigurePage(few, 'gallery-query-clusters', 'az').embed).toBe(
      '<iframe src="https://example.org/az/figures/gallery-query-clusters/embed/" title="Nümunədə 3 klaster var; birinin yeri bütün ölkədir" width="100%" height="660" style="border:0" loading="lazy"></iframe>',
    );
    const quoted = withFew({ title: of('"Pots" & pans') });
    expect(viewFigurePage(quoted, 'gallery-bar', 'en').embed).toContain(
      'title="&quot;Pots&quot; &amp; pans"',
    );
    // A note makes the frame higher.
    const height = (portal: typeof few) =>
      Number(/height="(\d+)"/.exec(viewFigurePage(portal, 'gallery-bar', 'en').embed ?? '')?.[1]);
    expect(height(few)).toBeGreaterThan(height(withFew({ note: undefined })));
  });
});

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
        label: 'Edition 2024: Figure 2',
        current: true,
        report: '/en/reports/2024/lists/#figure-gallery-query-stages',
        archive: {
          href: '/en/archive/2024/',
          frozen: expect.stringContaining('2024'),
        },
        numbers: '/data/2024/figure-data.csv',
      },
      {
        label: 'Edition 2023: Figure 1',
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
      description: expect.stringMatching(/^Dəmliklər – ən böyük dəyər/),
      foot: [
        'Sətirlərin bəzisində rəqəm yoxdur: hər birinin öz səbəbi var.',
        'Mənbə: uydurma hesabat, sətir 64',
        'Samplebook, 2024-cü il nəşri. CC0 1.0. https://example.org/az/figures/gallery-bar/',
      ],
      lang: 'az',
      own: {
        accent: '#0b6657',
        ...{ paper: '#fcfaf5', wash: '#f4f0e7', land: '#ece6d9', hair: '#dcd5c7', line: '#a89f8f' },
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
      description: expect.stringMatching(/^ჩაიდნები, უდიდესი მნიშვნელობა/),
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

describe('the list of figures', () => {
  test('goes by topic, by edition and by kind', () => {
    const { page, topics, edition, kinds, listHref } = viewFigureIndex(few, 'az');
    expect(page).toEqual({
      locale: 'az',
      kind: 'figures',
      section: 'figures',
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
      ['kind-none', 'Qalmayıb, təsvir edilməyib', '1 qrafik', 'gallery-none'],
      ['kind-symbol-map', 'İşarəli xəritə', '1 qrafik', 'gallery-query-clusters'],
      ['kind-heat', 'Matris', '1 qrafik', 'gallery-heat-levels'],
      ['kind-waffle', 'Vahid işarəli diaqram', '1 qrafik', 'gallery-query-stages'],
    ]);
    expect(edition?.title).toBe('2024-cü il nəşri');
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
  const figuresOf = (id: string, most = 4) =>
    viewCountryFigures(crowded, id, { path: `/countries/${id}/`, page: 'Örnekistan', most }, 'tr');

  test('count its stages, its sectors in and out of an area, and its first regions', () => {
    const [stages, sectors, regions] = figuresOf('XX');
    expect(stages).toMatchObject({
      id: 'stages',
      heading: 'Aşamalar',
      title: '18 kayıttan 10’u “Fikir” aşamasını geçmiş',
      subtitle: 'Aşamalara göre kümeler ve potansiyel kümeler',
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
      title: 'İlk sıradaki sektör: Ev eşyası, 14 kayıt',
      subtitle: 'Örnekistan: ana sektöre göre kümeler ve potansiyel kümeler',
      note: expect.stringMatching(/ belirlenmiştir\. Feribot bölgesi uydurmadır;/),
    });
    expect(sectors?.bars.legend).toEqual([
      { kind: 'inside', label: 'Feribot bölgesinde' },
      { kind: 'outside', label: 'Feribot bölgesi dışında' },
    ]);
    expect(regions).toMatchObject({
      id: 'regions',
      heading: 'Bölgeler',
      title: 'İlk sıradaki bölge: Rüzgârlı Ova, 10 kayıt',
      subtitle: 'Bölgeler: küme sayısına göre ilk 4',
      note: expect.stringMatching(/^Bir küme, bulunduğu bölgelerin her birinde sayılır;/),
    });
    expect(regions?.bars.rows.map(({ id, values }) => [id, ...values])).toEqual([
      ['XX-12', '10', '5'],
      ['XX-14', '2', '2'],
      ['XX-01', '2', '1'],
      ['XX-13', '1', '1'],
    ]);
    // All eight regions of the country stand in the download, and none of another country.
    expect(regions?.bars.csv).toHaveLength(9);
    expect(decodeURIComponent(regions?.correctHref ?? '')).toMatch(
      /subject=Düzeltme: Örnekistan&body=.*\/tr\/countries\/XX\/#regions/,
    );
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
      'თითო ჩანაწერი: საყოფაცხოვრებო ნივთები, ფრანები და ჩამოსხმული ღრუბელი',
    );
    expect(sectors?.bars.legend).toEqual([]);
  });

  test('of an undated list say that it gives no stages, and part nothing', () => {
    const [stages, sectors] = figuresOf('YY');
    expect(stages?.title).toBe('Aşama bildirilmemiş');
    expect(sectors?.bars.legend).toEqual([]);
    // Its rows are not in the groups of the report, which does not list them.
    expect(sectors?.bars.rows.map(({ id, pieces }) => [id, pieces])).toEqual([
      ['teaware', [{ start: 0, length: 100, kind: 'quantity' }]],
    ]);
    expect(sectors?.note).toMatch(/ belirlenmiştir\.$/);
  });
});
