import { describe, expect, test } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import { joinSample, joinShipped } from '../../../workshop/testing/joined-portals.ts';
import {
  atStage,
  beyondIdea,
  clustersIn,
  inGroup,
  inRegionGroup,
} from '../../../workshop/testing/plain-clusters.ts';
import { viewRegion } from './view-region.ts';

const shipped = joinShipped();
const sample = joinSample();

const figureOf = (id: string, figure: string, portal = shipped) =>
  viewRegion(portal, id, 'en').figures.find((one) => one.id === figure);
const nameOf = (id: string) => shipped.regionById.get(id)?.name.en ?? '';
const byName = (a: string, b: string) => nameOf(a).localeCompare(nameOf(b), 'en');
const rowsOf = (id: string, figure: string) =>
  figureOf(id, figure)?.bars.rows.map(({ id: row, values }) => [row, ...values]);

describe('numbers, counted from the entries', () => {
  test.each(shipped.regions.filter(({ country }) => country === 'TR').map(({ id }) => id))(
    '%s: clusters by stage and by sector',
    (id) => {
      const clusters = clustersIn(shipped, id);
      const view = viewRegion(shipped, id, 'en');
      expect(view.readout.count).toBe(String(clusters.length));
      if (clusters.length === 0) {
        expect(view.figures).toEqual([]);
        expect(view.listHref).toBeUndefined();
        return;
      }
      expect(rowsOf(id, 'stages')?.map(([stage, count]) => [stage, count])).toEqual(
        ['idea', 'initial', 'developing', 'mature'].map((stage) => [
          stage,
          String(atStage(clusters, stage)),
        ]),
      );
      expect(view.groups.map(({ stage, items }) => [stage, items.length])).toEqual(
        ['mature', 'developing', 'initial', 'idea', 'not-reported'].map((stage) => [
          stage,
          atStage(clusters, stage),
        ]),
      );
      for (const [group = '', ...values] of rowsOf(id, 'sectors') ?? []) {
        if (shipped.groupById.has(group))
          expect(values.at(-1)).toBe(String(inGroup(shipped, clusters, group)));
      }
      const sum = (rowsOf(id, 'sectors') ?? []).reduce((all, row) => all + Number(row.at(-1)), 0);
      expect(sum).toBe(clusters.length > 1 ? clusters.length : 0);
    },
  );

  test('Ankara beside the rest of the country, on one scale', () => {
    const stages = figureOf('TR-06', 'stages');
    expect(stages?.title).toBe('7 of 26 clusters are beyond the idea stage (27%); elsewhere 8%');
    expect(stages?.pairs).toMatchObject({
      here: 'Ankara',
      there: 'Elsewhere',
      ends: ['0%', '100%'],
    });
    expect(stages?.pairs?.rows.map(({ id, here, there }) => [id, here, there])).toEqual([
      ['idea', { count: '19', share: '73%', at: 73.1 }, { count: '302', share: '92%', at: 91.5 }],
      ['initial', { count: '1', share: '4%', at: 3.8 }, { count: '17', share: '5%', at: 5.2 }],
      ['developing', { count: '5', share: '19%', at: 19.2 }, { count: '9', share: '3%', at: 2.7 }],
      ['mature', { count: '1', share: '4%', at: 3.8 }, { count: '2', share: '1%', at: 0.6 }],
    ]);
    expect(stages?.pairs?.csv[0]).toEqual([
      'Stage',
      'Ankara',
      'Share (per cent)',
      'Elsewhere',
      'Share (per cent)',
    ]);
    // One mark per entry, the most developed first.
    expect(viewRegion(shipped, 'TR-06', 'en').strip).toMatchObject([
      { label: 'Mature', count: '1', marks: 1 },
      { label: 'Developing', count: '5', marks: 5 },
      { label: 'Initial', count: '1', marks: 1 },
      { label: 'Idea', count: '19', marks: 19 },
    ]);
  });

  test('fewer than ten entries are not set beside the rest, nor those whose stages nobody reported', () => {
    const compared = shipped.regions.filter(({ id }) => figureOf(id, 'stages')?.pairs);
    expect(compared.length).toBeGreaterThan(10);
    for (const { id, country } of compared) {
      expect(country).toBe('TR');
      expect(clustersIn(shipped, id).length).toBeGreaterThanOrEqual(10);
    }
  });

  test.each(shipped.regions.filter(({ level }) => level === 'nuts2').map(({ id }) => id))(
    '%s: its provinces, ranked',
    (id) => {
      const parts = shipped.regions.filter(({ parent }) => parent === id);
      const ranked = rowsOf(id, 'regions');
      if (parts.length < 2) {
        expect(ranked).toBeUndefined();
        return;
      }
      const counted = parts.map((part) => {
        const clusters = clustersIn(shipped, part.id);
        return [part.id, clusters.length, beyondIdea(clusters)] as const;
      });
      expect(ranked).toEqual(
        counted
          .toSorted((a, b) => b[1] - a[1] || b[2] - a[2] || byName(a[0], b[0]))
          .map(([part, total, past]) => [part, String(total), String(past)]),
      );
    },
  );
});

