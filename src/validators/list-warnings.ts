import type { Portal } from '../loaders/portal.ts';
import { compareProblems, type Problem } from '../loaders/problem.ts';
import type { Validator } from './validator.ts';
import { warnOfAnsweredRegions } from './warnings/answered-regions.ts';
import { warnOfAvoidedWords } from './warnings/avoided-words.ts';
import { warnOfDifferingNumbers } from './warnings/differing-numbers.ts';
import { warnOfDifferingValues } from './warnings/differing-values.ts';
import { warnOfDoubtfulAnswers } from './warnings/doubtful-answers.ts';
import { warnOfDoubtfulPersons } from './warnings/doubtful-persons.ts';
import { warnOfEmptyMaps } from './warnings/empty-maps.ts';
import { warnOfFirstVersions } from './warnings/first-versions.ts';
import { warnOfLargeChanges } from './warnings/large-changes.ts';
import { warnOfLinksToOff } from './warnings/links-to-off.ts';
import { warnOfMissingParents } from './warnings/missing-parents.ts';
import { warnOfNumberEndings } from './warnings/number-endings.ts';
import { warnOfOldSources } from './warnings/old-sources.ts';
import { warnOfOldYears } from './warnings/old-years.ts';
import { warnOfOpenMappings } from './warnings/open-mappings.ts';
import { warnOfUnwrittenStages } from './warnings/unwritten-stages.ts';
import { warnOfPointsOutside } from './warnings/points-outside.ts';
import { warnOfSameClusters } from './warnings/same-clusters.ts';
import { warnOfSampleRemains } from './warnings/sample-remains.ts';
import { warnOfStaleTranslations } from './warnings/stale-translations.ts';
import { warnOfUnchangedChapters } from './warnings/unchanged-chapters.ts';
import { warnOfUnchangedNotes } from './warnings/unchanged-notes.ts';
import { warnOfUnprintedFigures } from './warnings/unprinted-figures.ts';
import { warnOfUnsourcedReturns } from './warnings/unsourced-returns.ts';
import { warnOfUnshownLetters } from './warnings/unshown-letters.ts';
import { warnOfUnstatedFacts } from './warnings/unstated-facts.ts';
import { warnOfUntranslated } from './warnings/untranslated.ts';
import { warnOfUnusedMedia } from './warnings/unused-media.ts';

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
  warnOfUnshownLetters,
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
