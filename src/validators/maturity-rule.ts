import type { Problem } from '../loaders/problem.ts';
import { problemAt, type Validator } from './validator.ts';

/** The rule of stages asks for no more criteria than a stage has, and for some of some stage. */
export const checkMaturityRule: Validator = (portal) => {
  if (portal.unread.has('stages')) return [];
  return portal.site.flatMap((entry): Problem[] => {
    const rule = entry.data.maturity;
    if (!rule) return [];
    const asked = portal.stages.flatMap(({ id, data }) => {
      const least = rule.atLeast[data.id];
      return least === undefined ? [] : [{ id, least, count: data.criteria.length }];
    });
    const path = ['maturity', 'atLeast'];
    if (Object.keys(rule.atLeast).length === 0) {
      const message = 'expected a number of criteria for at least one stage, found none';
      const hint = 'write a line such as initial: 3, or delete the rule';
      return [problemAt(portal, entry, path, 'empty', message, hint)];
    }
    return asked.flatMap(({ id, least, count }) => {
      if (count > 0 && (least === 'all' || least <= count)) return [];
      const message =
        count > 0
          ? `expected at most ${count}, as "${id}" has so many criteria, found ${least}`
          : `expected no line for "${id}", which has no criteria, found ${least}`;
      const hint =
        count > 0 ? 'ask for fewer, or write all' : 'delete the line, or give the stage criteria';
      return [problemAt(portal, entry, [...path, id], 'rule-beyond-criteria', message, hint)];
    });
  });
};
