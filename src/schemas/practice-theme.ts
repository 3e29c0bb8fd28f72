import { z } from 'astro/zod';
import { draftsSchema, localizedTitleSchema, slugSchema } from './common.ts';

/** A theme by which good practices are browsed. */
export const practiceThemeSchema = z.strictObject({
  id: slugSchema,
  order: z.number().int().describe('its place among the themes'),
  label: localizedTitleSchema,
  drafts: draftsSchema,
});
export type PracticeTheme = z.infer<typeof practiceThemeSchema>;
