import { phrase } from '../i18n/phrase.ts';
import { countMatching } from '../domain/inventory/count-matching.ts';
import { joinInventory } from '../domain/inventory/join-inventory.ts';
import { problemAt, type Validator } from './validator.ts';

/**
 * A published figure that can be recounted agrees with the data, or its difference is explained.
 * That of a frozen edition did when it was frozen: its clusters have lived on.
 */
export const checkRecounts: Validator = (portal) => {
  const frozen = new Set(portal.archive.map(({ id }) => id));
  const open = portal.editions.filter(({ id }) => !frozen.has(id));
  return open.flatMap((entry) => {
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
              phrase('check.recount', { expected: count, found: value }),
              phrase('check.mend.explainDifference'),
            ),
          ];
    });
  });
};
