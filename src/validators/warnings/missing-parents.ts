import { phrase } from '../../i18n/phrase.ts';
import type { Problem } from '../../loaders/problem.ts';
import { problemAt, type Validator } from '../validator.ts';

/**
 * Warn of a lower-level region without a parent: its clusters are missing from the counts of the surrounding
 * region.
 */
export const warnOfMissingParents: Validator = (portal) => {
  const used = new Set(portal.regions.map(({ data }) => `${data.country} ${data.level}`));
  const levelsOf = new Map(
    portal.countries.map(({ id, data }) => [
      id,
      data.levels.filter((level) => used.has(`${id} ${level}`)),
    ]),
  );
  return portal.regions.flatMap((entry): Problem[] => {
    const { country, level, parent } = entry.data;
    const levels = levelsOf.get(country) ?? [];
    const larger = levels.slice(levels.indexOf(level) + 1);
    if (parent !== undefined || !levels.includes(level) || larger.length === 0) return [];
    const message = phrase('check.warn.noParent', { larger, level });
    const hint = phrase('check.mend.nameInParent');
    return [problemAt(portal, entry, [], 'missing-parent', message, hint)];
  });
};
