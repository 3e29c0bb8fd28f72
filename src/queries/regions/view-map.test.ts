import { expect, test } from 'vitest';
import {
  joinSample,
  joinShipped,
  joinWholeSample,
} from '../../../workshop/testing/joined-portals.ts';
import { beyondIdea, clustersIn } from '../../../workshop/testing/plain-clusters.ts';
import { makeCluster } from '../../../workshop/testing/inventory-parts.ts';
import { varySample } from '../../../workshop/testing/vary-sample.ts';
import { crossesDisc } from '../../charts/tools/geometry/segments.ts';
import { type Locale, locales } from '../../i18n/locales.ts';
import { boxesOf } from '../../charts/tools/marks/mark-boxes.ts';
import { viewSector } from '../sectors/view-sector.ts';
import type { RegionCardData } from './region-cards.ts';
import { rowsOfEdition } from '../editions/edition-rows.ts';
import { mapEditions } from './map-editions.ts';
import { frameOf } from './map-markup.ts';
import { embeddableMaps, viewMapEmbed } from './view-map-embed.ts';
import { viewMap } from './view-map.ts';

const shipped = joinShipped();
const sample = joinSample();
const whole = joinWholeSample();
const { page, drawing } = viewMap(shipped, 'en');

test('the lead names the first four regions and adds them up', () => {
  expect(page.description).toBe(
    'İstanbul, Ankara, Gaziantep and Adana together have 108 of the 366 clusters. Ankara has the most beyond the idea stage: 7.',
  );
});

test('the page is headed by what is found, in each language, and says what the map does not show', () => {
  expect(locales.map((locale) => viewMap(shipped, locale).finding)).toEqual([
    'Hər on klasterdən üçü 4 yerdədir',
    'Her on kümeden üçü 4 yerde',
    'ყოველი ათი კლასტერიდან სამი 4 ადგილასაა',
    'Three in ten clusters are in 4 places',
  ]);
  expect(viewMap(shipped, 'tr').lead).toBe(
    '366 kümenin 108’i şu yerlerde: İstanbul, Ankara, Gaziantep ve Adana. En çok kümenin fikir aşamasını geçtiği yer: Ankara (7).',
  );
  for (const locale of locales) expect(viewMap(shipped, locale).limits).toMatch(/\. .+\.$/u);
  // A portal with clusters only has no ideas that may come to nothing.
  expect(viewMap(shipped, 'en').limits).toContain('idea stage');
});

/** Lead of a map with given numbers of entries by region. */
function leadOf(counts: Readonly<Record<string, number>>, locale: Locale): string {
  const portal = varySample(() => ({
    clusters: Object.entries(counts).flatMap(([region, n]) =>
      Array.from({ length: n }, (_, at) =>
        makeCluster(`${region.toLowerCase()}-${at}`, {
          country: 'XX',
          listed: '2024',
          regions: [region],
          sectors: [{ id: 'kites', word: 'kites' }],
        }),
      ),
    ),
  }));
  return viewMap(portal, locale).page.description;
}

test('the lead names no region before others that have as many entries', () => {
  const one = { 'XX-11': 1, 'XX-12': 1, 'XX-13': 1, 'XX-14': 1, 'XX-15': 1 };
  expect(leadOf(one, 'en')).toBe('One cluster in each of 5 places.');
  expect(leadOf(one, 'az')).toBe('5 yerin hər birində bir klaster var.');
  expect(leadOf({ ...one, 'XX-16': 3 }, 'en')).toBe('Crumb Islands: 3 of 8 clusters.');
  const two = { 'XX-11': 2, 'XX-12': 2, 'XX-13': 2, 'XX-14': 2, 'XX-15': 2, 'XX-16': 1 };
  expect(leadOf(two, 'en')).toBe('5 places share first rank, with 2 clusters each.');
});

test('four equal regions are all that there are, and all named', () => {
  expect(leadOf({ 'XX-11': 1, 'XX-12': 1, 'XX-13': 1, 'XX-14': 1 }, 'en')).toMatch(
    / together have 4 of the 4 clusters\.$/,
  );
});

