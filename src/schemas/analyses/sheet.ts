import { z } from 'astro/zod';
import { lineSchema, localizedSchema, slugSchema, someSourcesSchema } from '../common.ts';
import { phrase } from '../../i18n/phrase.ts';
import { analysisFields } from './common.ts';

const promptSchema = z.strictObject({
  id: slugSchema.describe('id of the question within its section'),
  label: localizedSchema.describe('the question, in our own words'),
});

const sectionSchema = z.strictObject({
  id: slugSchema.describe('id of the section'),
  label: localizedSchema.describe('heading of the section'),
  scored: z.boolean().default(false).describe('can it be scored from 1 to 5?'),
  prompts: z.array(promptSchema).min(1).describe('its questions'),
  sources: someSourcesSchema,
});

/** A form that is filled in with words and printed as a sheet. */
export const sheetAnalysisSchema = z
  .strictObject({
    ...analysisFields,
    method: z.literal('sheet'),
    drawing: z
      .enum(['diamond', 'none'])
      .default('none')
      .describe('diamond: scores of its four scored sections are drawn as a diamond'),
    sections: z.array(sectionSchema).min(1).describe('sections of the form, in their order'),
    example: z
      .strictObject({
        name: localizedSchema.describe('its subject'),
        date: lineSchema.describe('when it was completed, as written'),
        answers: z
          .array(
            z.strictObject({
              prompt: lineSchema.describe('section and question: `demand.home`'),
              text: localizedSchema.describe('the answer'),
            }),
          )
          .default([])
          .describe('answers by question'),
        scores: z
          .array(
            z.strictObject({
              section: slugSchema.describe('id of a section above'),
              score: z.number().int().min(1).max(5).describe('its mark'),
            }),
          )
          .default([])
          .describe('marks by section'),
      })
      .optional()
      .describe('a completed example'),
  })
  .superRefine(({ drawing, sections, example }, context) => {
    const refuse = (path: (string | number)[], name: 'fourScored' | 'itemAbove') =>
      context.addIssue({
        code: 'custom',
        path,
        message: `check.schema.${name}`,
        params: { hint: phrase(`check.mend.${name}`) },
      });
    if (drawing === 'diamond' && sections.filter(({ scored }) => scored).length !== 4)
      refuse(['drawing'], 'fourScored');
    const prompts = new Set(
      sections.flatMap(({ id, prompts: own }) => own.map((prompt) => `${id}.${prompt.id}`)),
    );
    for (const [index, { prompt }] of (example?.answers ?? []).entries()) {
      if (!prompts.has(prompt)) refuse(['example', 'answers', index, 'prompt'], 'itemAbove');
    }
    for (const [index, { section }] of (example?.scores ?? []).entries()) {
      if (!sections.some(({ id, scored }) => scored && id === section))
        refuse(['example', 'scores', index, 'section'], 'itemAbove');
    }
  })
  .describe('a worksheet to fill in with words and print');
