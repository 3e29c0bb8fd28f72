import type { Portal } from '../loaders/portal.ts';
import type { Problem } from '../loaders/problem.ts';
import { checkCitations } from './citations.ts';
import { checkClusterPlaces } from './cluster-places.ts';
import { checkEditionDates } from './edition-dates.ts';
import { checkMessages } from './messages.ts';
import { checkPageLanguages } from './page-languages.ts';
import { checkPageLinks } from './page-links.ts';
import { checkRecounts } from './recounts.ts';
import { checkReferences } from './references.ts';
import { checkRegionTree } from './region-tree.ts';
import { checkRepeats } from './repeats.ts';
import { checkSectorWords } from './sector-words.ts';
import { checkShapes } from './shapes.ts';
import { checkSiteColours } from './site-colours.ts';
import type { Validator } from './validator.ts';
import { checkWebAddresses } from './web-addresses.ts';

const validators: readonly Validator[] = [
  checkReferences,
  checkCitations,
  checkClusterPlaces,
  checkRegionTree,
  checkShapes,
  checkSectorWords,
  checkRepeats,
  checkEditionDates,
  checkPageLinks,
  checkPageLanguages,
  checkMessages,
  checkWebAddresses,
  checkSiteColours,
];

/**
 * Runs every check across files.
 * @param portal the entries that are valid by themselves
 * @param complete are they all? Only then figures are counted again: an entry that is broken and
 * missing from a total is told once, at the entry
 */
export function checkPortal(portal: Portal, complete: boolean): Problem[] {
  const problems = validators.flatMap((check) => check(portal));
  return complete && problems.length === 0 ? checkRecounts(portal) : problems;
}
