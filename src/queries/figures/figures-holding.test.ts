import { expect, test } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import { joinSample, joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { figuresHolding } from './figures-holding.ts';
import { viewFigureIndex } from './view-figure-index.ts';

const shipped = joinShipped();

test('each figure says which regions and sectors can be found in it, and no other id', () => {
  const { heldBy } = figuresHolding(shipped, 'en');
  expect(heldBy.get('map-regions')).toContain('TR-35');
  expect(heldBy.get('map-all')).toEqual(expect.arrayContaining(['TR-35', 'agri-food']));
  expect(heldBy.get('stages-brop')).toEqual([]);
  const ids = [...heldBy.values()].flat();
  expect(ids.filter((id) => !shipped.regionById.has(id) && !shipped.sectorById.has(id))).toEqual(
    [],
  );
});

test.each(locales)(
  'whatever can be chosen in the list of figures is in one of them: %s',
  (locale) => {
    const { finds, topics } = viewFigureIndex(shipped, locale);
    const held = new Set(topics.flatMap(({ figures }) => figures.flatMap(({ holds }) => holds)));
    const offered = finds.flatMap(({ choices }) => choices.map(({ id }) => id));
    expect(offered.filter((id) => !held.has(id))).toEqual([]);
    expect(offered.length).toBeGreaterThan(80);
  },
);

test('a portal whose figures hold neither offers nothing to choose', () => {
  for (const { choices } of figuresHolding(joinSample(), 'ka').groups)
    expect(choices.length).toBeGreaterThan(0);
});
