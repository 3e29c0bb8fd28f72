import { z } from 'astro/zod';
import {
  draftsSchema,
  reviewedSchema,
  entryIdSchema,
  localizedSchema,
  localizedTitleSchema,
  slugSchema,
  sourcesSchema,
} from './common.ts';
import { quietIdOf } from './id-of.ts';

/** Units of indicators. */
export const indicatorUnits = ['count', 'persons', 'money', 'percent', 'score', 'change'] as const;

/** Who reports an indicator: the cluster or the supporting organisation. */
export const indicatorLevels = ['cluster', 'support'] as const;

/** A number reported for each edition by a cluster or its supporting organisation. */
export const indicatorSchema = z.strictObject({
  id: entryIdSchema,
  number: z.number().int().positive().describe('its position in the set, used to refer to it'),
  label: localizedTitleSchema.describe('as printed in the language of the form'),
  definition: localizedSchema.optional().describe('what is counted, in one sentence'),
  level: z.enum(indicatorLevels).describe('who collects it: the cluster, or its supporting body'),
  group: slugSchema
    .optional()
    .describe(
      'id of one of indicatorGroups in site.yaml: those of a group share a screen of the form',
    ),
  unit: z.enum(indicatorUnits).describe('change: a number that may be negative'),
  least: z.number().optional().describe('minimum of a score'),
  most: z.number().optional().describe('maximum of a score'),
  better: z.enum(['more', 'less']).optional().describe('which direction is better, if any'),
  since: quietIdOf('editions').optional().describe('the first edition that asks it'),
  until: quietIdOf('editions').optional().describe('the last edition that asks it'),
  confidential: z
    .literal(true)
    .optional()
    .describe('the number of a single cluster is never published, only totals'),
  doubts: z.array(localizedSchema).default([]).describe('what is unsure about it'),
  drafts: draftsSchema,
  reviewed: reviewedSchema,
  sources: sourcesSchema,
});
export type Indicator = z.infer<typeof indicatorSchema>;
