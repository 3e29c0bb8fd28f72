import { problemAt, type Validator } from './validator.ts';

/** A local cluster names its regions, a national one none; regions belong to its country. */
export const checkClusterPlaces: Validator = (portal) => {
  const countryOf = new Map(portal.regions.map(({ id, data }) => [id, data.country]));
  return portal.clusters.flatMap((entry) => {
    const { scope, regions, country } = entry.data;
    if (scope === 'local' && regions.length === 0) {
      return [
        problemAt(
          portal,
          entry,
          ['regions'],
          'place',
          'expected the regions of a local cluster, found none',
          'name a region, or change the scope to regional or national',
        ),
      ];
    }
    return regions.flatMap((id, index) => {
      const found = countryOf.get(id);
      return found === undefined || found === country
        ? []
        : [
            problemAt(
              portal,
              entry,
              ['regions', index],
              'place',
              `expected a region of ${country}, found "${id}" of ${found}`,
              'correct the region or the country',
            ),
          ];
    });
  });
};
