import { describe, expect, test } from 'vitest';
import type { PortalData } from '../../loaders/portal-data.ts';
import { locales } from '../../i18n/locales.ts';
import { withStages } from '../../../workshop/testing/own-stages.ts';
import { varySample } from '../../../workshop/testing/vary-sample.ts';
import { offerFacets } from '../search/search-facets.ts';
import { facetsOf } from './facets.ts';
import { groupByStage } from './stage-groups.ts';
import { viewHome } from './view-home.ts';
import { listClusterFilters } from './list-filters.ts';
import { viewClusterIndex } from './view-cluster-index.ts';

const portals = [
  ['three', ['seed', 'sprout', 'tree']],
  ['six', ['thought', 'talk', 'club', 'office', 'brand', 'legend']],
] as const;

describe.each(portals)('a portal of %s stages', (_, ids) => {
  const portal = varySample((own: PortalData['collections']) => withStages(own, ids));
  const known = [...ids, 'not-reported'];

  test('has them in the order that they say', () => {
    expect(portal.stageOrder.ids).toEqual(ids);
    expect(portal.counted.past).toBe(
      portal.inventory.filter(({ stage }) => typeof stage === 'string' && stage !== ids[0]).length,
    );
  });

  test.each(locales)('has no filter, group or legend of another: %s', (locale) => {
    const stages = facetsOf(portal, locale).find(({ name }) => name === 'stage');
    expect(stages?.values.map(({ id }) => id)).toEqual(known);
    const filter = listClusterFilters(portal, locale).find(({ name }) => name === 'stage');
    expect(filter?.values.map(({ look }) => look)).toEqual([
      ...portal.stageOrder.looks.values(),
      'none',
    ]);
    const offered = offerFacets(portal, locale).find(({ name }) => name === 'stage');
    expect(offered?.values.map(({ id }) => id)).toEqual(known);
    const groups = groupByStage(portal, portal.inventory, locale).map(({ stage }) => stage);
    expect(groups).toEqual([...ids.toReversed(), 'not-reported']);
    const looks = viewHome(portal, locale).map?.stages.map(({ look }) => look) ?? [];
    expect(new Set(looks).size).toBe(looks.length);
    expect(viewClusterIndex(portal, locale).lead).toContain(
      portal.stageById.get(ids[0])?.label[locale],
    );
  });
});
