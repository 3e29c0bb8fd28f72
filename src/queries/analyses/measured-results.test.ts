import { describe, expect, test } from 'vitest';
import { figureView } from '../figures/figure-views.ts';
import { joinShipped, joinWholeSample } from '../../../workshop/testing/joined-portals.ts';
import { resultExports } from '../data/tables/result-export.ts';
import { entryResults } from './entry-results.ts';
import { resultsOf, viewResults } from './view-results.ts';

const sample = joinWholeSample();
const shipped = joinShipped();

/** Rows of a table of results in words, by label. */
function rowsOf(portal: typeof sample, analysis: string, name: string): Map<string, string[]> {
  const table = viewResults(portal, analysis, 'en').find((one) => one.name === name)?.table;
  return new Map(
    table?.rows.map(({ label, cells }) => [label, cells.map(({ text }) => text)] as const),
  );
}

describe('the three stars of the sample region', () => {
  test('are given by the thresholds of its entry, worked out by hand', () => {
    // Kites: 905 of 1825 in all areas; of 2110 reported on the plain; 0.4289 / (1825/11422).
    expect(rowsOf(sample, 'three-star', 'stars').get('Kites · Windy Plain')).toEqual([
      ...['905', '49.59%', '42.89%', '2.68', '3', '0'],
    ]);
  });

  test('make candidates only where no cluster of the sector is', () => {
    // Buttons of Button Coast have all three stars and a cluster; clouds there have none.
    expect([...rowsOf(sample, 'three-star', 'candidates').keys()]).toEqual([
      'Bottled clouds · Button Coast',
      'Biscuits · Thistle Hills',
      'Umbrellas · Sample Bay',
      'Marmalade · Thimble City',
    ]);
  });

  test('change with the year: 325 % more clouds in the mountains, and a star', () => {
    const clouds = rowsOf(sample, 'three-star', 'change').get('Bottled clouds · Echo Mountains');
    expect(clouds?.slice(0, 3)).toEqual(['20', '85', '325.00%']);
    expect(clouds?.at(-1)).toBe('+1');
  });

  test('are told on the page of a region', () => {
    const labels = entryResults(sample, '/regions/XX-12/', 'en').map(({ label }) => label);
    expect(labels).toContain('Three stars: who makes much of what – sectors that stand out: 2');
  });
});

test('a tie of the network is told of both its parties, on the page and in its data', () => {
  const table = viewResults(shipped, 'network', 'en').find(({ name }) => name === 'parties')?.table;
  for (const { label, cells } of table?.rows ?? []) {
    const named = cells.at(-1)?.text.split('; ').filter(Boolean) ?? [];
    expect([label, named.length]).toEqual([label, Number(cells[0]?.text)]);
  }
  const data = resultExports(shipped).find(({ name }) => name === 'analysis-network-parties');
  const degree = data?.columns.indexOf('degree') ?? -1;
  expect(data?.columns.at(-1)).toBe('links');
  for (const row of data?.rows ?? [])
    expect(String(row.at(-1)).split(';').length).toBe(row[degree]);
});

test('the data of a grouped table say of which group a row is', () => {
  const data = resultExports(sample).find(({ name }) => name === 'analysis-programmes-effect');
  const group = data?.columns.indexOf('group_en') ?? -1;
  expect(new Set(data?.rows.map((row) => row[group]))).toEqual(
    new Set(['Lid loan', 'Steam grant']),
  );
});

test('rows of the inventory stand for persons in the shipped portal, as its page on the method has them', () => {
  const rows = rowsOf(shipped, 'three-star', 'stars');
  expect(rows.get('Textiles · İstanbul')).toEqual(['13', '32.50%', '25.49%', '2.27', '3']);
  // No candidates: each pair with a star is a record of the inventory.
  expect(resultsOf(shipped, 'three-star').map(({ name }) => name)).toEqual([
    ...['stars', 'areas', 'thresholds'],
  ]);
});

