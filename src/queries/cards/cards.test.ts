import { describe, expect, test, vi } from 'vitest';
import { engineLetters } from '../../fonts/engine-letters.ts';
import { joinSample, joinShipped } from '../../../workshop/testing/joined-portals.ts';
import type { CardView } from '../../cards/card-view.ts';
import type { Locale } from '../../i18n/locales.ts';
import { cardFile, cardVersion } from './card-file.ts';
import { cardFrame } from './card-frame.ts';
import { cardPicture, pagePicture } from './card-picture.ts';
import { listSheets, viewCardSheet } from './card-sheet.ts';
import { clusterOembed, figureOembed } from './oembed.ts';
import { listCards, viewCard } from './list-cards.ts';

const shipped = joinShipped();
const sample = joinSample();
const izmir = '/clusters/tr-izmir-havalandirma-iklimlendirme-sogutma/';

test('each card stands on one sheet of its language, and a sheet has the maps that its cards show', () => {
  const sheets = listSheets(shipped).map((sheet) => viewCardSheet(shipped, 'tr', sheet));
  const files = sheets.flatMap(({ cards }) => cards.map(({ file }) => file));
  expect(files.toSorted()).toEqual(
    listCards(shipped)
      .map((path) => cardFile(path, 'tr'))
      .toSorted(),
  );
  const countries = (sheet: string) => Object.keys(viewCardSheet(shipped, 'tr', sheet).maps);
  expect(countries('clusters')).toContain('TR');
  expect(countries('practices')).toEqual([]);
  // A redrawn figure does not affect the others.
  const figures = sheets.filter(({ cards }) => cards[0]?.file.startsWith('cards/tr/figures/'));
  expect(figures.length).toBeGreaterThan(10);
  expect(figures.every(({ cards }) => cards.length === 1)).toBe(true);
});

const cardOf = (path: string, locale: Locale, portal = shipped): CardView => {
  const view = viewCard(portal, path, locale);
  if (!view) throw new Error(`expected a card of ${path}, found none`);
  return view;
};

describe('a card', () => {
  test('of a cluster has its name in the language, the original beside it, place, stage and sector', () => {
    expect(cardOf(izmir, 'tr')).toMatchObject({
      kind: 'Küme',
      place: 'İzmir · Türkiye',
      title: 'İzmir Endüstriyel Havalandırma, İklimlendirme ve Soğutma Kümesi',
      original: undefined,
      facts: [{ value: 'Gelişme', look: 'disc' }, { value: 'Metal İşleme/Üretim' }],
      map: { of: 'TR', here: ['TR-35'] },
    });
    expect(cardOf(izmir, 'ka')).toMatchObject({
      kind: 'კლასტერი',
      original: 'İzmir Endüstriyel Havalandırma, İklimlendirme ve Soğutma Kümesi',
    });
  });

  test('of a region counts its clusters by stage, and says of one without a list that there is none', () => {
    const counts = cardOf('/regions/TR-35/', 'en').counts.map(({ word, count }) => [word, count]);
    expect(counts).toEqual([
      ['Developing', 4],
      ['Initial', 2],
      ['Idea', 2],
    ]);
    expect(cardOf('/regions/AZ-BA/', 'en')).toMatchObject({
      counts: [],
      facts: [{ label: 'Clusters', value: 'no data' }],
    });
  });

  test('of a chapter has its number and report, of a figure its number and drawing', () => {
    expect(cardOf('/reports/2012/method/', 'en')).toMatchObject({
      kind: 'Chapter 2',
      place: 'Cluster Report 2012 · Edition 2012',
    });
    const figure = cardOf('/figures/stages/', 'en');
    expect(figure).toMatchObject({
      kind: 'Figure 1',
      title: 'Of 356 clusters, 321 were still ideas and 3 were mature',
    });
    expect(figure.drawing?.svg).not.toContain('<text');
  });

  test('of an invented portal says so, in the picture and in its description', () => {
    expect(cardFrame(sample, 'en').fictional).toContain('invented');
    expect(pagePicture(sample, '/', 'en')?.alt).toContain('invented');
    expect(cardFrame(shipped, 'en').fictional).toBeUndefined();
  });

  test('is described as far as Twitter takes it, naming what it shows', () => {
    expect(cardPicture(shipped, izmir, 'en')?.alt).toBe(
      'Cluster: İzmir Industrial Ventilation, Air-conditioning and Refrigeration Cluster. İzmir · Türkiye. Stage, as of December 2011: Developing. Sector: Metalworking and metal production. A map shows where it is.',
    );
    const described = [...listCards(shipped)]
      .filter((path) => !path.startsWith('/figures/'))
      .flatMap((path) =>
        shipped.site.languages.map((locale) => [
          path,
          cardPicture(shipped, path, locale)?.alt ?? '',
        ]),
      );
    const wrong = described.filter(([, alt = '']) => alt.length < 10 || alt.length > 420);
    expect(wrong).toEqual([]);
  });

  test('says that every cluster is on a map only where each lies in a region', () => {
    const alt = (path: string) => cardPicture(shipped, path, 'en')?.alt;
    const placed = shipped.rowsByCountry.get('TR')?.filter(({ places }) => places.length > 0);
    expect(placed?.length).toBeLessThan(356);
    const some =
      'The map has a mark for each cluster that lies in a region; the others are not shown on it.';
    expect(alt('/')).toContain(some);
    expect(alt('/countries/TR/')).toContain(some);
    expect(alt('/countries/GE/')).toContain('The map has a mark for each cluster at its location.');
    expect(alt('/countries/AZ/')).toContain('no cluster is marked on it.');
  });

  test('of a practice shows no result of which the number is not reported', () => {
    const values = shipped.practices.flatMap(({ id }) =>
      cardOf(`/practices/${id}/`, 'en').facts.map(({ value }) => value),
    );
    expect(values).toContain('25');
    expect(values).not.toContain('Not reported');
  });
});

