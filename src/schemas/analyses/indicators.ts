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
          edition: quietIdOf('editions').describe('the edition by which it is to be reached'),
          value: z.number().describe('what is to be reached, by the middle of those that report'),
          sources: z.array(citationSchema).default([]).describe('where it stands'),
        }),
      )
      .default([])
      .describe('what is to be reached, where somebody has said so'),
  })
  .describe('indicators over the editions: change, growth and targets');
