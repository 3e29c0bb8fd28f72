import { phrase } from '../i18n/phrase.ts';
import { type Problem, quote } from '../loaders/problem.ts';
import { problemAt, type Validator } from './validator.ts';

/** Require unique question numbers, by which readers refer to questions. */
export const checkSurveyNumbers: Validator = (portal) => {
  const seen = new Map<number, string>();
  return portal.survey.flatMap((entry): Problem[] => {
    const { number } = entry.data;
    const earlier = seen.get(number);
    seen.set(number, earlier ?? entry.id);
    if (earlier === undefined || earlier === entry.id) return [];
    const message = phrase('check.survey.number', { number, earlier: quote(earlier) });
    return [
      problemAt(portal, entry, ['number'], 'repeat', message, phrase('check.mend.correctOne')),
    ];
  });
};
