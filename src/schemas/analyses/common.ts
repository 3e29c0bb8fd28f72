import { z } from 'astro/zod';
import {
  draftsSchema,
  reviewedSchema,
  localizedSchema,
  localizedTitleSchema,
  sourcesSchema,
} from '../common.ts';
import { idOf } from '../id-of.ts';

/** Fields common to all analyses. */
export const analysisFields = {
  title: localizedTitleSchema.describe('its name'),
  question: localizedSchema.describe('the question that it answers, in one sentence'),
  needs: localizedSchema.describe(
    'the numbers that it needs, as the end of a sentence: “employment by region and sector”',
  ),
  limits: z.array(localizedSchema).min(1).describe('what its result cannot say, one sentence each'),
  guesses: z
    .array(localizedSchema)
    .default([])
    .describe('choices and estimates without a source, one sentence each'),
  order: z.number().int().describe('its position among the analyses'),
  concepts: z.array(idOf('concepts')).default([]).describe('concepts that explain it'),
  figures: z.array(idOf('figures')).default([]).describe('figures that show its result'),
  drafts: draftsSchema,
  reviewed: reviewedSchema,
  sources: sourcesSchema,
};
