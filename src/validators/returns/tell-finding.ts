import type { SurveyForm } from '../../domain/survey/compile-form.ts';
import { placeInReturn } from '../../domain/survey/answer-place.ts';
import type { AnswerFinding, FindingCode } from '../../domain/survey/rules/answer-finding.ts';
import type { Portal } from '../../loaders/portal.ts';
import { type Problem, quote } from '../../loaders/problem.ts';
import { problemAt } from '../validator.ts';

type Tell = (values: AnswerFinding['values']) => readonly [message: string, hint: string];

const words: Readonly<Record<FindingCode, Tell>> = {
  'total-differs': ({ found, expected }) => [
    `expected ${expected}, the sum of the other rows, found ${found}`,
    'correct the number that is wrong, or delete the total',
  ],
  'total-too-small': ({ found, expected }) => [
    `expected ${expected} or more, the sum of the rows that are there, found ${found}`,
    'correct the number that is wrong, or delete the total',
  ],
  'part-exceeds': ({ found, most }) => [
    `expected ${most} or less, since it counts a part of them, found ${found}`,
    'correct the number that is wrong',
  ],
  shares: ({ found }) => [
    `expected shares that make 100 per cent, found ${found}`,
    'correct them, or delete those that are not known',
  ],
  'year-early': ({ found, least }) => [
    `expected the year ${least} or a later one, found ${found}`,
    'correct the year',
  ],
  'year-late': ({ found, most }) => [
    `expected a year up to ${most}, that of the edition, found ${found}`,
    'correct the year',
  ],
  link: ({ found }) => [
    `expected an address such as https://example.org, found ${quote(String(found))}`,
    'write it as the browser shows it',
  ],
  email: ({ found }) => [
    `expected an e-mail address such as info@example.org, found ${quote(String(found))}`,
    'correct the address',
  ],
  'not-asked-stage': ({ what, number, stage }) => [
    `expected no answer: ${what} ${number} is not asked at the stage ${quote(String(stage))}`,
    'correct the stage if it is wrong, or delete the answer',
  ],
  'not-asked-edition': ({ what, number, edition }) => [
    `expected no answer: ${what} ${number} is not asked in ${edition}`,
    'delete the answer, or correct since: and until: of what is asked',
  ],
  'stage-beyond': ({ stage, reached }) => [
    `expected a stage of which a criterion is ticked, such as ${quote(String(reached))}, found ${quote(String(stage))}`,
    'check the stage and the criteria with the cluster',
  ],
  'sector-elsewhere': ({ found, expected }) => [
    `expected one of the sectors of the cluster's entry (${expected}), found ${found}`,
    'correct the answer, or the sectors of the entry',
  ],
  'region-elsewhere': ({ found, expected }) => [
    `expected a region of the cluster's entry (${expected}), found ${quote(String(found))}`,
    'correct the answer, or the regions of the entry',
  ],
  'change-large': ({ found, earlier, edition, times }) => [
    `expected no more than ${times} times as much or as little as in ${edition} (${earlier}), found ${found}`,
    'check the number with the cluster; leave it if it is right',
  ],
};

/** A finding in a return, told at the answer. */
export function tellFinding(
  portal: Portal,
  entry: Portal['returns'][number],
  form: SurveyForm,
  { key, code, values }: AnswerFinding,
): Problem {
  const [message, hint] = words[code](values);
  const path = placeInReturn(form, entry.data, key);
  return problemAt(portal, entry, path, `answer-${code}`, message, hint);
}
