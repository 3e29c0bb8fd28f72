import { z } from 'astro/zod';
import { citationSchema, slugSchema } from '../common.ts';
import { quietIdOf } from '../id-of.ts';
import { analysisFields } from './common.ts';

/** Indicators over the editions: change, growth, targets. */
export const indicatorsAnalysisSchema = z
  .strictObject({
    ...analysisFields,
    method: z.literal('indicators'),
    targets: z
      .array(
        z.strictObject({
          indicator: slugSchema.describe('id of an entry of indicators/'),
          edition: quietIdOf('editions').describe('the edition by which to reach it'),
          value: z.number().describe('target for the median of those that report'),
          sources: z.array(citationSchema).default([]).describe('its sources'),
        }),
      )
      .default([])
      .describe('targets set by a source'),
  })
  .describe('indicators over the editions: change, growth and targets');
