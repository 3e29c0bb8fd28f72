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
    .describe('permanent id, used by returns, practices and texts'),
  order: z.number().int().describe('position among the stages, least developed first'),
  label: localizedTitleSchema.describe('name of the stage'),
  printed: lineSchema.describe('the word printed in the inventory'),
  meaning: localizedSchema
    .optional()
    .describe('meaning of the stage in one sentence; may be omitted'),
  forward: z
    .boolean()
    .default(true)
    .describe('false for a stage that is not progress, such as a decline'),
  potential: z
    .boolean()
    .default(false)
    .describe('true if entries at this stage are only potential clusters'),
  criteria: z
    .array(
      z.strictObject({
        id: slugSchema.describe('permanent id, used by answers'),
        label: localizedSchema.describe(
          'the criterion, in our own words; in the form’s language as printed',
        ),
      }),
    )
    .describe('the criteria that the form lists for this stage'),
  drafts: draftsSchema,
  reviewed: reviewedSchema,
  sources: sourcesSchema,
});
export type Stage = z.infer<typeof stageSchema>;