test('shares are of all clusters of the region, to a tenth; of fewer than ten there are none', () => {
  expect(rowsOf('TR-06', 'stages')).toEqual([
    ['idea', '19', '73.1%'],
    ['initial', '1', '3.8%'],
    ['developing', '5', '19.2%'],
    ['mature', '1', '3.8%'],
  ]);
  expect(rowsOf('TR-35', 'stages')).toEqual([
    ['idea', '2'],
    ['initial', '2'],
    ['developing', '4'],
    ['mature', '0'],
  ]);
});

test('unreported stages come last, beside zeros for the others', () => {
  const { rows = [] } = figureOf('XX-01', 'stages', sample)?.bars ?? {};
  expect(rows.map(({ id, values }) => [id, ...values])).toEqual([
    ['idea', '0'],
    ['initial', '0'],
    ['developing', '1'],
    ['mature', '0'],
    ['not-reported', '1'],
  ]);
});

test('a tie is said with those that share it, in each language', () => {
  expect(figureOf('TRC1', 'sectors')?.title).toBe(
    'Agri-food; Metalworking, machinery and mechatronics; Textiles have the most clusters, 5 each',
  );
  const inTurkish = viewRegion(shipped, 'TRC1', 'tr').figures.map(({ title }) => title);
  expect(inTurkish[1]).toBe(
    'Metal İşleme-Makine-Mekatronik, Tarım-Gıda ve Tekstil ilk sırada (her birinde 5 küme)',
  );
  expect(inTurkish[2]).toContain('Gaziantep');
  expect(inTurkish[2]).toContain('19');
});

test('equal provinces: the one with a cluster beyond the idea stage first', () => {
  expect(rowsOf('TRC1', 'regions')).toEqual([
    ['TR-27', '19', '0'],
    ['TR-02', '2', '1'],
    ['TR-79', '2', '0'],
  ]);
});

test('rows are parted into the BROP provinces only where there are rows in and out of it', () => {
  const parted = shipped.regions.filter(({ id }) =>
    viewRegion(shipped, id, 'en').figures.some(({ bars }) => bars.legend.length > 0),
  );
  for (const { id } of shipped.regions) {
    const clusters = clustersIn(shipped, id);
    const inside = inRegionGroup(shipped, clusters, 'brop');
    const both = inside.length > 0 && inside.length < clusters.length;
    expect(parted.some((region) => region.id === id)).toBe(both);
  }
});

test('answers of an agency are told by the year of their survey, without brackets: they stand in some', () => {
  const details = (['az', 'tr', 'ka'] as const).map(
    (locale) => viewRegion(shipped, 'TR-35', locale).readout.agency?.detail,
  );
  expect(details).toEqual([
    '2011-ci il sorğusunda 8 anket doldurub',
    '8 yanıt, 2011 anketi',
    '2011 წლის გამოკითხვის 8 შევსებული კითხვარი',
  ]);
});

test('a province: its parent, agency, area, neighbours and the provinces beside it in the list', () => {
  const view = viewRegion(shipped, 'TR-35', 'en');
  expect(view.kind).toBe('Province · TR-35');
  expect(view.lead).toBe('There are 8 clusters, 2 of them potential; 6 are beyond the idea stage.');
  expect(view.readout).toEqual({
    count: '8',
    asOf: 'as of December 2011',
    parent: {
      term: 'NUTS-2 region',
      label: 'İzmir Subregion',
      href: '/en/regions/TR31/',
      detail: 'TR31',
    },
    agency: {
      term: 'Development agency',
      label: 'İzmir Development Agency',
      href: '/en/organisations/agency-izka/',
      detail: '8 completed forms in the 2011 survey',
    },
    offices: [],
    groups: [
      {
        label: 'BROP provinces',
        answer: 'not included',
        origin: 'Regional Competitiveness Operational Programme; list supplied by the editors',
      },
    ],
  });
  expect(view.around).toEqual([
    { label: 'Aydın', href: '/en/regions/TR-09/', count: '4' },
    { label: 'Balıkesir', href: '/en/regions/TR-10/', count: '3' },
    { label: 'Manisa', href: '/en/regions/TR-45/', count: '2' },
  ]);
  expect([view.previous?.label, view.next?.label]).toEqual(['İstanbul', 'Kahramanmaraş']);
  expect(view.parts).toEqual([]);
  expect(view.locator?.here).toEqual(['TR-35']);
  expect(view.listHref).toBe('/en/clusters/?region=TR-35');
  expect(view.page.crumbs).toEqual([
    { label: 'Türkiye', href: '/en/countries/TR/' },
    { label: 'İzmir Subregion', href: '/en/regions/TR31/' },
    { label: 'İzmir' },
  ]);
  expect(view.page.description).toBe(
    'İzmir, province (Türkiye): 8 clusters and potential clusters, by stage and name.',
  );
  expect(view.figures.map(({ id, heading }) => [id, heading])).toEqual([
    ['stages', 'Stages'],
    ['sectors', 'Sectors'],
  ]);
  expect(view.figures[0]?.correctHref).toContain('/en/correct/?page=regions/TR-35/&field=stages');
});

