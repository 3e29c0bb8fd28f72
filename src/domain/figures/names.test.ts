import { expect, test } from 'vitest';
import { joinSample } from '../../../workshop/testing/joined-portals.ts';
import { makeRegion, makeReturn, makeSector } from '../../../workshop/testing/inventory-parts.ts';
import { queryClusters } from './query-clusters.ts';
import { joinFigureInputs } from './inputs.ts';
import { queryCriteria, queryPublished } from './query-lists.ts';
import type { FigureTable, Words } from './table.ts';
import { tabulateRegions } from './tabulate-regions.ts';
import { tabulateSectors } from './tabulate-sectors.ts';
import { tabulateStages } from './tabulate-stages.ts';

const { figureInputs: inputs, regions } = joinSample();

/** English label of a row, whatever its kind. */
const english = (words: Words | undefined): unknown =>
  words && ('text' in words ? words.text.en : 'name' in words ? words.name : words);
const names = ({ rows }: FigureTable) => rows.map(({ label }) => english(label));

test('rows carry the names of what they count', () => {
  expect(names(tabulateStages(inputs.rows, inputs)).slice(0, 4)).toEqual([
    'Idea',
    'Initial',
    'Developing',
    'Mature',
  ]);
  const valleys = tabulateRegions(regions, inputs.rows, inputs);
  expect(names(valleys)).toContain('Kettle Valley');
  expect(names(tabulateSectors(inputs.rows, inputs, { by: 'group' }))).toContain(
    inputs.sectorGroups.values().next().value?.label.en,
  );
});

test('criteria carry their own name and that of their stage', () => {
  const [first] = queryCriteria(inputs).rows;
  const [stage] = [...inputs.stages.values()].filter(({ criteria }) => criteria.length > 0);
  expect(english(first?.label)).toBe(stage?.criteria[0]?.label.en);
  expect(english(first?.group)).toBe(stage?.label.en);
});

test('published figures carry the name that the report gives them', () => {
  const [figure] = inputs.edition?.figures ?? [];
  const table = queryPublished({ name: 'published', figures: [figure?.id ?? ''] }, inputs);
  expect(names(table)).toEqual([figure?.label.en]);
});

test('clusters are named in full, and all of a wanted stage are listed', () => {
  const all = queryClusters({ name: 'clusters' }, inputs);
  expect(all.rows.map(({ label }) => english(label))).toEqual(
    all.rows.map(({ id }) => inputs.clusters.get(id)?.name),
  );
  const ideas = queryClusters({ name: 'clusters', stages: ['idea'] }, inputs);
  expect(ideas.rows.map(({ stage }) => stage)).toEqual(['idea']);
});

test('entries come by id, and stages as they follow each other, whatever file they are in', () => {
  const stages = [...inputs.stages].map(([id, data]) => ({ id, data }));
  const parts = {
    clusters: [],
    returns: [makeReturn('2012/a')],
    regions: ['P2', 'P3', 'P1'].map((id) => makeRegion(id)),
    sectors: ['wood', 'food'].map((id) => makeSector(id)),
    countries: [],
    'region-groups': [],
    'sector-groups': [],
    stages: stages.toReversed(),
    organisations: [],
    glossary: [],
    editions: [],
  };
  const joined = joinFigureInputs(parts, '2012');
  expect([...joined.regions.keys()]).toEqual(['P1', 'P2', 'P3']);
  expect([...joined.sectors.keys()]).toEqual(['food', 'wood']);
  expect([...joined.stages.values()].map(({ id }) => id)).toEqual([
    'idea',
    'initial',
    'developing',
    'mature',
  ]);
});