describe('stars of rows of the inventory', () => {
  test('are given from three rows on: one row of two is no specialisation', () => {
    expect([...rowsOf(shipped, 'three-star', 'areas')].slice(0, 3)).toEqual([
      ['İstanbul', ['2']],
      ['Antalya', ['1']],
      ['Adana', ['0']],
    ]);
    // Bartın has one maritime row of two.
    expect(rowsOf(shipped, 'three-star', 'areas').get('Bartın')).toEqual(['not applicable']);
    const labels = entryResults(shipped, '/regions/TR-74/', 'en').map(({ label }) => label);
    expect(labels.join()).not.toContain('stand out');
  });

  test('have a drawing whose title names the most of its numbers', () => {
    const counts = [...rowsOf(shipped, 'three-star', 'thresholds').values()].flat().map(Number);
    const title = figureView(shipped, 'three-star-thresholds', 'en').title;
    expect(title).toContain(`lets ${Math.max(...counts)} sectors`);
  });
});

describe('the scorecard', () => {
  test('of İzmir shows the printed index, that of the words, and both classes', () => {
    expect(rowsOf(shipped, 'scorecard', 'printed').get('Canned food')).toEqual([
      ...['83', 'Developing', '93.3', 'Mature', '−10.3'],
    ]);
  });

  test('tells each printed index as a sum of ten levels from 1 to 3, and how far the words are above it', () => {
    // 22 of 30 is 73.3 and 18 of 30 is 60: four of six “high” were medium.
    const sums = rowsOf(shipped, 'scorecard', 'sums');
    expect(sums.get('Paint, varnish, cleaning materials and cosmetics')).toEqual([
      ...['73', '22', '22', '30', '0'],
    ]);
    expect(sums.get('Vehicle-mounted equipment')).toEqual(['60', '18', '22', '30', '−4']);
    expect(rowsOf(sample, 'scorecard', 'sums').size).toBe(0);
  });

  test('has advice by class, counted by the printed classes: 1 mature, 3 developing, 2 potential', () => {
    const classes = rowsOf(shipped, 'scorecard', 'classes');
    const counts = ['Potential', 'Developing', 'Mature'].map((label) => classes.get(label)?.[2]);
    expect(counts).toEqual(['2', '3', '1']);
    const advice = rowsOf(shipped, 'scorecard', 'advice');
    expect(advice.get('identify needs, plan and support')).toEqual(['1']);
    expect(advice.get('bring universities and industry together')).toEqual(['6']);
  });

  test('of the sample has a range in the place of an index that lacks two levels, and no class', () => {
    // Weights 1,1,1,1,2,1,1,2,1,2; clouds 1 2 1 1 3 1 1 – – 3: 4.5 / 13 to 7.5 / 13, Lukewarm to Warm.
    const depends = 'depends on the missing levels';
    expect(rowsOf(sample, 'scorecard', 'index').get('Bottled clouds')).toEqual([
      ...['not reported', depends, '8', '34.6', '57.7'],
    ]);
    expect(rowsOf(sample, 'scorecard', 'classes').get(depends)?.at(-1)).toBe('1');
    expect(rowsOf(sample, 'scorecard', 'weights').get('Bottled clouds')).toEqual([
      ...['not reported', 'not reported', 'not reported'],
    ]);
  });
});

describe('the needs matrix', () => {
  test('of the sample hides the cell of two answers in each of its tables', () => {
    for (const name of ['matrix', 'median', 'spread', 'answers'])
      expect(rowsOf(sample, 'needs', name).get('Drawing spouts')?.at(-1)).toBe('not shown');
  });

  test('of İzmir has its values, and no number of answers', () => {
    expect(rowsOf(shipped, 'needs', 'matrix').get('Abroad')).toEqual(['1', '2', '1', '1', '2']);
    expect(resultsOf(shipped, 'needs').map(({ name }) => name)).toEqual(['matrix', 'weakest']);
  });
});

describe('the network', () => {
  test('of the sample has three components and a density of 26 of 276 pairs', () => {
    const [whole] = rowsOf(sample, 'network', 'whole').values();
    expect(whole?.slice(0, 3)).toEqual(['24', '26', '9.42%']);
    expect(whole?.[4]).toBe('3');
  });

  test('of the plan of İzmir has the two hubs that its page names, with all five goals each', () => {
    const parties = rowsOf(shipped, 'network', 'parties');
    expect(
      ['İZKA', 'Cluster management organisations'].map((name) => parties.get(name)?.[0]),
    ).toEqual([...['5', '5']]);
    // The two goals whose bodies are lost do not count as parties without contacts.
    expect(parties.size).toBe(15);
  });
});
