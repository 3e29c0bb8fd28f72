import { readReturn } from '../../domain/survey/read-return.ts';
import { judgeChanges, usualLimit } from '../../domain/survey/rules/changes.ts';
import { openReturns } from '../returns/open-returns.ts';
import { surveyFormOf } from '../returns/survey-form.ts';
import { reportFinding } from '../returns/report-finding.ts';
import type { Validator } from '../validator.ts';

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
