import { z } from 'astro/zod';
import {
  draftsSchema,
  lineSchema,
  localizedSchema,
  localizedTitleSchema,
  slugSchema,
  sourcesSchema,
} from './common.ts';

/** The stages of cluster development, in the order in which they are listed. */
export const stageIds = ['idea', 'initial', 'developing', 'mature'] as const;

/** A stage of cluster development. A scorecard class is never one. */
export const stageIdSchema = z.enum(stageIds);
export type StageId = z.infer<typeof stageIdSchema>;

/**
 * How far a cluster has come at each stage: 0 where there is only an idea, undefined at a stage that
 * is no step forward, such as a decline. "Next", "beyond the idea" and "most developed" go by it.
 */
export const stageProgress: Readonly<Record<StageId, number | undefined>> = {
  idea: 0,
  initial: 1,
  developing: 2,
  mature: 3,
};

/** What a stage means and which criteria belong to it. */
export const stageSchema = z.strictObject({
  id: stageIdSchema.describe('permanent; returns, practices and texts name the stage by it'),
  label: localizedTitleSchema.describe('name of the stage'),
  printed: lineSchema.describe('the word printed in the inventory'),
  meaning: localizedSchema.describe('one sentence that says what the stage means'),
  criteria: z
    .array(
      z.strictObject({
        id: slugSchema.describe('permanent; answers name the criterion by it'),
        label: localizedSchema.describe(
          'the criterion, in our own words but in the language of the form',
        ),
      }),
    )
    .describe('the criteria that the form lists for this stage'),
  drafts: draftsSchema,
  sources: sourcesSchema,
});
export type Stage = z.infer<typeof stageSchema>;