test('regions are ranked, equal ones by name; those without a known number are left out', () => {
  const known = shipped.regions
    .filter(
      ({ level, country }) => (level === 'province' || level === 'region') && country !== 'AZ',
    )
    .map(({ id, name }) => {
      const clusters = clustersIn(shipped, id);
      return { id, name: name.en, count: clusters.length, past: beyondIdea(clusters) };
    })
    .filter(({ id, count }) => count > 0 || id.startsWith('TR'))
    .sort((a, b) => b.count - a.count || b.past - a.past || a.name.localeCompare(b.name, 'en'));
  expect(drawing?.ranked.map(({ id, count }) => [id, count])).toEqual(
    known.map(({ id, count }) => [id, count]),
  );
  expect(drawing?.ranked[0]).toMatchObject({ name: 'İstanbul', width: 100 });
  expect(drawing?.ranked[1]).toMatchObject({ name: 'Ankara', width: 51 });
});

test('classes part the counts of the regions, and zero stands apart', () => {
  expect(drawing?.classes.map(({ from, to, regions }) => [from, to, regions])).toEqual([
    [1, 1, 19],
    [2, 2, 23],
    [3, 5, 23],
    [6, 18, 16],
    [19, 51, 3],
  ]);
  expect(drawing?.zero).toBe(2);
  expect(drawing?.ranges).toEqual(['1', '2', '3–5', '6–18', '19–51']);
  const turkish = viewMap(shipped, 'tr').drawing;
  expect(turkish?.ranges.at(-1)).toBe('19-51');
  const shadeOf = (id: string) => drawing?.regions.find((region) => region.id === id)?.shade;
  expect([shadeOf('TR-34'), shadeOf('TR-35'), shadeOf('TR-40'), shadeOf('GE-AB')]).toEqual([
    5,
    4,
    expect.any(Number),
    undefined,
  ]);
  const known = drawing?.regions.filter(({ count }) => count !== undefined) ?? [];
  for (const { count = 0, shade } of known) {
    const index = drawing?.classes.findIndex(({ from, to }) => count >= from && count <= to) ?? 0;
    expect(shade).toBe(index + 1);
  }
});

test('a region says its number, that none is named, or that there is no list', () => {
  const labelOf = (id: string) => drawing?.regions.find((region) => region.id === id)?.label;
  expect(labelOf('TR-35')).toBe('İzmir: 8 clusters');
  expect(labelOf('GE-AB')).toBe('Abkhazia: none named');
  expect(labelOf('AZ-BA')).toBe('Baku: no data');
  expect(drawing?.unlisted.map(({ name, href }) => [name, href])).toEqual([
    ['Azerbaijan', '/en/countries/AZ/'],
  ]);
});

test('marks stand for what is beyond the idea stage or unreported, in a region', () => {
  const placed = shipped.inventory.filter(({ places }) => places.length > 0);
  const shown = placed.filter(({ stage }) => stage !== 'idea');
  for (const size of ['w', 'n']) {
    const own = drawing?.panels.filter((panel) => panel.size === size) ?? [];
    // Each mark belongs to the place where it stands.
    const together = own.flatMap(({ groups }) => groups.flatMap(([, marks]) => marks));
    expect(together.map(({ id }) => id).sort()).toEqual(
      own.flatMap(({ marks }) => marks.map(({ id }) => id)).sort(),
    );
    const ids = own.flatMap(({ marks }) => marks.map(({ id }) => id));
    expect(ids.sort()).toEqual(shown.map(({ id }) => id).sort());
  }
  expect(drawing?.stageMarks.map(({ look }) => look)).toEqual(['point', 'disc', 'crown', 'none']);
});

