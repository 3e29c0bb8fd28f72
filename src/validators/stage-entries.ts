import { minStages, maxStages } from '../domain/stages/stage-symbols.ts';
import { type Phrase, phrase } from '../i18n/phrase.ts';
import { type Entry, isWhole, mayExist, type Portal } from '../loaders/portal.ts';
import { fileStart, type Problem, problemIn, quote } from '../loaders/problem.ts';
import type { Stage } from '../schemas/stage.ts';
import { componentProblem } from './report-texts.ts';
import { problemAt, type Validator } from './validator.ts';

/** Min forward stages: with a single one there is no progression. */
const minSteps = 2;

/** Two stages at one position, whose order would be arbitrary. */
function findSharedPlaces(portal: Portal): Problem[] {
  return portal.stages.flatMap((entry, index): Problem[] => {
    const { order } = entry.data;
    const first = portal.stages.slice(0, index).find(({ data }) => data.order === order);
    if (!first) return [];
    const message = phrase('check.stages.sameOrder', { order, id: quote(first.data.id) });
    const hint = phrase('check.mend.ownOrder');
    return [problemAt(portal, entry, ['order'], 'stages-same-order', message, hint)];
  });
}

/** Require no more stages than can be distinguished, and enough forward ones. */
function judgeNumber(portal: Portal): Problem[] {
  const { stages } = portal;
  const values = { least: minStages, most: maxStages, count: stages.length };
  const at = (entry: Entry<Stage>, code: string, message: Phrase, hint: Phrase) =>
    problemAt(portal, entry, ['id'], code, message, hint);
  const beyond = stages[maxStages];
  if (beyond) {
    const message = phrase('check.stages.number', values);
    return [at(beyond, 'stages-many', message, phrase('check.mend.fewerStages', values))];
  }
  // Refused stages are already reported, and would count as missing too.
  if (!isWhole(portal, 'stages')) return [];
  const last = stages.at(-1);
  if (stages.length < minStages) {
    const message = phrase('check.stages.number', values);
    const hint = phrase('check.mend.addStage');
    return [
      last
        ? at(last, 'stages-few', message, hint)
        : problemIn('stages/stages.yaml', fileStart, 'stages-few', message, hint, ''),
    ];
  }
  const steps = stages.filter(({ data }) => data.forward).length;
  if (!last || steps >= minSteps) return [];
  const message = phrase('check.stages.steps', { least: minSteps, count: steps });
  return [at(last, 'stages-no-way', message, phrase('check.mend.moreSteps'))];
}

/** Require three to six stages, each at a different position. */
export const checkStageEntries: Validator = (portal) => {
  // A folder that is not a portal yet is reported as such only.
  if (portal.site.length === 0 || portal.unread.has('stages')) return [];
  return [...judgeNumber(portal), ...findSharedPlaces(portal)];
};

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
