import { fewestStages, mostStages } from '../domain/stages/stage-looks.ts';
import { type Phrase, phrase } from '../i18n/phrase.ts';
import type { Entry } from '../loaders/portal.ts';
import { fileStart, problemIn } from '../loaders/problem.ts';
import type { Stage } from '../schemas/stage.ts';
import { problemAt, type Validator } from './validator.ts';

/** The fewest steps forward: with one alone nothing would come after another. */
const fewestSteps = 2;

/** A portal has as many stages as can be told apart, and most of them lead somewhere. */
export const checkStageEntries: Validator = (portal) => {
  // A folder that is no portal yet is told so, and nothing more.
  if (portal.site.length === 0 || portal.unread.has('stages')) return [];
  const { stages } = portal;
  // What was refused is told of already, and would be missed twice.
  const isWhole = ![...portal.refused].some((id) => id.startsWith('stages/'));
  const values = { least: fewestStages, most: mostStages, count: stages.length };
  const at = (entry: Entry<Stage>, code: string, message: Phrase, hint: Phrase) =>
    problemAt(portal, entry, ['id'], code, message, hint);
  const beyond = stages[mostStages];
  if (beyond) {
    const message = phrase('check.stages.number', values);
    return [at(beyond, 'stages-many', message, phrase('check.mend.fewerStages', values))];
  }
  if (!isWhole) return [];
  const last = stages.at(-1);
  if (stages.length < fewestStages) {
    const message = phrase('check.stages.number', values);
    const hint = phrase('check.mend.addStage');
    return [
      last
        ? at(last, 'stages-few', message, hint)
        : problemIn('stages/stages.yaml', fileStart, 'stages-few', message, hint, ''),
    ];
  }
  const steps = stages.filter(({ data }) => data.forward).length;
  if (last && steps < fewestSteps) {
    const message = phrase('check.stages.steps', { least: fewestSteps, count: steps });
    return [at(last, 'stages-no-way', message, phrase('check.mend.moreSteps'))];
  }
  return [];
};
