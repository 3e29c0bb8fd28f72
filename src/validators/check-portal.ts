import type { Portal } from '../loaders/portal.ts';
import type { Problem } from '../loaders/problem.ts';
import { checkAddedLanguages, checkMessages } from './messages.ts';
import { checkCertificateLevels } from './certificates.ts';
import {
  checkAnalysisIndicators,
  checkAnalysisInputs,
  checkAnalysisParts,
  checkRoadMapGaps,
} from './analyses.ts';
import { checkArchives } from './archives.ts';
import { checkCitations, checkSourcePlaces } from './citations.ts';
import {
  checkClusterFigures,
  checkClusterPlaces,
  checkClusterTypes,
  checkMergers,
  checkSectorWords,
} from './clusters.ts';
import {
  checkBibliographyIds,
  checkFixedPages,
  checkFormerIds,
  checkReferences,
  checkRepeats,
  checkSelfReferences,
  checkSynonymWords,
  checkTermLabels,
} from './ids.ts';
import {
  checkEntryTexts,
  checkPageEntries,
  checkPageGroups,
  checkPageOwners,
  checkPageSections,
} from './pages.ts';
import {
  checkClusterFields,
  checkOwnFields,
  checkProfileAmounts,
  checkProfileCodes,
  checkStatedAspects,
} from './profiles.ts';
import {
  checkCountryCodes,
  checkMapFrame,
  checkRegionGroups,
  checkRegionTree,
  checkShapes,
} from './regions.ts';
import {
  checkReportAnalyses,
  checkReportChanges,
  checkReportChapters,
  checkReportTables,
} from './report-chapters.ts';
import { checkCodes, checkRedirects } from './redirects.ts';
import { checkEditionData, checkEditionDates } from './editions.ts';
import { checkErrata, checkFrozenInputs, passOverSettled } from './frozen-inputs.ts';
import { checkImportMappings } from './import-mappings.ts';
import { checkMediaFiles, checkWebAddresses } from './web-addresses.ts';
import { checkPageCitations, checkPageLanguages, checkReportLanguages } from './translations.ts';
import { checkPageLinks, checkSiteLinks } from './page-links.ts';
import { checkRecounts } from './recounts.ts';
import { checkSiteColours, checkThemeFonts, checkThemePictures } from './theme.ts';
import { checkUnpublishedFigures } from './shown-figures.ts';
import { checkStorySteps } from './story-steps.ts';
import { checkChapterKeyValues, checkReportNumbers, checkReportValues } from './report-values.ts';
import { checkReportParts } from './report-parts.ts';
import { checkProseEditions } from './prose-editions.ts';
import { checkConsistentAnswers, checkReturnAnswers } from './return-answers.ts';
import { checkFigures } from './figures.ts';
import { checkPersonalData } from './personal-data.ts';
import { checkMatchTags, checkRequestIds } from './requests.ts';
import { checkMaturityRule, checkStageEntries, checkStageRuleShown } from './stage-entries.ts';
import { checkCommitteeWork, checkStrategyParts } from './strategy-parts.ts';
import { checkSurveyIds, checkSurveyNumbers, checkSurveyParts } from './survey.ts';
import { checkSystemData, checkSystemPages } from './systems.ts';
import type { Validator } from './validator.ts';

const validators: readonly Validator[] = [
  checkAddedLanguages,
  checkAnalysisIndicators,
  checkAnalysisInputs,
  checkReferences,
  checkUnpublishedFigures,
  checkStorySteps,
  checkCitations,
  checkSourcePlaces,
  checkClusterPlaces,
  checkOwnFields,
  checkClusterFields,
  checkProfileAmounts,
  checkProfileCodes,
  checkStatedAspects,
  checkRequestIds,
  checkAnalysisParts,
  checkCertificateLevels,
  checkClusterTypes,
  checkMatchTags,
  checkRegionGroups,
  checkRegionTree,
  checkShapes,
  checkMapFrame,
  checkCountryCodes,
  checkSectorWords,
  checkRepeats,
  checkReportAnalyses,
  checkReportChanges,
  checkReportChapters,
  checkChapterKeyValues,
  checkReportLanguages,
  checkReportNumbers,
  checkReportParts,
  checkReportTables,
  checkProseEditions,
  checkReportValues,
  checkReturnAnswers,
  checkImportMappings,
  checkPersonalData,
  checkConsistentAnswers,
  checkCodes,
  checkRedirects,
  checkEditionDates,
  checkEditionData,
  checkMediaFiles,
  checkClusterFigures,
  checkMergers,
  checkErrata,
  checkFixedPages,
  checkFormerIds,
  checkFrozenInputs,
  checkPageLinks,
  checkPageEntries,
  checkPageOwners,
  checkPageSections,
  checkEntryTexts,
  checkBibliographyIds,
  checkStageEntries,
  checkMaturityRule,
  checkRoadMapGaps,
  checkStageRuleShown,
  checkStrategyParts,
  checkCommitteeWork,
  checkSelfReferences,
  checkSystemData,
  checkSystemPages,
  checkSurveyIds,
  checkSurveyNumbers,
  checkSurveyParts,
  checkSynonymWords,
  checkTermLabels,
  checkPageGroups,
  checkPageLanguages,
  checkMessages,
  checkWebAddresses,
  checkSiteColours,
  checkSiteLinks,
  checkThemeFonts,
  checkThemePictures,
  checkFigures,
  // Last, since another thread may still be checking archives.
  checkArchives,
];

/** All checks except those of frozen editions, which unpack archives. */
export const entryValidators: readonly Validator[] = validators.filter(
  (check) => check !== checkArchives && check !== checkFrozenInputs,
);

/** Collections that counts depend on. */
const counted = new Set(['clusters', 'returns', 'regions', 'region-groups', 'sectors', 'editions']);

/**
 * Compare languages of valid pages only: unreadable or dangling citations and missing sections are already
 * reported in place.
 */
function checkValidPages(portal: Portal, reported: readonly Problem[]): Problem[] {
  const broken = new Set(reported.map(({ file }) => file));
  return checkPageCitations({
    ...portal,
    pages: portal.pages.filter(({ file }) => !broken.has(file)),
  });
}

/**
 * Run all cross-file checks. Figures are recounted only if everything they count is valid: an invalid entry
 * would also make the totals wrong, but should be reported only once.
 * @param portal entries that are valid on their own
 * @param own problems found in single files
 * @param checks checks to run
 * @returns problems between files
 */
export function checkPortal(
  portal: Portal,
  own: readonly Problem[],
  checks: readonly Validator[] = validators,
): Problem[] {
  const reported = passOverSettled(
    portal,
    checks.flatMap((check) => check(portal)),
  );
  const problems = [...reported, ...checkValidPages(portal, [...own, ...reported])];
  const sound = [...own, ...problems].every(({ file }) => !counted.has(file.split('/')[0] ?? ''));
  return sound ? [...problems, ...checkRecounts(portal)] : problems;
}
