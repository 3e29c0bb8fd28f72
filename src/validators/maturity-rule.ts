import { phrase } from '../i18n/phrase.ts';
import { mayExist } from '../loaders/portal.ts';
import { type Problem, quote } from '../loaders/problem.ts';
import { componentProblem } from './report-texts.ts';
import { problemAt, type Validator } from './validator.ts';

/** Require the stage rule to use no more criteria than a stage has, and to apply to some stage. */
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
      const message = phrase('check.maturity.none');
      const hint = phrase('check.mend.writeRule');
      return [problemAt(portal, entry, path, 'empty', message, hint)];
    }
    const unknown = Object.keys(rule.atLeast).filter(
      (id) => !portal.stages.some(({ data }) => data.id === id) && !mayExist(portal, 'stages', id),
    );
    const strange = unknown.map((id) => {
      const message = phrase('check.reference', { kind: 'stages', id: quote(id) });
      const hint = phrase('check.mend.checkOrAddEntry');
      return problemAt(portal, entry, [...path, id], 'no-stage', message, hint);
    });
    const many = asked.flatMap(({ id, least, count }) => {
      if (count > 0 && (least === 'all' || least <= count)) return [];
      const message =
        count > 0
          ? phrase('check.maturity.many', { count, id, found: least })
          : phrase('check.maturity.noCriteria', { id, found: least });
      const hint =
        count > 0 ? phrase('check.mend.askFewer') : phrase('check.mend.deleteOrCriteria');
      return [problemAt(portal, entry, [...path, id], 'rule-beyond-criteria', message, hint)];
    });
    return [...strange, ...many];
  });
};

/** Require a stage rule in the portal if a text shows it. */
export const checkStageRuleShown: Validator = (portal) =>
  portal.site.flatMap(({ file, data }): Problem[] => {
    if (data.maturity) return [];
    const message = phrase('check.maturity.absent', { file, tag: '<StageRule />' });
    const hint = phrase('check.mend.writeMaturity', { file });
    return [...portal.pages, ...portal.reports].flatMap((text) =>
      text.components
        .filter(({ name }) => name === 'StageRule')
        .map((component) => componentProblem(text, component, 'no-rule', message, hint)),
    );
  });
