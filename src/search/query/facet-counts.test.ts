import { expect, test } from 'vitest';
import { type Facets, narrow, regroup } from './facet-counts.ts';
import { parseState } from './search-state.ts';

// Five pages: three clusters and two regions; a cluster may lie in both countries.
const facets: Facets = {
  kind: { ids: ['cluster', 'region'], of: [[0], [0], [0], [1], [1]] },
  country: { ids: ['GE', 'TR'], of: [[1], [0, 1], [0], [1], []] },
  stage: { ids: ['idea', 'mature'], of: [[0], [1], [0], [], []] },
};
const all = [0, 1, 2, 3, 4];
const choose = (search: string) => parseState(search, Object.keys(facets)).chosen;
const counts = (search: string, rows = all) =>
  Object.fromEntries(
    [...narrow(facets, choose(search), rows).counts].map(([name, values]) => [
      name,
      Object.fromEntries(values),
    ]),
  );

test('without a choice every page counts in each of its values', () => {
  expect(narrow(facets, new Map(), all).rows).toEqual(all);
  expect(counts('')).toEqual({
    kind: { cluster: 3, region: 2 },
    country: { GE: 2, TR: 3 },
    stage: { idea: 2, mature: 1 },
  });
});

test('a choice narrows the other facets, while its own other values stay on offer', () => {
  expect(counts('?country=GE')).toEqual({
    kind: { cluster: 2 },
    country: { GE: 2, TR: 3 },
    stage: { idea: 1, mature: 1 },
  });
});

test('values of one facet add up, facets narrow each other', () => {
  expect(narrow(facets, choose('?kind=cluster,region'), all).rows).toEqual(all);
  expect(narrow(facets, choose('?kind=cluster&country=TR'), all).rows).toEqual([0, 1]);
  expect(narrow(facets, choose('?kind=region&stage=idea'), all).rows).toEqual([]);
});

test('each count says how many pages would be left with that value alone chosen', () => {
  for (const search of ['', '?country=TR', '?stage=idea', '?kind=cluster&stage=mature']) {
    const chosen = choose(search);
    for (const [name, values] of narrow(facets, chosen, all).counts) {
      for (const [id, count] of values) {
        const alone = new Map([...chosen, [name, new Set([id])] as const]);
        expect(narrow(facets, alone, all).rows.length, `${search} ${name}=${id}`).toBe(count);
      }
    }
  }
});

test('only the rows that were found count', () => {
  expect(counts('', [3, 4])).toEqual({ kind: { region: 2 }, country: { TR: 1 }, stage: {} });
});

test('a row that a facet does not know has none of its values', () => {
  expect(narrow(facets, choose('?kind=cluster'), [99]).rows).toEqual([]);
});

test('values that readers see as one are put together, and a page counts once', () => {
  const kinds = { ids: ['about', 'cluster', 'glossary'], of: [[0], [1], [0, 2]] };
  const joined = regroup(kinds, (id) => (id === 'cluster' ? id : 'page'));
  expect(joined).toEqual({ ids: ['cluster', 'page'], of: [[1], [0], [1]] });
});

test('what is put together stands in the order of its new ids, each page with all that it has', () => {
  const kinds = { ids: ['a', 'b', 'c'], of: [[0], [1], [0, 2], []] };
  const rename = (id: string) => ({ a: 'z', b: 'm', c: 'y' })[id] ?? id;
  expect(regroup(kinds, rename)).toEqual({ ids: ['m', 'y', 'z'], of: [[2], [0], [2, 1], []] });
});
