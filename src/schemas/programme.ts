import { z } from 'astro/zod';
import {
  citationSchema,
  draftsSchema,
  lineSchema,
  localizedSchema,
  localizedTitleSchema,
  slugSchema,
} from './common.ts';
import { idOf } from './id-of.ts';
import { statesSchema } from './profile.ts';

/** What a programme can be used for. */
export const programmeUses = [
  'analysis',
  'training',
  'marketing',
  'innovation',
  'cooperation',
  'organisation',
  'infrastructure',
  'finance',
  'policy',
] as const;

/** Who can use it. */
export const programmeUsers = [
  'cluster-management',
  'firm',
  'sme',
  'chamber',
  'association',
  'university',
  'public-body',
] as const;

/** A part of a programme with its own rate and ceiling. */
export const componentSchema = z.strictObject({
  id: slugSchema,
  label: localizedSchema,
  ratePercent: z.number().min(0).max(100).optional().describe('share of the costs that is paid'),
  ceiling: z.number().positive().optional(),
  currency: z.enum(['USD', 'EUR', 'TRY']).optional(),
  per: z.enum(['project', 'programme', 'firm-year']).optional().describe('what the ceiling is for'),
  max: z.number().int().positive().optional().describe('how many at most'),
  years: z.number().int().positive().optional(),
  note: localizedSchema.optional(),
});
export type ProgrammeComponent = z.infer<typeof componentSchema>;

/** A support programme or project. */
export const programmeSchema = z.strictObject({
  title: localizedTitleSchema,
  short: lineSchema.optional(),
  provider: localizedSchema.optional(),
  country: z.string().regex(/^[A-Z]{2}$/, 'check.schema.countryOrEu'),
  summary: localizedSchema,
  period: localizedSchema.optional(),
  amount: z
    .strictObject({
      value: z.number().positive(),
      currency: z.enum(['USD', 'EUR', 'TRY']),
      note: localizedSchema.optional(),
    })
    .optional(),
  components: z.array(componentSchema).default([]),
  eligible: z.array(z.strictObject({ id: slugSchema, label: localizedSchema })).default([]),
  useFor: z.array(z.enum(programmeUses)).default([]),
  for: z.array(z.enum(programmeUsers)).default([]),
  current: z.boolean().describe('is this the state of today?'),
  caution: localizedSchema
    .optional()
    .describe('what one must know before computing with its rules'),
  clusters: z.array(idOf('clusters')).default([]),
  concepts: z.array(idOf('concepts')).default([]),
  organisations: z.array(idOf('organisations')).default([]).describe('bodies that carried it'),
  states: statesSchema,
  drafts: draftsSchema,
  sources: z.array(citationSchema).min(1),
});
export type Programme = z.infer<typeof programmeSchema>;
