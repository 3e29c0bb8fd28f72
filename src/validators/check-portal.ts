import type { Portal } from '../loaders/portal.ts';
import type { Problem } from '../loaders/problem.ts';
import { checkCitations } from './citations.ts';
import { checkClusterPlaces } from './cluster-places.ts';
import { checkPageLanguages } from './page-languages.ts';
import { checkPageLinks } from './page-links.ts';
import { checkRecounts } from './recounts.ts';
import { checkReferences } from './references.ts';
import { checkRegionTree } from './region-tree.ts';
import { checkSectorWords } from './sector-words.ts';
import { checkSiteColours } from './site-colours.ts';
import type { Validator } from './validator.ts';

const validators: readonly Validator[] = [
  checkReferences,
  checkCitations,
  checkClusterPlaces,
  checkRegionTree,
  checkSectorWords,
  checkPageLinks,
  checkPageLanguages,
  checkSiteColours,
  checkRecounts,
];

/**
 * Runs every check across files.
 * @param portal the entries that are valid by themselves. When some are not, only the checks that
 * do not depend on a complete portal are run, so that one mistake is not reported twice.
 */
export function checkPortal(portal: Portal, complete: boolean): Problem[] {
  const run = complete ? validators : validators.filter((check) => check !== checkRecounts);
  return run.flatMap((check) => check(portal));
}
