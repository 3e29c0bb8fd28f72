import { describe, expect, test } from 'vitest';
import { drawnKind } from '../../figures/drawn-kind.ts';
import { locales } from '../../i18n/locales.ts';
import {
  joinSample,
  joinShipped,
  joinWholeSample,
} from '../../../workshop/testing/joined-portals.ts';
import { figureFiles, figurePictureSize } from './figure-files.ts';
import { figureList } from './figure-list.ts';
import { figureMetadata } from './figure-metadata.ts';
import { figureIds, figureView, viewFigureIn } from './figure-views.ts';
import { pictureFrame } from './picture-frame.ts';
import { embeddableFigures, viewFigureEmbed } from './view-figure-embed.ts';
import { viewFigureIndex } from './view-figure-index.ts';
import { viewFigurePage } from './view-figure-page.ts';

const shipped = joinShipped();
const sample = joinSample();

test('a picture carries the short address of its figure, that of another year the long one', () => {
  const whole = joinWholeSample();
  const addressIn = (view: Parameters<typeof pictureFrame>[1]) =>
    /https:\S+$/.exec(pictureFrame(whole, view).foot.at(-1) ?? '')?.[0];
  const found = locales.map((locale) => addressIn(figureView(whole, 'gallery-bar', locale)));
  expect(found).toEqual(Array(4).fill('https://example.org/f/1/'));
  const earlier = viewFigureIn(whole, 'gallery-query-stages', '2023', 'ka');
  expect(addressIn(earlier)).toBe('https://example.org/ka/figures/gallery-query-stages/2023/');
});

