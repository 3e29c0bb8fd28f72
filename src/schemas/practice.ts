import { z } from 'astro/zod';
import { type Phrase, phrase } from '../i18n/phrase.ts';
import { locales } from '../i18n/locales.ts';
import {
  citationSchema,
  draftsSchema,
  localizedSchema,
  localizedTitleSchema,
  slugSchema,
} from './common.ts';
import { idOf, quietIdOf } from './id-of.ts';
import { statesSchema } from './profile.ts';

/** Verdicts on a criterion of admission. */
export const verdicts = ['met', 'unmet', 'unknown'] as const;

/** A result of a practice: a number or a statement, with what is doubtful about it. */
const resultSchema = z
  .strictObject({
    label: localizedSchema,
    value: z.number().optional(),
    unit: z.enum(['count', 'percent', 'eur', 'usd', 'years', 'firms', 'persons']).optional(),
    text: localizedSchema.optional().describe('the statement, where it is no number'),
    note: localizedSchema.optional(),
    sources: z.array(citationSchema).min(1),
  })
  .superRefine(({ value, unit, text }, context) => {
    const refuse = (field: string, message: string, hint: Phrase) =>
      context.addIssue({ code: 'custom', path: [field], message, params: { hint } });
    if (value === undefined && !text)
      refuse('value', 'check.schema.valueOrText', phrase('check.mend.addOne'));
    if (value !== undefined && text) {
      refuse('text', 'check.schema.eitherValueOrText', phrase('check.mend.keepOneNote'));
    }
    if (value === undefined && unit) {
      refuse('unit', 'check.schema.unitBesideValue', phrase('check.mend.valueOrUnit'));
    }
  });

/** A criterion of admission with its verdict. A case that fails one cannot be written down. */
const criterionSchema = z
  .strictObject({
    id: slugSchema,
    label: localizedSchema,
    verdict: z.enum(verdicts).refine((verdict) => verdict !== 'unmet', {
      message: 'check.schema.metOrUnknown',
      params: { hint: phrase('check.mend.leaveCaseOut') },
    }),
    reason: localizedSchema.describe('what the source says for it, or that it says nothing'),
  })
  .superRefine(({ label, reason }, context) => {
    for (const locale of locales.filter((each) => reason[each] === label[each])) {
      const message = 'check.schema.reason';
      const params = { hint: phrase('check.mend.writeWhy') };
      context.addIssue({ code: 'custom', path: ['reason', locale], message, params });
    }
  });

/**
 * A good practice, besides its text in `pages/practice-{id}/`. It is admitted when three
 * different criteria are judged, none is unmet, and each verdict has its reason.
 */
export const practiceSchema = z.strictObject({
  title: localizedTitleSchema,
  summary: localizedSchema,
  country: z.string().regex(/^[A-Z]{2}$/, 'check.schema.country'),
  place: localizedSchema.optional(),
  period: localizedSchema.optional(),
  sectors: z.array(idOf('sectors')).default([]),
  stages: z.array(idOf('stages')).min(1).describe('stages to which it can be carried over'),
  themes: z
    .array(
      z.strictObject({
        area: quietIdOf('practice-themes').describe('id of an entry of practice-themes/'),
        basis: z
          .enum(['stated', 'inferred'])
          .describe('does the source say so, or do the editors?'),
      }),
    )
    .min(1),
  criteria: z
    .array(criterionSchema)
    .length(3)
    .superRefine((criteria, context) => {
      criteria.forEach(({ id }, index) => {
        if (criteria.findIndex((other) => other.id === id) === index) return;
        const message = 'check.schema.criterionOnce';
        const params = { hint: phrase('check.mend.threeCriteria') };
        context.addIssue({ code: 'custom', path: [index, 'id'], message, params });
      });
    }),
  results: z.array(resultSchema).default([]),
  took: z
    .strictObject({
      time: localizedSchema.optional(),
      people: localizedSchema.optional(),
      money: localizedSchema.optional(),
    })
    .refine((took) => Object.keys(took).length > 0, {
      message: 'check.schema.took',
      params: { hint: phrase('check.mend.writeReported') },
    })
    .optional()
    .describe('what it took; leave out what is not reported'),
  evidence: localizedSchema.describe('how far the evidence carries'),
  transfer: localizedSchema.describe('on which conditions it can be carried over'),
  clusters: z.array(idOf('clusters')).default([]),
  programmes: z.array(idOf('programmes')).default([]),
  concepts: z.array(idOf('concepts')).default([]),
  organisations: z.array(idOf('organisations')).default([]).describe('bodies that carried it'),
  figures: z.array(idOf('figures')).default([]),
  doubts: z.array(idOf('doubts')).default([]),
  states: statesSchema,
  drafts: draftsSchema,
  sources: z.array(citationSchema).min(1),
});
export type Practice = z.infer<typeof practiceSchema>;
