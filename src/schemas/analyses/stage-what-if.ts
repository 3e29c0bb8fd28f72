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
          label: localizedTitleSchema.describe('the interpretation in a few words'),
          enough: z
            .enum(['one', 'half', 'all'])
            .describe('criteria required for a stage: one, at least half, all'),
          cumulative: z.boolean().describe('true: a stage also requires those before it'),
        }),
      )
      .min(1)
      .max(8)
      .describe('interpretations besides the rule in site.yaml'),
  })
  .describe('the stage that ticked criteria would allow, by several interpretations');
