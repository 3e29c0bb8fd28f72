import { phrase } from '../i18n/phrase.ts';
import type { Problem } from '../loaders/problem.ts';
import { componentProblem } from './report-texts.ts';
import type { Validator } from './validator.ts';

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
