import { describe, expect, it } from 'vitest';
import { joinShipped, joinWholeSample } from '../../../../workshop/testing/joined-portals.ts';
import { courseLine } from '../indicators/course-line.ts';
import { viewProgramme } from '../../knowledge/programmes/view-programme.ts';
import { resultsOf } from '../view-results.ts';
import { clusterPlaceLine, entryMedianLine } from './benchmark-lines.ts';

const sample = joinWholeSample();
const shipped = joinShipped();

const cellsOf = (portal: typeof sample, analysis: string, table: string, row: string) =>
  resultsOf(portal, analysis)
    .find(({ name }) => name === table)
    ?.table.rows.find(({ id }) => id === row)?.cells;

describe('where clusters, regions and sectors stand', () => {
  it('guests of 17 clusters: R, quantile(x) of the numbers in the files of 2024', () => {
    // x <- c(35,179,48,110,163,22,73,224,51,167,150,66,77,157,214,44,53)
    // quantile(x)  →  25% 51, 50% 77, 75% 163
    expect(cellsOf(sample, 'benchmark', 'clusters', 'guests')).toEqual([17, 51, 77, 163]);
  });

  it('a region is told the median of those of its level and country', () => {
    const counts = shipped.regions
      .filter(({ country, level }) => country === 'TR' && level === 'province')
      .map(({ id }) => ({ id, n: shipped.rowsByRegion.get(id)?.length ?? 0 }));
    const most = counts.toSorted((a, b) => b.n - a.n)[0];
    const line = entryMedianLine(shipped, 'regions', most?.id ?? '', 'en');
    const others = counts.filter(({ id }) => id !== most?.id).map(({ n }) => n);
    const sorted = others.toSorted((a, b) => a - b);
    const half = sorted.length / 2;
    const median = ((sorted[half - 1] ?? NaN) + (sorted[half] ?? NaN)) / 2;
    expect(line?.label).toBe(
      `Median number of clusters in the other provinces, for comparison: ${median}`,
    );
    expect(line?.href).toContain('/en/analyses/benchmark/?of=regions:');
  });

  it('a region without a list has no place', () => {
    expect(entryMedianLine(shipped, 'regions', 'AZ-BA', 'en')).toBeUndefined();
  });

  it('a cluster is told in how many indicators it is in the best and the last quarter', () => {
    expect(clusterPlaceLine(sample, 'xx-teapots', 'en')?.label).toMatch(
      /in the top quarter for \d+ of \d+ indicators, in the bottom quarter for \d+\.$/,
    );
    const [shippedFirst] = shipped.clusters;
    expect(clusterPlaceLine(shipped, shippedFirst?.id ?? '', 'en')).toBeUndefined();
  });

  it('what rose and fell between two editions is counted where both report it', () => {
    // Teapots: guests 64 to 77 and tea sold abroad 20000 to 21000 and the saucer 530 to 560 rose.
    const label = courseLine(sample, 'xx-teapots', 'en')?.label ?? '';
    const [, up, down, same] = /, (\d+) .*rose, (\d+) fell and (\d+) stayed/.exec(label) ?? [];
    expect(Number(up)).toBeGreaterThanOrEqual(3);
    expect(Number(up) + Number(down) + Number(same)).toBeGreaterThan(15);
    expect(courseLine(sample, 'xx-gliders', 'en')).toBeUndefined();
  });
});

describe('programmes and what came after', () => {
  it('means before and after by hand: guests of the four clusters that were lent a lid', () => {
    // 2023: kettles 52, buttons 169, umbrellas 42, crumbs 103 → 91.5; 2024: 51, 179, 44, 110 → 96.
    const cells = cellsOf(sample, 'programmes', 'effect', 'lid-loan-guests') ?? [];
    expect(cells.slice(0, 4)).toEqual([4, 91.5, 96, 9]);
    // Others with both: buttonholes 32 35, echoes 170 163, fog 75 73, kites 148 167, long-tails 160 150,
    // tea-towels 68 66, thimbles 143 157, thistle-tea 186 214, whistles 48 53 → 1030 and 1078 over 9.
    expect(cells.slice(4)).toEqual([114.44, 119.78, -0.83]);
  });

  it('each supported cluster is told by itself: what rose, fell and stayed of its public indicators', () => {
    // Files of 2023 and 2024: of 21 indicators in both, guests, tea sold abroad and three more rose.
    expect(cellsOf(sample, 'programmes', 'clusters', 'steam-grant-xx-teapots')).toEqual([
      21, 5, 0, 16,
    ]);
    const kettles = cellsOf(sample, 'programmes', 'clusters', 'lid-loan-xx-kettles') ?? [];
    const [both = 0, ...moved] = kettles.map(Number);
    expect(moved.reduce((sum, one) => sum + one, 0)).toBe(both);
  });

  it('the page of a programme leads to what is told of its clusters', () => {
    const linksOf = (id: string) =>
      viewProgramme(sample, id, 'en', '2026-06-01').related?.flatMap(({ links }) =>
        links.map(({ href }) => href),
      );
    expect(linksOf('lid-loan')).toContain('/en/analyses/programmes/#cases');
    const without = sample.programmes.find(({ data }) => data.clusters.length === 0)?.id;
    if (without !== undefined)
      expect(linksOf(without)).not.toContain('/en/analyses/programmes/#cases');
  });

  it('one supported cluster is counted, and nothing else of it told', () => {
    const cells = cellsOf(sample, 'programmes', 'effect', 'steam-grant-guests');
    const hidden = { missing: 'suppressed' };
    expect(cells?.slice(0, 3)).toEqual([1, hidden, hidden]);
    expect(cells?.at(-1)).toEqual(hidden);
  });

  it('the shipped portal counts the three clusters of a programme, none for one that only named some, and says of no known time who answered before it', () => {
    const tables = resultsOf(shipped, 'programmes');
    expect(tables.map(({ name }) => name)).toEqual(['links']);
    expect(cellsOf(shipped, 'programmes', 'links', 'eu-ipsc')).toBeUndefined();
    expect(cellsOf(shipped, 'programmes', 'links', 'ur-ge')).toEqual([
      3,
      { missing: 'not-applicable' },
    ]);
  });
});
