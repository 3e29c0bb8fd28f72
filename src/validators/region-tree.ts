import { problemAt, type Validator } from './validator.ts';

/** Regions have a level of their country; parents lie in the same country and make no circle. */
export const checkRegionTree: Validator = (portal) => {
  const byId = new Map(portal.regions.map((entry) => [entry.id, entry]));
  const levelsOf = new Map(portal.countries.map(({ id, data }) => [id, data.levels]));
  return portal.regions.flatMap((entry) => {
    const { parent, country, level } = entry.data;
    const levels = levelsOf.get(country);
    if (levels && !levels.includes(level)) {
      const message = `expected a level of ${country} (${levels.join(', ')}), found "${level}"`;
      return [
        problemAt(
          portal,
          entry,
          ['level'],
          'region-tree',
          message,
          'correct it, or add it to the levels of the country',
        ),
      ];
    }
    const above = parent ? byId.get(parent) : undefined;
    if (!above) return [];
    if (above.data.country !== country) {
      return [
        problemAt(
          portal,
          entry,
          ['parent'],
          'region-tree',
          `expected a region of ${country}, found "${parent}" of ${above.data.country}`,
          'correct the parent or the country',
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
            `expected a tree of regions, found a circle through "${step.id}"`,
            'correct one of the parents',
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
