import { phrase } from '../i18n/phrase.ts';
import { problemAt, type Validator } from './validator.ts';

/** Require local clusters to name regions of their country, and national ones to name none. */
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
          phrase('check.places.noRegion'),
          phrase('check.mend.nameRegion'),
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
              phrase('check.places.otherCountry', { country, id, found }),
              phrase('check.mend.regionOrCountry'),
            ),
          ];
    });
  });
};