test('what the form reads finds each row by its stage, kind and sectors', () => {
  const data = JSON.parse(drawing?.filters.data ?? '{}') as {
    stages: string[];
    kinds: string[];
    sectors: string[];
    regions: Record<string, number[][]>;
  };
  const developing = data.stages.indexOf('developing');
  expect(data.regions['TR-35']?.filter(([stage]) => stage === developing)).toHaveLength(4);
  expect(data.regions['TR-35']).toHaveLength(8);
  const named = data.regions['TR-35']?.flatMap(([, , ...sectors]) => sectors) ?? [];
  const own = clustersIn(shipped, 'TR-35').flatMap(({ sectors }) => sectors);
  expect(named.map((index) => data.sectors[index]).sort()).toEqual(own.sort());
  const kinds = data.regions['TR-35']?.map(([, kind = 0]) => data.kinds[kind]);
  expect(kinds?.sort()).toEqual(
    clustersIn(shipped, 'TR-35')
      .map(({ kind }) => kind)
      .sort(),
  );
  expect(drawing?.filters.data).not.toContain('<');
});

test('the card of a region has its entries by stage and a sentence; a country without a list says so', () => {
  const { separators, regions } = JSON.parse(drawing?.cards.data ?? '{}') as RegionCardData;
  expect(separators.decimal).toBe('.');
  expect(drawing?.cards.stages.map(({ word }) => word)).toEqual([
    'Idea',
    'Initial',
    'Developing',
    'Mature',
    'Stage unknown',
  ]);
  expect(regions['TR-35']).toEqual([
    'There are 8 clusters, 2 of them potential; 6 are beyond the idea stage.',
    [2, 2, 4, 0, 0],
  ]);
  expect(regions['AZ-BA']?.[0]).toBe('Our sources list no clusters here yet.');
  for (const [id, [, counts]] of Object.entries(regions))
    expect(counts.reduce((sum, count) => sum + count)).toBe(clustersIn(shipped, id).length);
  // Of a sector, only its own; the sentence of a region that has others gives their number.
  const agriFood = viewSector(shipped, 'agri-food', 'en').map?.cards;
  expect(agriFood?.clustersHref).toBe('/en/clusters/?sector=agri-food&region=');
  const own = JSON.parse(agriFood?.data ?? '{}') as RegionCardData;
  expect(own.regions['TR-27']?.[1]).toEqual([5, 0, 0, 0, 0]);
  expect(own.regions['TR-61']).toEqual(['Clusters here in all: 1.', [0, 0, 0, 0, 0]]);
});

test('the three largest regions and each country are named, on phones as on wide screens', () => {
  const words = (size: string) =>
    drawing?.panels
      .filter((panel) => panel.size === size)
      .map(({ labels }) =>
        labels.flatMap((mark) => (mark.type === 'text' ? [mark.lines.join(' ')] : [])),
      );
  expect(words('w')).toEqual([
    expect.arrayContaining(['İstanbul', '51', 'Ankara', '26', 'Gaziantep', '19', 'Azerbaijan']),
  ]);
  expect(words('n')).toEqual([
    expect.arrayContaining(['İstanbul', 'Ankara', 'Gaziantep']),
    expect.arrayContaining(['Georgia', '10 clusters', 'Azerbaijan', 'no list yet']),
  ]);
});

test.each(locales)('no leader touches the mark of a cluster, in %s', (locale) => {
  const sheets = viewMap(shipped, locale).drawing?.panels ?? [];
  const leaders = sheets.flatMap(({ symbols, marks, scale }) =>
    symbols
      .filter((mark) => mark.type === 'line')
      .map(({ x1, y1, x2, y2 }) => ({ line: [x1, y1, x2, y2] as const, marks, scale })),
  );
  expect(leaders.length).toBeGreaterThan(3);
  for (const { line, marks, scale } of leaders)
    expect(marks.filter((mark) => crossesDisc(line, { ...mark, r: 6.3 * scale }, 0))).toEqual([]);
});

test('the choices of the form are what occurs', () => {
  expect(viewMap(sample, 'en').drawing?.filters.choices.stages.map(({ id }) => id)).toEqual([
    'idea',
    'developing',
    'not-reported',
  ]);
  expect(drawing?.csv[1]).toEqual(['TR-34', 'İstanbul', 'TR', 51, 51, 0, 0, 0, 0, 0]);
});