describe('the picture of a page', () => {
  test('keeps its name, and changes its address when the card says something else', () => {
    expect(cardFile(izmir, 'tr')).toBe(`cards/tr${izmir.slice(0, -1)}.png`);
    expect(cardFile('/', 'ka')).toBe('cards/ka/home.png');
    expect(pagePicture(shipped, izmir, 'tr')?.path).toBe(
      `/cards/tr${izmir.slice(0, -1)}.png?${cardVersion(shipped, izmir, 'tr')?.slice(0, 8)}`,
    );
    expect(cardVersion(shipped, izmir, 'tr')).not.toBe(cardVersion(shipped, izmir, 'az'));
  });

  test('of a page without a card is that of the page above it', () => {
    const up = (path: string) => pagePicture(shipped, path, 'en')?.path.split('?')[0];
    expect(up('/reports/2012/all/')).toBe('/cards/en/reports/2012.png');
    expect(up('/glossary/')).toBe('/cards/en/home.png');
  });

  test('of the portal is its own, where it has one', () => {
    const site = { ...sample.site, theme: { ...sample.site.theme, card: 'shared.png' } };
    expect(pagePicture({ ...sample, site }, '/glossary/', 'en')?.path).toBe('/theme/shared.png');
  });

  test('is named nowhere where none is drawn, not even one of the portal’s own', () => {
    vi.stubEnv('CLUSTERBOOK_BUILD', JSON.stringify({ cards: 'none' }));
    const own = { ...sample.site, theme: { ...sample.site.theme, card: 'shared.png' } };
    expect(pagePicture(shipped, izmir, 'tr')).toBeUndefined();
    expect(pagePicture({ ...sample, site: own }, '/', 'en')).toBeUndefined();
    const told = figureOembed(shipped, 'stages', 'en');
    expect(Object.keys(told).filter((key) => key.startsWith('thumbnail'))).toEqual([]);
    expect(told.html).toContain('/en/figures/stages/embed/');
    vi.unstubAllEnvs();
  });
});

test('a figure tells programs its frame and its card', () => {
  const told = figureOembed(shipped, 'stages', 'en');
  expect(told).toMatchObject({
    version: '1.0',
    type: 'rich',
    width: 760,
    thumbnail_width: 800,
    thumbnail_height: 420,
    provider_name: 'clusterbook',
  });
  expect(told.html).toContain('/en/figures/stages/embed/');
  expect(told.height).toBeGreaterThan(200);
  expect(told.thumbnail_url).toMatch(/^https:.*\/cards\/en\/figures\/stages\.png\?\w{8}$/);
});

test('a cluster tells programs its frame', () => {
  const told = clusterOembed(shipped, 'tr-izmir-havacilik-uzay', 'tr');
  expect(told).toMatchObject({ width: 512, title: 'Havacılık ve Uzay Kümelenmesi' });
  expect(told.html).toContain('/tr/clusters/tr-izmir-havacilik-uzay/embed/"');
  expect(told.height).toBeGreaterThan(150);
});

test.each(['az', 'tr', 'ka', 'en'] as const)(
  'every letter of every card in %s has a sign',
  (lang) => {
    const signs = { sans: engineLetters('sans'), serif: engineLetters('serif') };
    const lacking = new Set<string>();
    const look = (family: 'sans' | 'serif', text: string | undefined) => {
      for (const sign of text ?? '')
        if (!/\s/.test(sign) && !signs[family].has(sign.codePointAt(0) ?? 0)) lacking.add(sign);
    };
    for (const path of listCards(shipped)) {
      const { kind, place, title, original, lead, facts, counts } = cardOf(path, lang);
      for (const text of [title, lead]) look('serif', text);
      for (const text of [kind, place, original]) look('sans', text);
      for (const { label, value } of facts) look('sans', label + value);
      for (const { word, text } of counts) look('sans', word + text);
    }
    expect([...lacking]).toEqual([]);
  },
);