describe('the page of a figure', () => {
  const view = viewFigurePage(shipped, 'stages', 'en');

  test('says its number, topic and kind, and its finding with the numbers filled in', () => {
    expect(view.context.number).toBe('Figure 1');
    expect(view.kind).toBe('The cluster landscape · Pictogram');
    expect(view.page.title).toBe('Of 356 clusters, 321 were still ideas and 3 were mature');
    expect(view.page.crumbs.at(-1)).toEqual({ label: 'Figure 1' });
    expect(view.page.path).toBe('/figures/stages/');
    expect(viewFigurePage(shipped, 'stages', 'tr').page.title).toContain('356');
  });

  test('names what is drawn: a bar chart in units, or in squares that are counted, is a unit chart', () => {
    const kindOf = (id: string) => viewFigurePage(shipped, id, 'en').kind.split(' · ')[1];
    expect(['kinds', 'kobi-targets', 'sectors-brop'].map(kindOf)).toEqual([
      'Pictogram',
      'Pictogram',
      'Bar chart',
    ]);
    const { kinds } = viewFigureIndex(shipped, 'en');
    const groupOf = (id: string) =>
      kinds.filter(({ figures }) => figures.some((one) => one.id === id)).map((one) => one.id);
    expect(groupOf('kinds')).toEqual(['kind-waffle']);
    const data = figureList(shipped, ['kinds', 'sectors-brop']).map(({ kind }) => kind);
    expect(data).toEqual(['waffle', 'bar']);
    const metadata = figureMetadata(shipped, figureView(shipped, 'kobi-targets', 'ka'));
    expect(metadata.kind).toBe('waffle');
  });

  test('a chart in units whose counts have grown beyond them is a bar chart again', () => {
    const view = figureView(shipped, 'kinds', 'en');
    const table = view.table && {
      ...view.table,
      rows: view.table.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => ({ ...cell, value: 100 })),
      })),
    };
    expect(drawnKind({ ...view, table })).toBe('bar');
  });

  test('explains the terms of its words and heads, and loses no word to that', () => {
    // A dotted line below a headline would look like a fault.
    expect(view.title).toBe('Of 356 clusters, 321 were still ideas and 3 were mature');
    const words = (pieces: readonly { text: string }[]) => pieces.map(({ text }) => text).join('');
    expect(words(view.subtitle)).toBe(view.figure.subtitle);
    expect(view.heads.map(words)).toEqual(['Stage', 'Clusters']);
    const terms = view.subtitle.flatMap(({ term }) => (term ? [term.href] : []));
    expect(terms).toEqual(['/en/glossary/#potential-cluster', '/en/glossary/#stage']);
  });

  test('leads to the figures before and after it in the order of the edition', () => {
    expect(view.previous).toBeUndefined();
    expect(view.next?.href).toBe(`/en/figures/${shipped.edition.numbered[1]}/`);
    const last = figureIds(shipped).at(-1) ?? '';
    expect(viewFigurePage(shipped, last, 'en').next).toBeUndefined();
    const second = viewFigurePage(shipped, shipped.edition.numbered[1] ?? '', 'en');
    expect(second.previous).toMatchObject({
      label: 'Of 356 clusters, 321 were still ideas and 3 were mature',
      href: '/en/figures/stages/',
    });
  });

  test('has its files in a row below it, and a draft notice where its words are one', () => {
    const files = [...view.take.pictures, ...view.take.numbers];
    expect(files.map(({ label, href, name }) => [label, href, name])).toEqual([
      ['SVG', 'figure.svg', 'stages-en.svg'],
      ['PNG', 'figure.png', 'stages-en.png'],
      ['XLSX', 'data.xlsx', 'stages-en.xlsx'],
      ['CSV', 'data.csv', 'stages-en.csv'],
      ['JSON', 'data.json', 'stages-en.json'],
    ]);
    expect(view.take.credit.at(-1)).toMatch(/2012.* https:\/\/example\.org\/f\/1\/$/);
    expect(view.draft).toBe(false);
    expect(viewFigurePage(shipped, 'stages', 'ka').draft).toBe(true);
  });

  test('has a picture of twice the size of its drawing, and markup to embed it', () => {
    expect(figurePictureSize(shipped, view.figure)).toEqual({ width: 1632, height: 706 });
    expect(view.take.embed).toMatch(
      /^<iframe src="https:\/\/example\.org\/en\/figures\/stages\/embed\/"/,
    );
  });

  test('is cited with its number, its edition and the year in which that came out', () => {
    expect(view.context.apa).toBe(
      'clusterbook (2026). Of 356 clusters, 321 were still ideas and 3 were mature [Figure 1, 2012 data]. https://example.org/en/figures/stages/',
    );
    expect(view.context.sources[0]).toEqual({
      text: 'Türkiye report (2012), annex 2',
      href: '/en/bibliography/#doc-003',
    });
  });

  test('offers stages and sectors only where its rows are clusters', () => {
    expect(view.filters).toEqual({ stages: [], sectors: [] });
    const { stages, sectors } = viewFigurePage(shipped, 'map-all', 'en').filters;
    expect(stages.map(({ id }) => id)).toEqual(['idea', 'initial', 'developing', 'mature']);
    const labels = sectors.map(({ label }) => label);
    expect(labels).toEqual(labels.toSorted((a, b) => a.localeCompare(b, 'en')));
    expect(labels.length).toBeGreaterThan(20);
  });

  test('of lost numbers has neither picture nor embedding, and says so by its absence', () => {
    const lost = viewFigurePage(sample, 'gallery-none', 'en');
    expect([lost.figure.wide, lost.take.embed]).toEqual([undefined, undefined]);
    expect(figurePictureSize(sample, lost.figure)).toBeUndefined();
    expect(figureFiles(sample, lost.figure).map(({ name }) => name)).not.toContain('figure.svg');
  });

  test('of a figure that is not there is a mistake', () => {
    expect(() => viewFigurePage(shipped, 'nothing', 'en')).toThrow('nothing');
  });
});

