import { z } from 'astro/zod';
import {
  draftsSchema,
  reviewedSchema,
  entryIdSchema,
  localizedSchema,
  localizedTitleSchema,
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
  number: z.number().int().positive().describe('its place in the set, by which readers name it'),
  label: localizedTitleSchema.describe('as printed in the language of the form'),
  definition: localizedSchema.optional().describe('what is counted, in one sentence'),
  level: z
    .enum(indicatorLevels)
    .describe('who collects it: the cluster, or the body that supports it'),
  unit: z.enum(indicatorUnits).describe('change: a number that may be below zero'),
  least: z.number().optional().describe('the least value of a score'),
  most: z.number().optional().describe('the greatest value of a score'),
  better: z.enum(['more', 'less']).optional().describe('which way is better, where one is'),
  since: quietIdOf('editions').optional().describe('the first edition that asks it'),
  until: quietIdOf('editions').optional().describe('the last edition that asks it'),
  confidential: z
    .literal(true)
    .optional()
    .describe('the number of a single cluster is never published, only what all report'),
  doubts: z.array(localizedSchema).default([]).describe('what is unsure about it'),
  drafts: draftsSchema,
  reviewed: reviewedSchema,
  sources: sourcesSchema,
});
export type Indicator = z.infer<typeof indicatorSchema>;
