import { z } from 'astro/zod';
import {
  draftsSchema,
  reviewedSchema,
  lineSchema,
  localizedSchema,
  localizedTitleSchema,
  slugSchema,
  sourcesSchema,
} from './common.ts';

/**
 * Words used next to stage ids by counts in texts and flows between editions, with which such ids would collide.
 */
export const reservedStageIds: readonly string[] = [
  ...['total', 'past', 'other', 'none', 'clusters', 'beyond-idea', 'provinces', 'returned'],
  ...['national', 'not-reported', 'unreported', 'new', 'back', 'merged', 'not-returned'],
  ...['listed', 'before'],
];

/** Id of a stage: portals define their own. Never a scorecard class. */
export type StageId = string;

/** A stage's meaning and criteria. */
export const stageSchema = z.strictObject({
  id: slugSchema
    .refine((id) => !reservedStageIds.includes(id), 'check.schema.stageId')
    .describe('permanent; returns, practices and texts name the stage by it'),
  order: z.number().int().describe('place among the stages, the least developed first'),
  label: localizedTitleSchema.describe('name of the stage'),
  printed: lineSchema.describe('the word printed in the inventory'),
  meaning: localizedSchema
    .optional()
    .describe(
      'one sentence that says what the stage means; pages say nothing of it where it is left out',
    ),
  forward: z
    .boolean()
    .default(true)
    .describe('false for what is no step forward, such as a decline'),
  potential: z
    .boolean()
    .default(false)
    .describe('true where an entry at this stage is no cluster yet, but a potential one'),
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
  reviewed: reviewedSchema,
  sources: sourcesSchema,
});
export type Stage = z.infer<typeof stageSchema>;
