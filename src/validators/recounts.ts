import { countMatching } from '../domain/inventory/count-matching.ts';
import { joinInventory } from '../domain/inventory/join-inventory.ts';
import { problemAt, type Validator } from './validator.ts';

/** A published figure that can be recounted agrees with the data, or its difference is explained. */
export const checkRecounts: Validator = (portal) =>
  portal.editions.flatMap((entry) => {
    const rows = joinInventory(portal, entry.id);
    return entry.data.figures.flatMap(({ recount, value, difference }, index) => {
      // A value that is left out is the recount.
      if (recount?.measure !== 'clusters' || difference || value === undefined) return [];
      const count = countMatching(rows, recount);
      return count === value
        ? []
        : [
            problemAt(
              portal,
              entry,
              ['figures', index, 'value'],
              'recount',
              `expected ${count} as counted in the data, found ${value}`,
              'correct the data, or explain the difference in "difference"',
            ),
          ];
    });
  });
