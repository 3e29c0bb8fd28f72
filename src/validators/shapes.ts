import { phrase } from '../i18n/phrase.ts';
import { mayExist } from '../loaders/portal.ts';
import type { Problem } from '../loaders/problem.ts';
import { regionCollections } from '../loaders/topojson-schema.ts';
import { problemAt, type Validator } from './validator.ts';

/** Require each shape to belong to a region, and at most one shape per region. */
export const checkShapes: Validator = (portal) => {
  const regions = new Set(portal.regions.map(({ id }) => id));
  const seen = new Set<string>();
  return portal.shapes.flatMap((entry) =>
    regionCollections(entry.data).flatMap(([name, { geometries }]) =>
      geometries.flatMap(({ id }, index): Problem[] => {
        const path = ['objects', name, 'geometries', index, 'id'];
        const again = seen.has(id);
        seen.add(id);
        if (again) {
          const message = phrase('check.shapes.twice', { id });
          return [
            problemAt(
              portal,
              entry,
              path,
              'duplicate-id',
              message,
              phrase('check.mend.deleteShape'),
            ),
          ];
        }
        if (regions.has(id) || mayExist(portal, 'regions', id)) return [];
        const message = phrase('check.shapes.region', { id });
        return [
          problemAt(
            portal,
            entry,
            path,
            'dangling-id',
            message,
            phrase('check.mend.shapeOrRegion'),
          ),
        ];
      }),
    ),
  );
};
