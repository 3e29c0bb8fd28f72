import { stageKeyOf } from '../../../domain/inventory/tally.ts';
import { isPotential } from '../../../domain/stages/stage-order.ts';
import { regionName } from '../../links/names.ts';
import { type Describe, nameThing, oneOrMany } from './describe.ts';

/**
 * A cluster. A potential one is planned: schema.org's Project, which is also an Organization. Only known facts,
 * and few: the size of cluster pages is limited.
 */
export const describeCluster: Describe = (portal, page) => {
  const { id = '', locale } = page;
  const data = portal.clusterById.get(id)?.data;
  if (!data) return undefined;
  const row = portal.rowById.get(id);
  const potential = row !== undefined && isPotential(stageKeyOf(row), portal.stageOrder);
  const names = [data.name.original, ...data.otherNames.map(({ name }) => name)];
  const founded = data.profile.founded?.[0];
  return {
    '@type': potential ? 'Project' : 'Organization',
    ...nameThing(portal, page),
    ...oneOrMany(
      'alternateName',
      [...new Set(names)].filter((name) => name !== page.title),
    ),
    ...oneOrMany(
      'areaServed',
      data.regions.map((region) => regionName(portal, region, locale)),
    ),
    ...(founded ? { foundingDate: founded.value } : {}),
    ...oneOrMany('sameAs', [...new Set(data.profile.website?.map(({ url }) => url))]),
  };
};
