import { describe, expect, test } from 'vitest';
import { figurePictureSize } from './figure-files.ts';
import { figureIds, figureNumber, figuresOfDoubt, figureView } from './figure-views.ts';
import { filterChoices, viewFigurePage } from './view-figure-page.ts';
import { kept, numbered, of, withFew, told } from '../../../workshop/testing/few-figures.ts';

const few = withFew();

// Load fonts here, so that no single test is slow because of it.
viewFigurePage(few, 'gallery-bar', 'tr');

describe('the page of a figure', () => {
  test('frames it: number, topic, files, picture and neighbours', () => {
    const { page, context, figure, take, title, subtitle, heads, ...view } = viewFigurePage(
      few,
      'gallery-bar',
      'tr',
    );
    expect(figure.id).toBe('gallery-bar');
    expect(page).toEqual({
      locale: 'tr',
      kind: 'figure',
      id: 'gallery-bar',
      title: 'Çaydanlık Vadisi: 2.648 demliğin 1.240’ı burada yapılmış',
      description: expect.stringMatching(
        /^Demlikler: ilk sırada Çaydanlık Vadisi \(1\.240\), son sırada .* \(37\) var/,
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
      kind: 'Büyüklükler · Çubuk grafik',
      years: [],
      turns: [],
      map: undefined,
      csv: undefined,
      flows: [],
      finds: { rank: 0, keys: new Map(), groups: [] },
      alsoIn: { href: '/tr/figures/', ids: [] },
      draft: true,
      filters: { stages: [], sectors: [{ id: 'teaware', label: 'Çay takımları' }] },
      described: false,
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
          label: '2024 verileri: Şekil 1',
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
    expect(correctHref).toBe('/tr/correct/?page=figures/gallery-bar/');
  });

  test('explains the terms in its words, each where it stands', () => {
    const { title, subtitle, heads } = viewFigurePage(few, 'gallery-bar', 'tr');
    const term = {
      href: '/tr/glossary/#teapot',
      explanation: 'Emziği olan ve damlatan kap.',
    };
    expect(title).toBe('Çaydanlık Vadisi: 2.648 demliğin 1.240’ı burada yapılmış');
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
      tableAsOf: '2024 itibarıyla',
      licence: 'CC0 1.0',
      sources: [{ text: 'uydurma rapor, satır 64', href: '/tr/bibliography/#sample-report' }],
      printed: {
        label: 'Chart 1',
        lang: 'en',
        before: '',
        after: ', kısmen',
      },
      terms: [{ label: 'demlik', href: '/tr/glossary/#teapot' }],
      doubts: [],
      apa: 'Samplebook (2024). Çaydanlık Vadisi: 2.648 demliğin 1.240’ı burada yapılmış [Şekil 1, 2024 verileri]. https://example.org/tr/figures/gallery-bar/',
    });
    expect(bibtex).toContain('note = {Şekil 1, 2024 verileri}');
    expect(ris).toContain('PY  - 2024');
  });

  test('of one with a date, licence and doubts of its own tells these', () => {
    const view = viewFigurePage(told, 'gallery-bar', 'ka');
    expect(view.context).toMatchObject({
      asOf: 'spring 2019',
      licence: 'no licence',
      doubts: [{ label: 'ჩაიდნების რაოდენობა', href: '/ka/status/#doubt-number-of-teapots' }],
    });
    // Its numbers are from 2019; it was published in the edition of 2024.
    expect(view.context.apa).toContain('(2024). ');
    expect(view.context.apa).toContain('[დიაგრამა 1, spring 2019]');
    expect([view.take.numbers, view.described]).toEqual([[], true]);
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
        { id: 'not-reported', label: 'Mərhələsi məlum deyil' },
      ],
      sectors: [
        { id: 'bottled-clouds', label: 'Butulkada bulud' },
        { id: 'teaware', label: 'Çay qabları' },
        { id: 'kites', label: 'Uçurtmalar' },
      ],
    });
    // Rows that are stages are not clusters.
    expect(choices('gallery-query-stages')).toEqual({ stages: [], sectors: [] });
  });

  test('has a description for links of 300 letters at most', () => {
    const { page, figure } = viewFigurePage(few, 'gallery-heat-levels', 'tr');
    expect(figure.description.length).toBeGreaterThan(300);
    expect(page.description).toBe(figure.description.slice(0, 300));
  });

  test('of lost numbers has no table and no picture', () => {
    const view = viewFigurePage(few, 'gallery-none', 'ka');
    expect([
      view.heads,
      view.filters,
      view.take.embed,
      figurePictureSize(few, view.figure),
    ]).toEqual([[], { stages: [], sectors: [] }, undefined, undefined]);
    expect(view.context.number).toBe('დიაგრამა 2');
    expect(view.kind).toBe('აგებულება · ჩვენს ასლში არ არის, დახაზული არ არის');
    expect(view.context.printed).toEqual({
      label: 'Figure 13',
      lang: 'en',
      before: '',
      after: ', ჩვენს ასლში არ არის',
    });
    expect([view.previous?.href, view.next?.href]).toEqual([
      '/ka/figures/gallery-bar/',
      '/ka/figures/gallery-query-clusters/',
    ]);
  });

  test('without a number is called by its topic, and stands after the numbered ones', () => {
    const view = viewFigurePage(few, 'gallery-query-stages', 'en');
    expect(view.kind).toBe('Values · Pictogram');
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
    expect(viewFigurePage(few, 'gallery-query-clusters', 'az').take.embed).toBe(
      '<iframe src="https://example.org/az/figures/gallery-query-clusters/embed/" title="Nümunədə 3 klaster var; birinin yeri bütün ölkədir" width="100%" height="680" style="border:0" loading="lazy"></iframe>',
    );
    const quoted = withFew({ title: of('"Pots" & pans') });
    expect(viewFigurePage(quoted, 'gallery-bar', 'en').take.embed).toContain(
      'title="&quot;Pots&quot; &amp; pans"',
    );
    // A note makes the frame higher.
    const height = (portal: typeof few) =>
      Number(
        /height="(\d+)"/.exec(viewFigurePage(portal, 'gallery-bar', 'en').take.embed ?? '')?.[1],
      );
    expect(height(few)).toBeGreaterThan(height(withFew({ note: undefined })));
  });
});