describe('a figure in a frame', () => {
  test('names its number, source, licence and the whole figure', () => {
    const view = viewFigureEmbed(shipped, 'stages', 'en');
    expect(view.subtitle).toMatch(/^Figure 1\. Clusters and potential clusters/);
    expect(view.source).toBe('Source: Türkiye report (2012), annex 2; summary. CC BY 4.0.');
    expect(view.page).toEqual({
      label: 'Full figure at clusterbook',
      href: '/en/figures/stages/',
      canonical: 'https://example.org/en/figures/stages/',
    });
    expect([view.fictional, viewFigureEmbed(sample, 'gallery-bar', 'en').fictional]).toEqual([
      false,
      true,
    ]);
  });

  test('stands without a number where the edition gives none', () => {
    const unnumbered = { ...sample, edition: { ...sample.edition, numbered: [] } };
    const view = viewFigureEmbed(unnumbered, 'gallery-bar', 'en');
    expect(view.subtitle).toBe(view.figure.subtitle);
    expect(viewFigureIndex(unnumbered, 'en').edition).toBeUndefined();
    expect(viewFigurePage(unnumbered, 'gallery-bar', 'en').page.crumbs.at(-1)).toEqual({
      label: 'Values',
    });
  });

  test('is there for every figure that is drawn', () => {
    const drawn = figureIds(sample).filter((id) => id !== 'gallery-none');
    for (const locale of locales) expect(embeddableFigures(sample, locale)).toEqual(drawn);
  });
});

describe('the list of figures', () => {
  const index = viewFigureIndex(shipped, 'en');

  test('holds every figure once by topic and once by kind', () => {
    const all = shipped.figures.map(({ id }) => id).sort();
    for (const groups of [index.topics, index.kinds]) {
      expect(groups.flatMap(({ figures }) => figures.map(({ id }) => id)).sort()).toEqual(all);
    }
    expect(index.page.description).toContain(`${all.length} figures`);
  });

  test('counts the figures of a topic, in the order of the topics', () => {
    expect(index.topics.slice(0, 3).map(({ id, label, count }) => [id, label, count])).toEqual([
      ['topic-landscape', 'The cluster landscape', '21 figures'],
      ['topic-clusters', 'Inside the clusters', '10 figures'],
      ['topic-method', 'How the numbers were compiled', '8 figures'],
    ]);
    for (const { id, figures } of index.topics) {
      const own = shipped.figures.filter(({ data }) => `topic-${data.topic}` === id);
      expect(figures).toHaveLength(own.length);
    }
  });

  test('holds the numbered figures in the order of the edition', () => {
    expect(index.edition?.figures.map(({ id }) => id)).toEqual(shipped.edition.numbered);
    expect(index.edition?.figures.at(6)?.number).toBe('Figure 7');
  });

  test('has no small drawing of what is not drawn', () => {
    const lost = viewFigureIndex(sample, 'en')
      .kinds.flatMap(({ figures }) => figures)
      .filter(({ thumbnail }) => thumbnail === undefined);
    expect(lost.map(({ id }) => id)).toEqual(['gallery-none']);
  });
});

describe('figures for programs', () => {
  test('the list gives each its titles, addresses and source, and no picture of what is lost', () => {
    const list = figureList(sample, figureIds(sample));
    expect(list).toHaveLength(sample.figures.length);
    expect(list[0]).toMatchObject({
      id: 'gallery-bar',
      kind: 'bar',
      edition: '2024',
      number: 1,
      source: ['sample-report:64'],
      page: { tr: 'https://example.org/tr/figures/gallery-bar/' },
      data: { ka: 'https://example.org/ka/figures/gallery-bar/data.csv' },
    });
    const lost = list.find(({ id }) => id === 'gallery-none');
    expect(lost).toMatchObject({ data: null, svg: null, png: null });
  });

  test('metadata name every missing value with its reason', () => {
    const view = figureView(sample, 'gallery-bar', 'en');
    const { missing, number, redistribute } = figureMetadata(sample, view);
    const reasons = (missing as { reason: string }[]).map(({ reason }) => reason).sort();
    expect(reasons).toEqual(['lost', 'not-applicable', 'not-reported', 'suppressed']);
    expect([number, redistribute]).toEqual([1, true]);
  });

  test('the named figure of sectors tells the same shares as the table of the list of sectors', () => {
    const view = figureView(shipped, 'sectors', 'en');
    const [first, second] = view.table?.rows ?? [];
    expect([first?.id, first?.cells[0]?.text]).toEqual(['agri-food', '24.7%']);
    expect([second?.id, second?.cells[0]?.text]).toEqual(['metal-machinery-mechatronics', '13.8%']);
  });
});
