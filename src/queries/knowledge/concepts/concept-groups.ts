import type { Portal } from '../../../portal/portal.ts';
import { conceptGroups } from '../../../schemas/concept.ts';

export interface ConceptGroup {
  readonly group: (typeof conceptGroups)[number];
  readonly concepts: Portal['concepts'];
}

/** All concepts by group in order, without empty groups. */
export function groupConcepts(portal: Portal): ConceptGroup[] {
  return conceptGroups
    .map((group) => ({
      group,
      concepts: portal.concepts.filter(({ data }) => data.group === group),
    }))
    .filter(({ concepts }) => concepts.length > 0);
}