test('where many rows have a mark, those of crowded regions stand larger in boxes below the map', () => {
  const inventory = shipped.inventory.map((row) =>
    row.places[0] === 'TR-34' ? { ...row, stage: 'initial' } : row,
  );
  const [wide, phone] = viewMap({ ...shipped, inventory }, 'ka').drawing?.panels ?? [];
  const boxed = [...boxesOf(phone?.boxes ?? [], () => 0)].map(({ mark }) => mark);
  const words = boxed.flatMap((mark) => (mark.type === 'text' ? mark.lines : []));
  expect(words).toEqual(['სტამბოლი', '51', 'ანკარა', '7']);
  expect(boxed.filter(({ type }) => type === 'stage')).toHaveLength(51 + 7);
  expect(wide?.boxes).toEqual([]);
  const usual = viewMap(shipped, 'ka').drawing?.panels ?? [];
  expect(usual.flatMap(({ boxes }) => boxes)).toEqual([]);
});

test('the map of an earlier edition has its own heading, marks, classes, list, address and frame', () => {
  const [now, then] = [viewMap(whole, 'en'), viewMap(whole, 'en', '2023')];
  expect(mapEditions(whole)).toEqual(['2023']);
  expect(then.years).toEqual([
    { label: '2024', href: '/en/map/', chosen: false },
    { label: '2023', href: '/en/map/2023/', chosen: true },
  ]);
  expect(then.finding).not.toBe(now.finding);
  const places = (edition: string) =>
    rowsOfEdition(whole, edition).flatMap((row) => row.places).length;
  const sum = ({ drawing: drawn }: typeof then) =>
    drawn?.ranked.reduce((all, { count }) => all + count, 0);
  expect([sum(then), sum(now)]).toEqual([places('2023'), places('2024')]);
  expect(then.page).toMatchObject({ path: '/map/2023/', edition: '2023 data' });
  expect(then.drawing?.subtitle).toMatch(/as of 2023\.$/i);
  const countsOf = (drawing: typeof then.drawing) => drawing?.ranked.map(({ count }) => count);
  expect(countsOf(then.drawing)).not.toEqual(countsOf(now.drawing));
  expect(then.drawing?.csv).not.toEqual(now.drawing?.csv);
  expect(then.drawing?.take?.embed).toContain('/en/map/2023/embed/');
  // The list of clusters and the comparison are of the current edition.
  expect(now.drawing?.cards.clustersHref).toBe('/en/clusters/?region=');
  expect(then.drawing?.cards.clustersHref).toBeUndefined();
  expect(then.drawing?.cards.compareHref).toBeUndefined();
  // One edition leaves no choice.
  expect(viewMap(shipped, 'en').years).toEqual([]);
});

test('each edition of the map has a frame, and an unknown one has none', () => {
  expect(embeddableMaps(whole)).toContain('2023');
  expect(viewMapEmbed(whole, '2023', 'en')).toMatchObject({ kind: 'map', id: '2023' });
  expect(viewMapEmbed(whole, '2023', 'en').page.href).toContain('/en/map/2023/');
  expect(embeddableMaps(shipped)).not.toContain('2012');
  expect(() => viewMapEmbed(shipped, 'nowhere', 'en')).toThrow('nowhere');
});

test('exactly the pages with a map have a frame', () => {
  const frames = embeddableMaps(shipped);
  const { concepts, countries, practices } = shipped;
  const pages = [
    ...countries.map(({ id }) => id),
    ...concepts.map(({ id }) => frameOf('concepts', id)),
    ...practices.map(({ id }) => frameOf('practices', id)),
  ];
  const mapped = pages.filter((id) => viewMapEmbed(shipped, id, 'ka').map);
  expect(frames.filter((id) => pages.includes(id)).sort()).toEqual(mapped.sort());
  expect(mapped.length).toBeGreaterThan(countries.length);
});
