import { readReturn } from '../../domain/survey/read-return.ts';
import {
  type KnownRegions,
  knowRegions,
  lieElsewhere,
  regionsIn,
} from '../../domain/survey/rules/answered-regions.ts';
import { judgeChanges, usualLimit } from '../../domain/survey/rules/changes.ts';
import { foldText } from '../../i18n/fold.ts';
import { phrase } from '../../i18n/phrase.ts';
import type { ValuePath } from '../../loaders/parse-yaml.ts';
import type { Portal } from '../../loaders/portal.ts';
import { type Problem, quote } from '../../loaders/problem.ts';
import { openReturns } from '../returns/open-returns.ts';
import { surveyFormOf } from '../returns/survey-form.ts';
import { reportFinding } from '../returns/report-finding.ts';
import { problemAt, type Validator } from '../validator.ts';
import { editionOf, openEditions } from './open-editions.ts';

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
