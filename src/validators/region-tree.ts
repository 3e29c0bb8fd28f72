import { phrase } from '../i18n/phrase.ts';
import { problemAt, type Validator } from './validator.ts';

/** Require regions to have a level of their country, parents in the same country, and no cycles. */
export const checkRegionTree: Validator = (portal) => {
  const byId = new Map(portal.regions.map((entry) => [entry.id, entry]));
  const levelsOf = new Map(portal.countries.map(({ id, data }) => [id, data.levels]));
  return portal.regions.flatMap((entry) => {
    const { parent, country, level } = entry.data;
    const levels = levelsOf.get(country);
    if (levels && !levels.includes(level)) {
      const message = phrase('check.figure.mapLevel', {
        country,
        levels: levels.join(', '),
        level,
      });
      return [
        problemAt(portal, entry, ['level'], 'region-tree', message, phrase('check.mend.addLevel')),
      ];
    }
    const above = parent ? byId.get(parent) : undefined;
    if (!parent || !above) return [];
    if (above.data.country !== country) {
      return [
        problemAt(
          portal,
          entry,
          ['parent'],
          'region-tree',
          phrase('check.places.parentCountry', { country, parent, found: above.data.country }),
          phrase('check.mend.parentOrCountry'),
        ),
      ];
    }
    const seen = new Set([entry.id]);
    for (let step = above; step;) {
      if (seen.has(step.id)) {
        return [
          problemAt(
            portal,
            entry,
            ['parent'],
            'region-tree',
            phrase('check.places.circle', { id: step.id }),
            phrase('check.mend.oneOfParents'),
          ),
        ];
      }
      seen.add(step.id);
      const next = step.data.parent ? byId.get(step.data.parent) : undefined;
      if (!next) break;
      step = next;
    }
    return [];
  });
};
