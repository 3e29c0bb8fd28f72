import { z } from 'astro/zod';
import { localizedSchema, slugSchema, someSourcesSchema } from '../common.ts';
import { phrase } from '../../i18n/phrase.ts';
import { idOf } from '../id-of.ts';
import { analysisFields } from './common.ts';

/** A checklist: items that are present, partly present, missing or unknown, without a score. */
export const checklistAnalysisSchema = z
  .strictObject({
    ...analysisFields,
    method: z.literal('checklist'),
    items: z
      .array(
        z.strictObject({
          id: slugSchema.describe('id of the item'),
          label: localizedSchema.describe('what is there, if the answer is yes'),
          sources: someSourcesSchema,
        }),
      )
      .min(1)
      .describe('what is asked, in its order'),
    rules: z
      .array(
        z.strictObject({
          id: slugSchema.describe('id of the question'),
          question: localizedSchema.describe('what one would have to know of a certificate'),
          answer: localizedSchema
            .optional()
            .describe('what the sources say; left out where they say nothing'),
          sources: someSourcesSchema,
        }),
      )
      .default([])
      .describe('what the sources say of a certificate, and what they leave open'),
    example: z
      .strictObject({
        cluster: idOf('clusters').optional().describe('the cluster that answers'),
        answers: z
          .array(
            z.strictObject({
              item: slugSchema.describe('id of an item above'),
              answer: z.enum(['yes', 'partly', 'no']).describe('the answer; left out is unknown'),
              note: localizedSchema.optional().describe('what shows it'),
            }),
          )
          .min(1)
          .describe('answers by item'),
      })
      .optional()
      .describe('answers of a case, where somebody has told them'),
  })
  .superRefine(({ items, example }, context) => {
    for (const [index, { item }] of (example?.answers ?? []).entries()) {
      if (items.some(({ id }) => id === item)) continue;
      const params = { hint: phrase('check.mend.itemAbove') };
      const path = ['example', 'answers', index, 'item'];
      context.addIssue({ code: 'custom', path, message: 'check.schema.itemAbove', params });
    }
  })
  .describe('a checklist with what is there, what is missing and what is unknown');
