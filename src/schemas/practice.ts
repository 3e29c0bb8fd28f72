import { z } from 'astro/zod';
import { citationSchema, draftsSchema, localizedSchema, slugSchema } from './common.ts';
import { stageIdSchema } from './stage.ts';

/** Areas of the action plan by which practices are browsed. */
export const practiceThemes = ['ora1', 'ora2', 'ora3', 'ora4'] as const;

/** Verdicts on a criterion of admission. */
export const verdicts = ['met', 'unmet', 'unknown'] as const;

/** A result of a practice: a number or a statement, with what is doubtful about it. */
const resultSchema = z.strictObject({
  label: localizedSchema,
  value: z.number().optional(),
  unit: z.enum(['count', 'percent', 'eur', 'usd', 'years', 'firms', 'persons']).optional(),
  text: localizedSchema.optional().describe('the statement, where it is no number'),
  note: localizedSchema.optional(),
  sources: z.array(citationSchema).min(1),
});

/**
 * A good practice, besides its text in `pages/practice-{id}/`. It is admitted when no criterion is
 * unmet and each verdict has its reason.
 */
export const practiceSchema = z.strictObject({
  title: localizedSchema,
  summary: localizedSchema,
  country: z.string().regex(/^[A-Z]{2}$/, 'an ISO 3166-1 code such as FI'),
  place: localizedSchema.optional(),
  period: localizedSchema.optional(),
  sectors: z.array(slugSchema).default([]),
  stages: z.array(stageIdSchema).min(1).describe('stages to which it can be carried over'),
  themes: z
    .array(
      z.strictObject({
        area: z.enum(practiceThemes),
        basis: z
          .enum(['stated', 'inferred'])
          .describe('does the source say so, or do the editors?'),
      }),
    )
    .min(1),
  criteria: z
    .array(
      z.strictObject({
        id: slugSchema,
        label: localizedSchema,
        verdict: z.enum(verdicts),
        reason: localizedSchema,
      }),
    )
    .length(3)
    .refine((criteria) => criteria.every(({ verdict }) => verdict !== 'unmet'), {
      message: 'three criteria of which none is unmet: a practice that fails one is not admitted',
    }),
  results: z.array(resultSchema).default([]),
  took: z
    .strictObject({
      time: localizedSchema.optional(),
      people: localizedSchema.optional(),
      money: localizedSchema.optional(),
    })
    .optional()
    .describe('what it took; leave out what is not reported'),
  evidence: localizedSchema.describe('how far the evidence carries'),
  transfer: localizedSchema.describe('on which conditions it can be carried over'),
  clusters: z.array(slugSchema).default([]),
  programmes: z.array(slugSchema).default([]),
  concepts: z.array(slugSchema).default([]),
  organisations: z.array(slugSchema).default([]).describe('bodies that carried it'),
  figures: z.array(slugSchema).default([]),
  doubts: z.array(slugSchema).default([]),
  drafts: draftsSchema,
  sources: z.array(citationSchema).min(1),
});
export type Practice = z.infer<typeof practiceSchema>;
