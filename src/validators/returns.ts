import { placeInReturn } from '../domain/survey/answer-place.ts';
import { compileForm, type SurveyForm } from '../domain/survey/compile-form.ts';
import { readReturn, type ReturnReading } from '../domain/survey/read-return.ts';
import type { AnswerFinding, FindingCode } from '../domain/survey/rules/answer-finding.ts';
import { type AuthorKey, phrase } from '../i18n/phrase.ts';
import { yesNoOptions } from '../i18n/yes-no.ts';
import type { Entry, Portal } from '../loaders/portal.ts';
import { type Problem, quote } from '../loaders/problem.ts';
import { editionOf, openEditions } from './editions.ts';
import { problemAt } from './validator.ts';

interface OpenReturn {
  readonly entry: Portal['returns'][number];
  readonly edition: string;
  /** Id of the previous edition; undefined for the first. */
  readonly before: string | undefined;
  readonly cluster: string;
  readonly reading: ReturnReading;
}

type Return = Portal['returns'][number];

const readings = new WeakMap<SurveyForm, WeakMap<Return, ReturnReading>>();

/** Answers of a return, read once for all rules. */
export function readingOf(form: SurveyForm, entry: Return): ReturnReading {
  const own = readings.get(form) ?? new WeakMap<Return, ReturnReading>();
  readings.set(form, own);
  const reading = own.get(entry) ?? readReturn(form, entry.data, editionOf(entry));
  own.set(entry, reading);
  return reading;
}

/** Returns with answers, of editions that are not frozen. */
export function openReturns(portal: Portal, form: SurveyForm): OpenReturn[] {
  const open = new Map(openEditions(portal).map(({ entry, before }) => [entry.id, before?.id]));
  return portal.returns.flatMap((entry) => {
    const edition = editionOf(entry);
    const { answers, indicators } = entry.data;
    if (!open.has(edition) || !(answers || indicators)) return [];
    const before = open.get(edition);
    const cluster = entry.id.slice(edition.length + 1);
    return [{ entry, edition, before, cluster, reading: readingOf(form, entry) }];
  });
}

const asking = ['site', 'survey', 'indicators', 'sectors', 'stages'] as const;

const dataOf = <T>(entries: readonly Entry<T>[]) => entries.map(({ data }) => data);

const forms = new WeakMap<Portal, SurveyForm | undefined>();

/**
 * Survey of the portal; undefined while part of it is unreadable: that is reported once, not at every answer.
 */
export function surveyFormOf(portal: Portal): SurveyForm | undefined {
  const form = forms.has(portal) ? forms.get(portal) : compileFormOf(portal);
  forms.set(portal, form);
  return form;
}

function compileFormOf(portal: Portal): SurveyForm | undefined {
  const refused = [...portal.refused].map((key) => key.split('/')[0]);
  if (asking.some((name) => portal.unread.has(name) || refused.includes(name))) return undefined;
  return compileForm({
    questions: dataOf(portal.survey),
    indicators: dataOf(portal.indicators),
    sectors: dataOf(portal.sectors),
    stages: dataOf(portal.stages),
    own: { fields: portal.site[0]?.data.fields ?? [], yesNo: yesNoOptions() },
  });
}

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
