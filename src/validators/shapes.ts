import { mayExist } from '../loaders/portal.ts';
import type { Problem } from '../loaders/problem.ts';
import { problemAt, type Validator } from './validator.ts';

/** Every shape is that of a region, and a region has one shape. */
export const checkShapes: Validator = (portal) => {
  const regions = new Set(portal.regions.map(({ id }) => id));
  const seen = new Set<string>();
  return portal.shapes.flatMap((entry) =>
    Object.entries(entry.data.objects).flatMap(([name, { geometries }]) =>
      geometries.flatMap(({ id }, index): Problem[] => {
        const path = ['objects', name, 'geometries', index, 'id'];
        const again = seen.has(id);
        seen.add(id);
        if (again) {
          const message = `expected one shape for each region, found "${id}" again`;
          return [
            problemAt(portal, entry, path, 'duplicate-id', message, 'delete one of the shapes'),
          ];
        }
        if (regions.has(id) || mayExist(portal, 'regions', id)) return [];
        const message = `expected the id of an entry of regions/, found "${id}"`;
        return [
          problemAt(
            portal,
            entry,
            path,
            'dangling-id',
            message,
            'correct the id of the shape, or add the region',
          ),
        ];
      }),
    ),
  );
};
