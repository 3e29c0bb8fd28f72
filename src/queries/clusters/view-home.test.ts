import { describe, expect, test } from 'vitest';
import {
  joinSample,
  joinShipped,
  joinWholeSample,
} from '../../../workshop/testing/joined-portals.ts';
import { listPlainClusters } from '../../../workshop/testing/plain-clusters.ts';
import { viewHome } from './view-home.ts';

const sample = () => viewHome(joinSample(), 'en');
const shipped = () => viewHome(joinShipped(), 'en');
/** Numbers of marks on the drawings for wide screens and for phones. */
const countMarks = ({ map }: ReturnType<typeof sample>) => {
  const count = (size: 'w' | 'n') =>
    (map?.panels ?? []).filter((panel) => panel.size === size).flatMap(({ marks }) => marks).length;
  return { w: count('w'), n: count('n') };
};
const doors = ({ doors: all }: ReturnType<typeof sample>) =>
  all.map(({ label, count }) => [label, count]);

describe('the home page', () => {
  test('fills the counts into its lead', () => {
    expect(sample().lead).toBe(
      'This sample portal holds 3 invented clusters, 3 of them in Sampleland. 1 is an idea, 1 has gone further, and the stage of 1 is not reported.',
    );
    // Seventeen returned in its current edition, and a list names one more; six others did neither.
    expect(viewHome(joinWholeSample(), 'en').lead).toBe(
      'This sample portal holds 18 invented clusters, 17 of them in Sampleland. 5 are ideas, 10 have gone further, and the stage of 3 is not reported.',
    );
    expect(shipped().lead).toContain('356 clusters and potential clusters in Türkiye');
    expect(shipped().lead).toContain('321 were still ideas; 35 had gone further, 3 of them');
  });

  test('is called after the portal, with its countries above', () => {
    expect(sample().page.title).toBe('The invented clusters of Sample Bay');
    expect(shipped().page.crumbs).toEqual([{ label: 'Türkiye, Georgia and Azerbaijan' }]);
  });

  test('leads to the portal’s own links, the countries with their entries, then to what there is to read', () => {
    expect(doors(shipped())).toEqual([
      ['Of 356 clusters, 35 have gone beyond an idea', undefined],
      ['Türkiye', '356 clusters'],
      ['Georgia', '10 clusters'],
      ['Azerbaijan', 'no list yet'],
      ['All clusters, with filters', undefined],
      ['Map', undefined],
      ['Good practice', String(joinShipped().practices.length)],
      ['Concepts', String(joinShipped().concepts.length)],
      ['Support programmes', String(joinShipped().programmes.length)],
      ['Analyses', String(joinShipped().analyses.length)],
      ['Compare', undefined],
      ['Figures', String(joinShipped().figures.length)],
      ['Cluster Report 2012', undefined],
      ['Gaps and contradictions', undefined],
    ]);
    expect(
      shipped()
        .doors.map(({ href }) => href)
        .slice(0, 6),
    ).toEqual([
      '/en/beyond-idea/',
      '/en/countries/TR/',
      '/en/countries/GE/',
      '/en/countries/AZ/',
      '/en/clusters/',
      '/en/map/',
    ]);
    expect(sample().doors.find(({ label }) => label === 'Report of Sample Bay 2024')?.href).toBe(
      '/en/reports/2024/',
    );
  });

  test('offers no page without entries', () => {
    const bare = {
      ...joinSample(),
      practices: [],
      concepts: [],
      programmes: [],
      figures: [],
      edition: { ...joinSample().edition, report: undefined },
    };
    expect(viewHome(bare, 'en').doors.map(({ href }) => href)).toEqual([
      '/en/countries/XX/',
      '/en/clusters/',
      '/en/map/',
      '/en/compare/',
      '/en/status/',
    ]);
  });

  test('offers the reading paths', () => {
    expect(sample().paths).toEqual([
      {
        label: 'My teapot drips',
        href: '/en/paths/from-drip-to-saucer/',
        about: expect.stringContaining('tablecloth'),
      },
    ]);
  });
});

describe('the map of the home page', () => {
  test('counts the stages that some entry has, the unreported last', () => {
    expect(shipped().map?.stages.map(({ look, count }) => `${look} ${count}`)).toEqual([
      'ring 321',
      'point 18',
      'disc 14',
      'crown 3',
      'none 10',
    ]);
    expect(sample().map?.stages.map(({ look }) => look)).toEqual(['ring', 'disc', 'none']);
  });

  test('has a mark for every entry with a region, and says how many have none', () => {
    const plain = listPlainClusters(joinShipped());
    const placed = plain.filter(({ regions }) => regions.length > 0);
    const marks = countMarks(shipped());
    expect(marks.w).toBe(placed.length);
    // On phones places have discs of their numbers; a choice shows the marks instead.
    expect(marks.n).toBe(placed.length);
    expect(shipped().map?.legendFor).toBe('wide');
    expect(plain.length - placed.length).toBe(6);
    // As many as the legend counts.
    expect(shipped().map?.unmarked).toBe(
      `6 of ${plain.length} clusters are not on the map: they work nationwide, or their place is not known`,
    );
    expect(countMarks(sample())).toEqual({ w: 2, n: 2 });
    const homely = joinSample().inventory.filter(({ places }) => places.length > 0);
    expect(viewHome({ ...joinSample(), inventory: homely }, 'en').map?.unmarked).toBeUndefined();
  });

  test('names each country with all its entries, also those without a mark', () => {
    const [wide] = shipped().map?.panels ?? [];
    const words = wide?.labels.flatMap((mark) => (mark.type === 'text' ? mark.lines : []));
    expect(words).toEqual(
      expect.arrayContaining(['Türkiye', '356 clusters', 'Georgia', '10 clusters', 'no list yet']),
    );
  });

  test('gives the rows of every region that it draws', () => {
    const rows = shipped().map?.csv ?? [];
    expect(rows[0]?.slice(0, 5)).toEqual(['permanent id', 'Region', 'Country', 'Clusters', 'Idea']);
    expect(rows.find(([id]) => id === 'TR-34')?.slice(1, 4)).toEqual(['İstanbul', 'TR', 51]);
    expect(rows.find(([id]) => id === 'GE-TB')?.slice(1, 4)).toEqual(['Tbilisi', 'GE', 4]);
    expect(rows.some(([, name]) => name === 'İstanbul Subregion')).toBe(false);
  });

  test('names the region with most entries', () => {
    expect(shipped().map?.description).toMatch(/360.*İstanbul.*51/);
  });

  test('is left out where a portal has no shapes', () => {
    expect(viewHome({ ...joinSample(), shapes: [] }, 'en').map).toBeUndefined();
  });
});

test('a correction names the figure that it is about', () => {
  const plain = viewHome({ ...joinSample(), figures: [] }, 'en');
  expect(plain.figures[0]?.correctHref).toBe('/en/correct/?page=&field=stages');
  expect(sample().map?.correctHref).toBe('/en/correct/?page=&field=where');
});