test('neighbours are mutual, in one country, and in the alphabet of the language', () => {
  const around = (id: string) =>
    viewRegion(shipped, id, 'tr').around.map(({ href }) => href.split('/').at(-2) ?? '');
  for (const id of ['TR-55', 'TR-06', 'GE-TB', 'AZ-BA']) {
    for (const other of around(id)) expect(around(other)).toContain(id);
  }
  expect(viewRegion(shipped, 'TR-55', 'tr').around.map(({ label }) => label)).toEqual([
    'Amasya',
    'Çorum',
    'Ordu',
    'Sinop',
    'Tokat',
  ]);
});

test('a region of regions lies where its parts lie', () => {
  const view = viewRegion(shipped, 'TRC1', 'en');
  expect(view.locator?.here).toEqual(['TR-02', 'TR-27', 'TR-79']);
  expect(view.parts.map(({ label, count }) => [label, count])).toEqual([
    ['Adıyaman', '2'],
    ['Gaziantep', '19'],
    ['Kilis', '2'],
  ]);
  expect(view.readout.parent).toBeUndefined();
  expect(view.readout.groups.map(({ answer }) => answer)).toEqual(['included']);
  expect(viewRegion(shipped, 'GE-TB', 'en').readout.groups).toEqual([]);
});

test('the first and the last of a level have one neighbour in the list', () => {
  const first = viewRegion(shipped, 'GE-AB', 'en');
  expect([first.previous, first.next?.label]).toEqual([undefined, 'Adjara']);
  const last = viewRegion(shipped, 'GE-TB', 'en');
  expect([last.previous?.label, last.next]).toEqual(['Shida Kartli', undefined]);
});

test('what a list leaves out is not said to be none', () => {
  const unnamed = viewRegion(shipped, 'GE-AB', 'en');
  expect(unnamed.readout).toMatchObject({ count: 'none named', asOf: undefined });
  expect(unnamed.lead).toContain('Our sources name only some of this country’s clusters');
  expect([unnamed.figures, unnamed.listHref, unnamed.rank]).toEqual([[], undefined, undefined]);
  const ready = viewRegion(shipped, 'AZ-BA', 'en');
  expect(ready.readout.count).toBe('no data');
  expect(ready.lead).toContain('Our sources list no clusters here yet.');
  expect(ready.steps[0]?.links?.[0]?.href).toMatch(/^\/en\/correct\/\?page=regions\//);
  const none = viewRegion(sample, 'XX-12', 'en');
  expect(none.readout.count).toBe('0');
  expect(none.lead).toContain('No cluster is listed');
});

test('stages that nobody reports are said so in the lead, and in no figure', () => {
  const view = viewRegion(shipped, 'GE-TB', 'en');
  expect(view.lead).toBe('4 clusters. No stage is reported.');
  expect(view.figures[0]?.title).toBe('One cluster in each of 4 sectors');
  expect(view.figures[0]?.asOf).toBe('undated');
});

test('a region that is not there is a mistake', () => {
  expect(() => viewRegion(shipped, 'TR-99', 'en')).toThrow('expected a region TR-99, found none');
});

test('a province leads to the office that serves it, in each language, and no other does', () => {
  const offices = (id: string, locale: (typeof locales)[number]) =>
    viewRegion(shipped, id, locale).readout.offices;
  expect(offices('TR-27', 'en')).toEqual([
    {
      term: 'Served by',
      label: 'Southeast Anatolia Exporters’ Associations',
      href: '/en/organisations/southeast-anatolia-exporters/#ask',
      detail: 'The cluster information centre is in this province',
    },
  ]);
  const served = ['TR-19', 'TR-27', 'TR-46', 'TR-55', 'TR-61'];
  for (const locale of locales) {
    const found = shipped.regions.filter(({ id }) => offices(id, locale).length > 0);
    expect(found.map(({ id }) => id).sort()).toEqual(served);
  }
  // An office that serves a region also serves its subregions.
  const part = sample.regions.find(({ parent }) => parent === 'XX-01');
  expect(viewRegion(sample, 'XX-01', 'en').readout.offices.map(({ label }) => label)).toEqual([
    'Guild of Teapot Makers',
  ]);
  if (part) expect(viewRegion(sample, part.id, 'en').readout.offices).toHaveLength(1);
});
