import { z } from 'astro/zod';
import { dateSchema, lineSchema } from './common.ts';

/** How often pages were opened, as the statistics of a host count it. */
export const viewsSchema = z.strictObject({
  from: dateSchema.describe('first day that is counted'),
  to: dateSchema.describe('last day that is counted'),
  by: lineSchema.describe('what counts them, such as the statistics of the host'),
  pages: z
    .array(
      z.strictObject({
        path: lineSchema
          .regex(/^\/(?:[^/\s?#]+\/)+$/, 'check.schema.viewedPath')
          .describe('address of the page without the host, with its language: /az/clusters/'),
        views: z.number().int().min(0).describe('how often it was opened'),
      }),
    )
    .min(1)
    .describe('pages with their views; what is not listed counts as opened seldom'),
});
