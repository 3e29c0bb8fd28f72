import type { Portal } from '../loaders/portal.ts';
import type { Problem } from '../loaders/problem.ts';
import { checkAddedLanguages } from './added-languages.ts';
import { checkAnalysisParts } from './analysis-parts.ts';
import { checkAnalysisIndicators } from './analysis-indicators.ts';
import { checkAnalysisInputs } from './analysis-inputs.ts';
import { checkArchives } from './archives.ts';
import { checkBibliographyIds } from './bibliography-ids.ts';
import { checkCitations } from './citations.ts';
import { checkSourcePlaces } from './source-places.ts';
import { checkClusterFigures } from './cluster-figures.ts';
import { checkClusterFields } from './cluster-fields.ts';
import { checkClusterPlaces } from './cluster-places.ts';
import { checkClusterTypes } from './cluster-types.ts';
import { checkCodes } from './codes.ts';
import { checkEditionData } from './edition-data.ts';
import { checkEditionDates } from './edition-dates.ts';
import { checkEntryTexts } from './entry-texts.ts';
import { checkErrata } from './errata.ts';
import { checkFixedPages } from './fixed-pages.ts';
import { checkFormerIds } from './former-ids.ts';
import { checkFrozenInputs } from './frozen-inputs.ts';
import { passOverSettled } from './frozen-texts.ts';
import { checkImportMappings } from './import-mappings.ts';
import { checkMatchTags } from './match-tags.ts';
import { checkMaturityRule } from './maturity-rule.ts';
import { checkMediaFiles } from './media-files.ts';
import { checkMergers } from './mergers.ts';
import { checkMessages } from './messages.ts';
import { checkOwnFields } from './own-fields.ts';
import { checkPageCitations } from './page-citations.ts';
import { checkPageEntries } from './page-entries.ts';
import { checkPageGroups } from './page-groups.ts';
import { checkPageLanguages } from './page-languages.ts';
import { checkPageOwners } from './page-owners.ts';
import { checkPageLinks } from './page-links.ts';
import { checkPageSections } from './page-sections.ts';
import { checkProfileAmounts } from './profile-amounts.ts';
import { checkProfileCodes } from './profile-codes.ts';
import { checkRoadMapGaps } from './road-map-gaps.ts';
import { checkRecounts } from './recounts.ts';
import { checkRedirects } from './redirects.ts';
import { checkReferences } from './references.ts';
import { checkUntoldFigures } from './untold-figures.ts';
import { checkRegionGroups } from './region-groups.ts';
import { checkRegionTree } from './region-tree.ts';
import { checkReportAnalyses } from './report-analyses.ts';
import { checkReportChanges } from './report-changes.ts';
import { checkChapterKeyValues } from './chapter-key-values.ts';
import { checkReportChapters } from './report-chapters.ts';
import { checkReportLanguages } from './report-languages.ts';
import { checkReportNumbers } from './report-numbers.ts';
import { checkReportParts } from './report-parts.ts';
import { checkReportTables } from './report-tables.ts';
import { checkProseEditions } from './prose-editions.ts';
import { checkReportValues } from './report-values.ts';
import { checkReturnAnswers } from './return-answers.ts';
import { checkRepeats } from './repeats.ts';
import { checkSectorWords } from './sector-words.ts';
import { checkSelfReferences } from './self-references.ts';
import { checkCountryCodes } from './country-codes.ts';
import { checkMapFrame } from './map-frame.ts';
import { checkShapes } from './shapes.ts';
import { checkSiteColours } from './site-colours.ts';
import { checkThemeFonts } from './theme-fonts.ts';
import { checkThemePictures } from './theme-pictures.ts';
import { checkSiteLinks } from './site-links.ts';
import { checkFigures } from './figures.ts';
import { checkPersonalData } from './returns/personal-data.ts';
import { checkSoundAnswers } from './returns/sound-answers.ts';
import { checkStageEntries } from './stage-entries.ts';
import { checkStageRuleShown } from './stage-rule-shown.ts';
import { checkStatedAspects } from './stated-aspects.ts';
import { checkStrategyParts } from './strategy-parts.ts';
import { checkSurveyIds } from './survey-ids.ts';
import { checkSurveyNumbers } from './survey-numbers.ts';
import { checkSurveyParts } from './survey-parts.ts';
import { checkSynonymWords } from './synonym-words.ts';
import type { Validator } from './validator.ts';
import { checkWebAddresses } from './web-addresses.ts';

const validators: readonly Validator[] = [
  checkAddedLanguages,
  checkAnalysisIndicators,
  checkAnalysisInputs,
  checkReferences,
  checkUntoldFigures,
  checkCitations,
  checkSourcePlaces,
  checkClusterPlaces,
  checkOwnFields,
  checkClusterFields,
  checkProfileAmounts,
  checkProfileCodes,
  checkStatedAspects,
  checkAnalysisParts,
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
  checkSoundAnswers,
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
  checkSelfReferences,
  checkSurveyIds,
  checkSurveyNumbers,
  checkSurveyParts,
  checkSynonymWords,
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
function checkSoundPages(portal: Portal, told: readonly Problem[]): Problem[] {
  const broken = new Set(told.map(({ file }) => file));
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
  const told = passOverSettled(
    portal,
    checks.flatMap((check) => check(portal)),
  );
  const problems = [...told, ...checkSoundPages(portal, [...own, ...told])];
  const sound = [...own, ...problems].every(({ file }) => !counted.has(file.split('/')[0] ?? ''));
  return sound ? [...problems, ...checkRecounts(portal)] : problems;
}
