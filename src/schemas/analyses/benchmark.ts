import { z } from 'astro/zod';
import { phrase } from '../../i18n/phrase.ts';
import { analysisFields } from './common.ts';

/** Position among others: median, quartiles, rank. */
export const benchmarkAnalysisSchema = z
  .strictObject({
    ...analysisFields,
    method: z.literal('benchmark'),
    sizes: z
      .array(z.number().int().positive())
      .superRefine((sizes, context) => {
        for (const [at, size] of sizes.entries()) {
          if (at === 0 || size > (sizes[at - 1] ?? 0)) continue;
          const params = { hint: phrase('check.mend.risingOrder') };
          context.addIssue({ code: 'custom', path: [at], message: 'check.schema.rising', params });
        }
      })
      .default([])
      .describe(
        'limits of size classes by number of members, ascending: 10 and 50 make three classes',
      ),
  })
  .describe('how a cluster, a region or a sector compares with others');
