import { z } from 'astro/zod';
import { localizedTitleSchema, slugSchema } from '../common.ts';
import { analysisFields } from './common.ts';

/** Stage that ticked criteria would allow, for each reading of a silent source. */
export const stageWhatIfAnalysisSchema = z
  .strictObject({
    ...analysisFields,
    method: z.literal('stage-what-if'),
    readings: z
      .array(
        z.strictObject({
          id: slugSchema.describe('permanent'),
          label: localizedTitleSchema.describe('the reading in a few words'),
          enough: z
            .enum(['one', 'half', 'all'])
            .describe('how many criteria make a stage: one, at least half of them, all'),
          cumulative: z.boolean().describe('true: a stage takes those before it too'),
        }),
      )
      .min(1)
      .max(8)
      .describe('readings beside the rule of site.yaml'),
  })
  .describe('what stage ticked criteria would allow, by several readings');
