import { z } from 'astro/zod';
import { lineSchema, localeSchema } from './common.ts';

/** Head of a prose file: `pages/{id}/{language}.mdx`. */
export const pageSchema = z.strictObject({
  title: lineSchema,
  lead: lineSchema,
  status: z
    .enum(['original', 'reviewed', 'draft'])
    .describe('original, or how far the translation is checked'),
  source: z
    .strictObject({
      language: localeSchema.describe('language it was translated from'),
      hash: z
        .string()
        .regex(/^[0-9a-f]{12}$/, 'the first 12 digits of the SHA-256 of the source text'),
    })
    .optional()
    .describe('which version of which text it was made from; none for the original'),
});
