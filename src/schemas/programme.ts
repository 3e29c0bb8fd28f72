import { z } from 'astro/zod';
import {
  currencySchema,
  draftsSchema,
  reviewedSchema,
  inOrder,
  lineSchema,
  localizedSchema,
  localizedTitleSchema,
  momentSchema,
  slugSchema,
  sourcesSchema,
  urlSchema,
} from './common.ts';
import { phrase } from '../i18n/phrase.ts';
import { callSchema } from './call.ts';
import { idOf } from './id-of.ts';
import { statesSchema } from './profile.ts';
import { supportedProjectSchema } from './supported-project.ts';

/** Purposes of a programme. */
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

/** Users of a programme. */
export const programmeUsers = [
  'cluster-management',
  'firm',
  'sme',
  'chamber',
  'association',
  'university',
  'public-body',
] as const;

/** A part of a programme with a separate rate and ceiling. */
export const componentSchema = z.strictObject({
  id: slugSchema.describe('id of the part'),
  label: localizedSchema.describe('what the part funds'),
  ratePercent: z.number().min(0).max(100).optional().describe('funded share of the costs'),
  ceiling: z.number().positive().optional().describe('maximum amount'),
  currency: currencySchema.optional().describe('currency of the ceiling in ISO 4217: EUR'),
  per: z.enum(['project', 'programme', 'firm-year']).optional().describe('what the ceiling is for'),
  max: z.number().int().positive().optional().describe('maximum number'),
  counted: localizedSchema.optional().describe('unit after that number: experts'),
  years: z.number().int().positive().optional().describe('maximum duration in years'),
  note: localizedSchema.optional().describe('what readers must know about it'),
});
export type ProgrammeComponent = z.infer<typeof componentSchema>;

/** A support programme or project. */
export const programmeSchema = z
  .strictObject({
    title: localizedTitleSchema.describe('its name'),
    short: lineSchema.optional().describe('its short name'),
    provider: localizedSchema.optional().describe('who gives the support'),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'check.schema.countryOrEu')
      .describe('code of the country, or EU'),
    summary: localizedSchema.describe('one sentence on what it supports'),
    period: localizedSchema.optional().describe('when it ran, in words'),
    from: momentSchema.optional().describe('when it began: a year, a month or a day'),
    until: momentSchema.optional().describe('when it ended or will end: a year, a month or a day'),
    url: urlSchema.optional().describe('its page on the web'),
    calls: z.array(callSchema).default([]).describe('application periods, one item for each call'),
    amount: z
      .strictObject({
        value: z.number().positive().describe('how much'),
        currency: currencySchema.describe('currency of the amount in ISO 4217: EUR'),
        note: localizedSchema.optional().describe('what it covers, or what is doubtful about it'),
      })
      .optional()
      .describe('total funding'),
    components: z.array(componentSchema).default([]).describe('parts with their own rules'),
    eligible: z
      .array(
        z.strictObject({
          id: slugSchema.describe('id of the item'),
          label: localizedSchema.describe('what is funded'),
        }),
      )
      .default([])
      .describe('what it funds'),
    useFor: z.array(z.enum(programmeUses)).default([]).describe('what it can be used for'),
    for: z.array(z.enum(programmeUsers)).default([]).describe('who can use it'),
    current: z.boolean().describe('is this still current?'),
    caution: localizedSchema
      .optional()
      .describe('what readers must know before applying its rules'),
    clusters: z.array(idOf('clusters')).default([]).describe('clusters that it supported'),
    projects: z
      .array(supportedProjectSchema)
      .default([])
      .describe('projects that it supports, as they are monitored'),
    concepts: z.array(idOf('concepts')).default([]).describe('concepts that it is based on'),
    organisations: z.array(idOf('organisations')).default([]).describe('responsible bodies'),
    states: statesSchema,
    drafts: draftsSchema,
    reviewed: reviewedSchema,
    sources: sourcesSchema,
  })
  .refine(({ from, until }) => !from || !until || inOrder(from, until), {
    path: ['until'],
    message: 'check.schema.endAfterStart',
    params: { hint: phrase('check.mend.oneOfDates') },
  });
export type Programme = z.infer<typeof programmeSchema>;
