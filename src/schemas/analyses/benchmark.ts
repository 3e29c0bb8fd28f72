import { z } from 'astro/zod';
import { analysisFields } from './common.ts';

/** Where one stands among others: median, quartiles, place. */
export const benchmarkAnalysisSchema = z
  .strictObject({
    ...analysisFields,
    method: z.literal('benchmark'),
    sizes: z
      .array(z.number().int().positive())
      .default([])
      .describe(
        'limits between the sizes of clusters by their number of members, rising: 10 and 50 make three sizes',
      ),
  })
  .describe('where a cluster, a region or a sector stands among others');
