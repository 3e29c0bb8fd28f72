import type { Portal } from '../loaders/portal.ts';
import { compareProblems, type Problem } from '../loaders/problem.ts';
import { warnOfDoubtfulPersons } from './returns/personal-data.ts';
import { warnOfDoubtfulAnswers } from './returns/consistent-answers.ts';
import type { Validator } from './validator.ts';
import { warnOfAvoidedWords } from './warnings/avoided-words.ts';
import { warnOfDifferingNumbers } from './warnings/differing-numbers.ts';
import { warnOfDifferingValues } from './warnings/differing-values.ts';
import { warnOfEmptyMaps, warnOfUnprintedFigures } from './warnings/figures.ts';
import { warnOfLinksToOff } from './warnings/links-to-off.ts';
import {
  warnOfFirstVersions,
  warnOfOldSources,
  warnOfUnchangedChapters,
  warnOfUnchangedNotes,
} from './warnings/new-editions.ts';
import { warnOfNumberEndings } from './warnings/number-endings.ts';
import { warnOfOldYears } from './warnings/old-years.ts';
import { warnOfMissingParents, warnOfPointsOutside } from './warnings/regions.ts';
import {
  warnOfAnsweredRegions,
  warnOfLargeChanges,
  warnOfUnsourcedReturns,
} from './warnings/returns.ts';
import {
  warnOfOpenMappings,
  warnOfUnusedMedia,
  warnOfUnwrittenStages,
} from './warnings/unfinished.ts';
import { warnOfSameClusters } from './warnings/same-clusters.ts';
import { warnOfSampleRemains } from './warnings/sample-remains.ts';
import { warnOfStaleTranslations } from './warnings/stale-translations.ts';
import { warnOfMissingGlyphs } from './warnings/missing-glyphs.ts';
import { warnOfUnstatedFacts } from './warnings/unstated-facts.ts';
import { warnOfUntranslated } from './warnings/untranslated.ts';

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
