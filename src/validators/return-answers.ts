import type { AnswerFault, FaultCode } from '../domain/survey/form-field.ts';
import { readReturn } from '../domain/survey/read-return.ts';
import type { AnswerFinding } from '../domain/survey/rules/answer-finding.ts';
import {
  type KnownRegions,
  knowRegions,
  lieElsewhere,
  regionsIn,
} from '../domain/survey/rules/answered-regions.ts';
import { judgeChanges, usualLimit } from '../domain/survey/rules/changes.ts';
import { judgeAnswers } from '../domain/survey/rules/judge-answers.ts';
import { foldText } from '../i18n/fold.ts';
import { type Phrase, phrase } from '../i18n/phrase.ts';
import { hintForName } from '../loaders/nearest-name.ts';
import type { ValuePath } from '../loaders/parse-yaml.ts';
import type { Portal } from '../loaders/portal.ts';
import { describeFound, type Problem, quote } from '../loaders/problem.ts';
import { hintForTyping, type Wanted } from '../loaders/typing-hints.ts';
import { editionOf, openEditions } from './editions.ts';
import { openReturns, readingOf, reportFinding, surveyFormOf } from './returns.ts';
import { problemAt, type Validator } from './validator.ts';

const expectations: Readonly<Record<FaultCode, readonly [expected: Phrase, hint: Phrase]>> = {
  shape: [phrase('check.word.answerForm'), phrase('check.mend.asInDocs')],
  unknown: [phrase('check.word.offered'), phrase('check.mend.useOrAddToSurvey')],
  text: [phrase('check.word.words'), phrase('check.mend.wordsOrDelete')],
  count: [phrase('check.word.count'), phrase('check.mend.withoutUnit')],
  number: [phrase('check.word.number'), phrase('check.mend.withoutUnitWithPoint')],
  percent: [phrase('check.word.percent'), phrase('check.mend.withoutSign')],
  year: [phrase('check.word.year'), phrase('check.mend.yearAlone')],
  moment: [phrase('check.schema.moment'), phrase('check.mend.thisForm')],
  point: [phrase('check.word.point'), phrase('check.mend.thisForm')],
  country: [phrase('check.word.countryCode'), phrase('check.mend.iso3166')],
  currency: [phrase('check.word.currencyCode'), phrase('check.mend.iso4217')],
  repeated: [phrase('check.word.eachAnswerOnce'), phrase('check.mend.deleteOne')],
  'too-many': [phrase('check.word.notMore'), phrase('check.mend.mostImportant')],
  private: [phrase('check.word.private'), phrase('check.mend.deleteLine')],
  'held-elsewhere': [phrase('check.word.heldElsewhere'), phrase('check.mend.writeIntoField')],
};

function describe({ code, found: value, allowed }: AnswerFault): Phrase {
  const [expected] = expectations[code];
  // Possible personal data is not repeated.
  if (code === 'private') return phrase('check.answer.private', { expected });
  const found = describeFound(value);
  return allowed.length > 0 && allowed.length <= 40
    ? phrase('check.answer.allowed', { expected, allowed: allowed.join(', '), found })
    : phrase('check.expectedFound', { expected, found });
}

/** Explanations for answers typed in a different convention. */
const wanted: Partial<Record<FaultCode, Wanted>> = {
  unknown: 'word',
  count: 'number',
  number: 'number',
  percent: 'number',
  year: 'moment',
  moment: 'moment',
};

function hintFor({ code, found, allowed }: AnswerFault): Phrase {
  const [, hint] = expectations[code];
  const way = wanted[code];
  if (way === undefined || typeof found !== 'string') return hint;
  return hintForTyping(found, new Set([way])) ?? hintForName(found, allowed, hint);
}

/** Require answers of returns to be allowed by the survey. */
export const checkReturnAnswers: Validator = (portal) => {
  const form = surveyFormOf(portal);
  if (!form) return [];
  return portal.returns.flatMap((entry): Problem[] => {
    if (!entry.data.answers && !entry.data.indicators) return [];
    return readingOf(form, entry).faults.map((fault) =>
      problemAt(portal, entry, fault.path, `answer-${fault.code}`, describe(fault), hintFor(fault)),
    );
  });
};

