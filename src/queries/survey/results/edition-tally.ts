import { stageKeyOf } from '../../../domain/inventory/tally.ts';
import {
  type ItemTally,
  type Respondent,
  tallyAnswers,
} from '../../../domain/survey/tally-answers.ts';
import { remember } from '../../../portal/remember.ts';
import { allRowsOf } from '../../editions/edition-rows.ts';
import { answeredReturns, clusterOf, readAnswers } from '../answered-returns.ts';

/** The group of those who are in none of the groups of regions. */
export const outsideGroup = 'outside';

/** What the clusters of an edition answered, question by question, counted once. */
export const editionTally = remember((portal, edition: string): readonly ItemTally[] => {
  const rows = allRowsOf(portal, edition);
  const [group] = portal.regionGroups;
  const respondents = answeredReturns(portal, edition).map((entry): Respondent => {
    const row = rows.get(clusterOf(entry));
    const place = group && row?.regionGroups.includes(group.id) ? group.id : outsideGroup;
    return {
      ...readAnswers(portal, entry),
      groups: { place: group && place, stage: row && stageKeyOf(row) },
    };
  });
  const { leastGroup, publishAnswers } = portal.site;
  return tallyAnswers(portal.form, respondents, leastGroup, publishAnswers);
});
