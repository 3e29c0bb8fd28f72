import { z } from 'astro/zod';
import {
  citationSchema,
  draftsSchema,
  localizedSchema,
  momentSchema,
  slugSchema,
} from './common.ts';

/** An event that a source dates. */
export const milestoneSchema = z.strictObject({
  id: slugSchema,
  date: momentSchema,
  end: momentSchema.optional(),
  kind: z.enum(['event', 'plan']).default('event').describe('plan: a period that was planned'),
  country: z.string().describe('id of an entry of countries/'),
  region: z.string().optional(),
  text: localizedSchema,
  doubts: z.array(slugSchema).default([]),
  drafts: draftsSchema,
  sources: z.array(citationSchema).min(1),
});
export type Milestone = z.infer<typeof milestoneSchema>;
