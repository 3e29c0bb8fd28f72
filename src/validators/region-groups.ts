import { phrase } from '../i18n/phrase.ts';
import { problemAt, type Validator } from './validator.ts';

/** Require region groups of the region's own country: others do not apply. */
export const checkRegionGroups: Validator = (portal) => {
  const countryOf = new Map(portal['region-groups'].map(({ id, data }) => [id, data.country]));
  return portal.regions.flatMap((entry) => {
    const { country, groups = [] } = entry.data;
    return groups.flatMap((id, index) => {
      const other = countryOf.get(id);
      if (other === undefined || other === country) return [];
      const message = phrase('check.places.groupCountry', { country, id, found: other });
      const hint = phrase('check.mend.deleteHereOrCountry');
      return [problemAt(portal, entry, ['groups', index], 'region-group', message, hint)];
    });
  });
};
