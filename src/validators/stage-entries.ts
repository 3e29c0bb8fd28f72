import { phrase } from '../i18n/phrase.ts';
import { fileStart, type Problem, problemIn } from '../loaders/problem.ts';
import { stageIds } from '../schemas/stage.ts';
import type { Validator } from './validator.ts';

/** Every stage has an entry, or pages would show its id for its name. */
export const checkStageEntries: Validator = (portal) => {
  // A folder that is no portal yet is told so, and nothing more.
  if (portal.site.length === 0 || portal.unread.has('stages')) return [];
  const known = new Set<string>(portal.stages.map(({ id }) => id));
  const file = portal.stages.at(-1)?.file ?? 'stages/stages.yaml';
  return stageIds
    .filter((id) => !known.has(id) && !portal.refused.has(`stages/${id}`))
    .map((id): Problem => {
      const message = phrase('check.stages.missing', { id });
      const hint = phrase('check.mend.addStage');
      return problemIn(file, fileStart, 'stage-missing', message, hint, id);
    });
};
