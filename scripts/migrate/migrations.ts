import type { Migration } from './migration.ts';
import { agencyAnswers } from './steps/agency-answers.ts';
import { clusterProfiles } from './steps/cluster-profiles.ts';
import { writeVersion } from './steps/content-version.ts';
import { doubtfulNames } from './steps/doubtful-names.ts';
import { editionForms } from './steps/edition-forms.ts';
import { ownStages } from './steps/own-stages.ts';

/** Every step, in the order in which the forms of content changed. */
export const migrations: readonly Migration[] = [
  clusterProfiles,
  editionForms,
  agencyAnswers,
  ownStages,
  doubtfulNames,
  writeVersion,
];
