import { z } from 'astro/zod';
import { type Phrase, phrase } from '../i18n/phrase.ts';
import { locales } from '../i18n/locales.ts';
import {
  dateSchema,
  draftsSchema,
  reviewedSchema,
  localizedSchema,
  localizedTitleSchema,
  slugSchema,
  sourcesSchema,
} from './common.ts';
import { idOf, quietIdOf } from './id-of.ts';
import { mediaFields } from './media.ts';
import { statesSchema } from './profile.ts';
import { programmeUses } from './programme.ts';

/** Verdicts on an admission criterion. */
export const verdicts = ['met', 'unmet', 'unknown'] as const;

/** Introductory sentences of a practice page, in order. */
export const briefParts = ['need', 'result', 'transfer'] as const;

/** A result of a practice: a number or statement, with any doubts. */
const resultSchema = z
  .strictObject({
    label: localizedSchema.describe('the result'),
    value: z.number().optional().describe('the number, if it is one'),
    unit: z
      .enum(['count', 'percent', 'eur', 'usd', 'dollars', 'years', 'firms', 'persons'])
      .optional()
      .describe('unit of the number'),
    text: localizedSchema.optional().describe('the statement, if it is not a number'),
    note: localizedSchema.optional().describe('what is doubtful about it'),
    sources: sourcesSchema,
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

/** An admission criterion with its verdict. Cases that fail one are not recorded. */
const criterionSchema = z
  .strictObject({
    id: slugSchema.describe('id of the criterion; each is judged once'),
    label: localizedSchema.describe('the criterion'),
    verdict: z
      .enum(verdicts)
      .refine((verdict) => verdict !== 'unmet', {
        message: 'check.schema.metOrUnknown',
        params: { hint: phrase('check.mend.leaveCaseOut') },
      })
      .describe('met or unknown; a case that fails one is not a good practice'),
    reason: localizedSchema.describe('what the source says about it, or that it says nothing'),
  })
  .superRefine(({ label, reason }, context) => {
    for (const locale of locales.filter((each) => reason[each] === label[each])) {
      const message = 'check.schema.reason';
      const params = { hint: phrase('check.mend.writeWhy') };
      context.addIssue({ code: 'custom', path: ['reason', locale], message, params });
    }
  });

/**
 * A good practice, apart from its text in `pages/practice-{id}/`. Admitted if all criteria are judged, none is
 * unmet, and each verdict has its reason.
 */
export const practiceSchema = z.strictObject({
  title: localizedTitleSchema.describe('its name'),
  summary: localizedSchema.describe('one or two sentences on what was done'),
  published: dateSchema
    .optional()
    .describe('day of its first publication in the portal; without it, feeds leave it out'),
  brief: z
    .strictObject({
      need: localizedSchema.describe('the need, in a sentence'),
      result: localizedSchema.describe('the result, in a sentence; it may be: not reported'),
      transfer: localizedSchema.describe('is it transferable? In a sentence'),
    })
    .optional()
    .describe('the three opening sentences of its page'),
  useFor: z
    .array(z.enum(programmeUses))
    .default([])
    .describe('needs that it is a model for; the same words as for programmes'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'check.schema.country')
    .describe('code of its country, even without an entry in countries/'),
  place: localizedSchema.optional().describe('where, in words'),
  period: localizedSchema.optional().describe('when, in words'),
  sectors: z.array(idOf('sectors')).default([]).describe('sectors from which it comes'),
  stages: z.array(idOf('stages')).min(1).describe('stages that it can be transferred to'),
  themes: z
    .array(
      z.strictObject({
        area: quietIdOf('practice-themes').describe('id of an entry of practice-themes/'),
        basis: z
          .enum(['stated', 'inferred'])
          .describe('according to the source, or to the editors'),
      }),
    )
    .min(1)
    .describe('themes to browse it by'),
  criteria: z
    .array(criterionSchema)
    .min(1)
    .superRefine((criteria, context) => {
      criteria.forEach(({ id }, index) => {
        if (criteria.findIndex((other) => other.id === id) === index) return;
        const message = 'check.schema.criterionOnce';
        const params = { hint: phrase('check.mend.criterionOnce') };
        context.addIssue({ code: 'custom', path: [index, 'id'], message, params });
      });
    })
    .describe('criteria for its selection'),
  results: z.array(resultSchema).default([]).describe('reported results'),
  took: z
    .strictObject({
      time: localizedSchema.optional().describe('how long it took'),
      people: localizedSchema.optional().describe('who worked on it'),
      money: localizedSchema.optional().describe('what it cost, and who paid'),
    })
    .refine((took) => Object.keys(took).length > 0, {
      message: 'check.schema.took',
      params: { hint: phrase('check.mend.writeReported') },
    })
    .optional()
    .describe('what it took; omit what is not reported'),
  evidence: localizedSchema.describe('strength of the evidence'),
  transfer: localizedSchema.describe('conditions for transferring it'),
  clusters: z.array(idOf('clusters')).default([]).describe('clusters that did it'),
  programmes: z.array(idOf('programmes')).default([]).describe('programmes that supported it'),
  concepts: z.array(idOf('concepts')).default([]).describe('concepts that it illustrates'),
  organisations: z.array(idOf('organisations')).default([]).describe('responsible bodies'),
  figures: z.array(idOf('figures')).default([]).describe('figures that show it'),
  ...mediaFields,
  doubts: z.array(idOf('doubts')).default([]).describe('doubts that concern it'),
  states: statesSchema,
  drafts: draftsSchema,
  reviewed: reviewedSchema,
  sources: sourcesSchema,
});
export type Practice = z.infer<typeof practiceSchema>;

/** Fields of a submitted case, without those filled in by the editors. */
export const submittedCaseSchema = practiceSchema.omit({
  reviewed: true,
  drafts: true,
  published: true,
});
