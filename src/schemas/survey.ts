import { z } from 'astro/zod';
import {
  citationSchema,
  draftsSchema,
  lineSchema,
  localizedSchema,
  localizedTitleSchema,
  slugSchema,
} from './common.ts';
import { idOf, refsSchema } from './id-of.ts';
import { surveyedAspects } from './profile.ts';

/** Kinds of answers that a question of the survey takes. */
export const answerKinds = [
  'text',
  'text-fields',
  'single',
  'choice',
  'single-with-checklist',
  'ranked-two-columns',
  'count-table',
  'list',
  'multi',
  'multi-with-text',
] as const;

const answerSchema = z.strictObject({
  id: slugSchema,
  label: localizedSchema,
  example: lineSchema.optional().describe('example as printed in the form'),
});

/** A question of the survey form: what it asks, why, and where its answers are used. */
export const questionSchema = z.strictObject({
  id: slugSchema,
  number: z.number().int().positive(),
  part: z.enum(['a', 'b', 'c']),
  title: localizedTitleSchema.describe('as printed in the language of the form'),
  purpose: localizedSchema.describe('what the question is for'),
  instruction: localizedSchema.optional().describe('how it is to be answered'),
  kind: z.enum(answerKinds),
  options: z.array(answerSchema).default([]),
  optionsFrom: z
    .enum(['sectors', 'stages'])
    .optional()
    .describe('the collection whose entries are the options; stages bring their criteria'),
  fields: z.array(answerSchema).default([]).describe('fields or rows to fill in'),
  columns: z.array(answerSchema).default([]).describe('columns of the grid'),
  profile: z
    .enum(surveyedAspects)
    .optional()
    .describe('the field of a profile whose codes are its options, rows and columns'),
  most: z.number().int().positive().optional().describe('how many options or rows at most'),
  examples: z.array(lineSchema).default([]).describe('answers given as examples, as printed'),
  askedOf: z.enum(['all', 'beyond-idea']).default('all'),
  skip: localizedSchema.optional().describe('what is left out after an answer'),
  use: localizedSchema.describe('where the answers are used, and what of them survives'),
  figures: z.array(idOf('figures')).default([]).describe('figures that came from it'),
  see: refsSchema,
  doubts: z.array(localizedSchema).default([]).describe('what is unsure about the form itself'),
  drafts: draftsSchema,
  sources: z.array(citationSchema).min(1),
});
export type Question = z.infer<typeof questionSchema>;
