import { phrase, type AuthorKey } from '../../i18n/phrase.ts';
import type { SurveyForm } from '../../domain/survey/compile-form.ts';
import { placeInReturn } from '../../domain/survey/answer-place.ts';
import type { AnswerFinding, FindingCode } from '../../domain/survey/rules/answer-finding.ts';
import type { Portal } from '../../loaders/portal.ts';
import { type Problem, quote } from '../../loaders/problem.ts';
import { problemAt } from '../validator.ts';

/** Message, hint, and names of the values that quote the author. */
type Words = readonly [message: AuthorKey, hint: AuthorKey, ...quoted: string[]];

const words: Readonly<Record<FindingCode, Words>> = {
  'total-differs': ['check.answer.total', 'check.mend.numberOrTotal'],
  'total-too-small': ['check.answer.totalTooSmall', 'check.mend.numberOrTotal'],
  'part-exceeds': ['check.answer.part', 'check.mend.wrongNumber'],
  shares: ['check.answer.shares', 'check.mend.deleteUnknown'],
  'year-early': ['check.answer.yearEarly', 'check.mend.correctYear'],
  'year-late': ['check.answer.yearLate', 'check.mend.correctYear'],
  link: ['check.answer.link', 'check.mend.asBrowser', 'found'],
  email: ['check.answer.email', 'check.mend.correctAddress', 'found'],
  'not-asked-stage': ['check.answer.notAskedStage', 'check.mend.stageOrAnswer', 'stage'],
  'not-asked-edition': ['check.answer.notAskedEdition', 'check.mend.sinceUntil'],
  'stage-beyond': ['check.answer.stage', 'check.mend.askCluster', 'reached', 'stage'],
  'sector-elsewhere': ['check.answer.sector', 'check.mend.answerOrSectors'],
  'region-elsewhere': ['check.answer.region', 'check.mend.answerOrRegions', 'found'],
  'change-large': ['check.answer.change', 'check.mend.checkNumber'],
};

/** Problem for a finding in a return, placed at the answer. */
export function reportFinding(
  portal: Portal,
  entry: Portal['returns'][number],
  form: SurveyForm,
  { key, code, values }: AnswerFinding,
): Problem {
  const [message, hint, ...quoted] = words[code];
  const quotedValues = Object.entries(values).map(([name, value]) => [
    name,
    quoted.includes(name) ? quote(String(value)) : value,
  ]);
  const path = placeInReturn(form, entry.data, key);
  return problemAt(
    portal,
    entry,
    path,
    `answer-${code}`,
    phrase(message, Object.fromEntries(quotedValues) as typeof values),
    phrase(hint),
  );
}
