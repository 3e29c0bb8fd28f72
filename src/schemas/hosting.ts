import { z } from 'astro/zod';
import { lineSchema, urlSchema } from './common.ts';

/** The hosting provider and what it logs: shown on the privacy page. */
export const hostingSchema = z.strictObject({
  name: lineSchema.describe('who runs the server: a company, a ministry, a service'),
  logDays: z
    .number()
    .int()
    .min(0)
    .max(3660)
    .optional()
    .describe(
      'days after which the server deletes what it recorded of requests; 0: it records none',
    ),
  privacy: urlSchema.optional().describe('where those who run the server say so themselves'),
});
