import type { Portal } from '../loaders/portal.ts';
import { compareProblems, type Problem } from '../loaders/problem.ts';
import { warnOfDoubtfulPersons } from './personal-data.ts';
import {
  warnOfAnsweredRegions,
  warnOfDoubtfulAnswers,
  warnOfLargeChanges,
  warnOfUnsourcedReturns,
} from './return-answers.ts';
import type { Validator } from './validator.ts';
import { warnOfAvoidedWords, warnOfNumberEndings } from './wording.ts';
import { warnOfDifferingNumbers, warnOfDifferingValues } from './differing-numbers.ts';
import { warnOfEmptyMaps, warnOfUnprintedFigures } from './shown-figures.ts';
import { warnOfLinksToOff } from './page-links.ts';
import {
  warnOfFirstVersions,
  warnOfOldSources,
  warnOfUnchangedChapters,
  warnOfUnchangedNotes,
} from './editions.ts';
import { warnOfOldYears } from './prose-editions.ts';
import { warnOfMissingParents, warnOfPointsOutside } from './regions.ts';
import {
  warnOfOpenMappings,
  warnOfSampleRemains,
  warnOfUnusedMedia,
  warnOfUnwrittenStages,
} from './unfinished.ts';
import { warnOfSameClusters } from './clusters.ts';
import { warnOfStaleTranslations, warnOfUntranslated } from './translations.ts';
import { warnOfMissingGlyphs } from './theme.ts';
import { warnOfUnstatedFacts } from './unstated-facts.ts';

const warners: readonly Validator[] = [
  warnOfAnsweredRegions,
  warnOfAvoidedWords,
  warnOfDifferingNumbers,
  warnOfDifferingValues,
  warnOfDoubtfulAnswers,
  warnOfDoubtfulPersons,
  warnOfEmptyMaps,
  warnOfFirstVersions,
  warnOfLargeChanges,
  warnOfLinksToOff,
  warnOfMissingParents,
  warnOfNumberEndings,
  warnOfOldSources,
  warnOfOldYears,
  warnOfOpenMappings,
  warnOfUnwrittenStages,
  warnOfPointsOutside,
  warnOfSameClusters,
  warnOfSampleRemains,
  warnOfStaleTranslations,
  warnOfUnchangedChapters,
  warnOfUnchangedNotes,
  warnOfUnprintedFigures,
  warnOfUnsourcedReturns,
  warnOfMissingGlyphs,
  warnOfUnstatedFacts,
  warnOfUntranslated,
  warnOfUnusedMedia,
];

/** Likely oversights, in order of file and place: they do not prevent a build, and may be intended. */
export function listWarnings(portal: Portal): Problem[] {
  return warners
    .flatMap((warn) => warn(portal))
    .map((problem): Problem => ({ ...problem, severity: 'warning' }))
    .sort(compareProblems);
}
