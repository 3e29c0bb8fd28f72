import { z } from 'astro/zod';
import {
  draftsSchema,
  reviewedSchema,
  localizedSchema,
  localizedTitleSchema,
  sourcesSchema,
} from './common.ts';
import { idOf } from './id-of.ts';
import { statesSchema } from './profile.ts';

/** Groups of concepts, in display order. */
export const conceptGroups = [
  'basics',
  'types',
  'stages',
  'analysis',
  'indicators',
  'policy',
  'management',
  'selection',
] as const;

/** A concept, apart from its text in `pages/concept-{id}/`. */
export const conceptSchema = z.strictObject({
  title: localizedTitleSchema.describe('its name'),
  summary: localizedSchema.describe('one sentence that says what it is'),
  group: z.enum(conceptGroups).describe('its group in lists'),
  terms: z
    .array(idOf('glossary'))
    .default([])
    .describe('glossary terms that it explains, its own name first'),
  figures: z.array(idOf('figures')).default([]).describe('figures that show it'),
  see: z.array(idOf('concepts')).default([]).describe('concepts to read next'),
  states: statesSchema,
  drafts: draftsSchema,
  reviewed: reviewedSchema,
  sources: sourcesSchema,
});
export type Concept = z.infer<typeof conceptSchema>;
