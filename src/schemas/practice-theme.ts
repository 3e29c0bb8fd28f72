import { z } from 'astro/zod';
import { draftsSchema, reviewedSchema, entryIdSchema, localizedTitleSchema } from './common.ts';

/** A theme for browsing good practices. */
export const practiceThemeSchema = z.strictObject({
  id: entryIdSchema,
  order: z.number().int().describe('its position among the themes'),
  label: localizedTitleSchema.describe('name of the theme'),
  drafts: draftsSchema,
  reviewed: reviewedSchema,
});
