import type { Portal } from '../loaders/portal.ts';
import { compareProblems, type Problem } from '../loaders/problem.ts';
import { warnOfDoubtfulPersons } from './personal-data.ts';
import { warnOfDoubtfulAnswers } from './return-answers.ts';
import type { Validator } from './validator.ts';
import { warnOfAvoidedWords } from './wording.ts';
import { warnOfDifferingNumbers } from './differing-numbers.ts';
import { warnOfDifferingValues } from './differing-numbers.ts';
import { warnOfEmptyMaps, warnOfUnprintedFigures } from './shown-figures.ts';
import { warnOfLinksToOff } from './page-links.ts';
import {
  warnOfFirstVersions,
  warnOfOldSources,
  warnOfUnchangedChapters,
  warnOfUnchangedNotes,
} from './editions.ts';
import { warnOfNumberEndings } from './wording.ts';
import { warnOfOldYears } from './prose-editions.ts';
import { warnOfMissingParents, warnOfPointsOutside } from './regions.ts';
import {
  warnOfAnsweredRegions,
  warnOfLargeChanges,
  warnOfUnsourcedReturns,
} from './return-answers.ts';
import { warnOfOpenMappings, warnOfUnusedMedia, warnOfUnwrittenStages } from './unfinished.ts';
import { warnOfSameClusters } from './clusters.ts';
import { warnOfSampleRemains } from './unfinished.ts';
import { warnOfStaleTranslations } from './translations.ts';
import { warnOfMissingGlyphs } from './theme.ts';
import { warnOfUnstatedFacts } from './unstated-facts.ts';
import { warnOfUntranslated } from './translations.ts';

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
