import { tickedCriteria } from '../../domain/maturity/ticked-criteria.ts';
import { publicAnswers } from '../../domain/survey/public-answers.ts';
import type { Portal } from '../../portal/portal.ts';
import { remember } from '../../portal/remember.ts';
import { readAnswers } from '../survey/answered-returns.ts';

/** Published criteria that a cluster ticked for an edition; undefined if none are known. */
export const ticksOf = remember(
  'ticksOf',
  (portal: Portal, id: string, edition: string | undefined): ReadonlySet<string> | undefined => {
    const entry = edition === undefined ? undefined : portal.returnById.get(`${edition}/${id}`);
    if (!entry) return undefined;
    const { form, site } = portal;
    const { cells } = readAnswers(portal, entry);
    return tickedCriteria(form, publicAnswers(form, cells, site.publishAnswers));
  },
);