/** Findings of the answer rules in returns, of one severity. */
function findInAnswers(portal: Portal, severity: AnswerFinding['severity']): Problem[] {
  const form = surveyFormOf(portal);
  if (!form) return [];
  const sectorsOf = new Map(
    portal.clusters.map(({ id, data }) => [id, data.sectors.map((sector) => sector.id)]),
  );
  return openReturns(portal, form).flatMap(({ entry, edition, cluster, reading: { cells } }) => {
    const { stage } = entry.data;
    const sectors = sectorsOf.get(cluster);
    return judgeAnswers({ form, cells, edition, stage, sectors })
      .filter((finding) => finding.severity === severity)
      .map((finding) => reportFinding(portal, entry, form, finding));
  });
}

/** Require consistent answers in a return: correct sums, parts smaller than the whole. */
export const checkConsistentAnswers: Validator = (portal) => findInAnswers(portal, 'error');

/** Warn of answers of a return that are unlikely to all be right. */
export const warnOfDoubtfulAnswers: Validator = (portal) => findInAnswers(portal, 'warning');

/**
 * Warn of returns without a source, since counts must be traceable; proposals are not counted and may wait.
 */
export const warnOfUnsourcedReturns: Validator = (portal) => {
  const open = new Set(openEditions(portal).map(({ entry }) => entry.id));
  return portal.returns.flatMap((one) => {
    const { proposed, sources } = one.data;
    if (proposed || sources.length > 0 || !open.has(editionOf(one))) return [];
    const message = phrase('check.warn.unsourced');
    return [
      problemAt(portal, one, [], 'unsourced-return', message, phrase('check.mend.nameInSources')),
    ];
  });
};

/** Warn of numbers many times those of the previous edition, often typing errors. */
export const warnOfLargeChanges: Validator = (portal) => {
  const form = surveyFormOf(portal);
  if (!form) return [];
  const limit = portal.site[0]?.data.changeLimit ?? usualLimit;
  const returns = new Map(portal.returns.map((entry) => [entry.id, entry]));
  return openReturns(portal, form).flatMap(({ entry, before, cluster, reading }) => {
    const earlier = before === undefined ? undefined : returns.get(`${before}/${cluster}`);
    // Unconfirmed answers are last year's anyway.
    if (before === undefined || !earlier || earlier.data.proposed) return [];
    const { cells } = readReturn(form, earlier.data, before);
    const inputs = { before: cells, now: reading.cells, edition: before };
    return judgeChanges(form, inputs, limit).map((finding) =>
      reportFinding(portal, entry, form, finding),
    );
  });
};

/** Printed region of a return, and the regions recognised in free-text answers. */
function* told(
  { data }: Portal['returns'][number],
  written: readonly string[],
  regions: KnownRegions,
): Generator<readonly [path: ValuePath, ids: readonly string[]]> {
  if (data.printedRegion !== undefined) yield [['printedRegion'], [data.printedRegion]];
  for (const id of written) {
    const words = data.answers?.[id];
    if (typeof words === 'string') yield [['answers', id], regionsIn(words, regions)];
  }
}

/** Warn if a return names a region other than those of the cluster's entry. */
export const warnOfAnsweredRegions: Validator = (portal) => {
  const open = new Set(openEditions(portal).map(({ entry }) => entry.id));
  const regions = knowRegions(
    portal.regions.map(({ data }) => data),
    foldText,
  );
  const clusters = new Map(portal.clusters.map(({ id, data }) => [id, data.regions]));
  const written = portal.survey.flatMap(({ id, data }) => (data.kind === 'text' ? [id] : []));
  return portal.returns.flatMap((entry) => {
    const edition = editionOf(entry);
    const own = clusters.get(entry.id.slice(edition.length + 1)) ?? [];
    if (!open.has(edition)) return [];
    return [...told(entry, written, regions)].flatMap(([path, ids]): Problem[] => {
      if (!lieElsewhere(ids, own, regions)) return [];
      const message = phrase('check.answer.region', {
        expected: own.join(', '),
        found: quote(ids.join(', ')),
      });
      const hint = phrase('check.mend.answerOrRegions');
      return [problemAt(portal, entry, path, 'answer-region-elsewhere', message, hint)];
    });
  });
};
