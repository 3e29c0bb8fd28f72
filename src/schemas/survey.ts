import { z } from 'astro/zod';
import {
  draftsSchema,
  reviewedSchema,
  entryIdSchema,
  lineSchema,
  localizedSchema,
  localizedTitleSchema,
  slugSchema,
  sourcesSchema,
} from './common.ts';
import { idOf, quietIdOf, refsSchema } from './id-of.ts';
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

/** Values of a form field other than a tick box. */
export const writtenValues = [
  'text',
  'count',
  'number',
  'percent',
  'year',
  'link',
  'email',
  'phone',
] as const;

/** Values of a list column. */
export const listedValues = ['text', 'tick', 'body', 'country', 'count'] as const;

const answerSchema = z.strictObject({
  id: slugSchema.describe('permanent id, used by answers in returns/'),
  label: localizedSchema.describe('its words in the form'),
  example: lineSchema.optional().describe('example as printed in the form'),
});

const optionSchema = answerSchema.extend({
  specify: z.literal(true).optional().describe('ticking it also asks for a text'),
});

const fieldSchema = answerSchema.extend({
  value: z.enum(writtenValues).optional().describe('type of the input, by default text'),
  holds: z.literal('name').optional().describe('it contains the name of the cluster'),
  profile: z
    .enum(['website', 'email', 'phone'])
    .optional()
    .describe('profile field for its answer'),
  private: z
    .literal(true)
    .optional()
    .describe('personal data: asked on the form, never stored or published'),
  specify: z.literal(true).optional().describe('a row whose name is entered'),
  total: z.literal(true).optional().describe('the total of the other rows'),
});

const columnSchema = answerSchema.extend({
  value: z.enum(listedValues).optional().describe('for a list: type of the input, by default text'),
  within: slugSchema.optional().describe('the column that this one counts a part of'),
  profile: z.literal('leaders').optional().describe('a body ticked here leads, not only supports'),
});

/** A part of the form, by its letter. */
export const surveyPartSchema = z.string().regex(/^[a-z]$/, 'check.schema.surveyPart');

/** A survey question: what it asks, why, and where its answers are used. */
export const questionSchema = z.strictObject({
  id: entryIdSchema,
  number: z.number().int().positive().describe('its number in the form'),
  part: surveyPartSchema.describe(
    'letter of its part of the form; titles of parts are in site.yaml',
  ),
  title: localizedTitleSchema.describe('as printed in the language of the form'),
  purpose: localizedSchema.describe('what the question is for'),
  instruction: localizedSchema.optional().describe('how to answer it'),
  kind: z.enum(answerKinds).describe('kind of answer'),
  options: z.array(optionSchema).default([]).describe('options to tick'),
  optionsFrom: z
    .enum(['sectors', 'stages'])
    .optional()
    .describe('collection with the options; stages add their criteria'),
  fields: z.array(fieldSchema).default([]).describe('fields or rows to fill in'),
  columns: z.array(columnSchema).default([]).describe('columns of the grid'),
  shares: z.literal(true).optional().describe('each option also takes a percentage of the total'),
  profile: z
    .enum([...surveyedAspects, 'supporters'])
    .optional()
    .describe('profile field for its answers, in codes of its options, rows, columns'),
  most: z.number().int().positive().optional().describe('maximum number of options or rows'),
  companions: z
    .array(slugSchema)
    .default([])
    .describe(
      'for those who ranked one of these options, the others they ranked are counted separately',
    ),
  examples: z.array(lineSchema).default([]).describe('answers given as examples, as printed'),
  holds: z.literal('name').optional().describe('its answer is the name of the cluster'),
  since: quietIdOf('editions').optional().describe('the first edition that asks it'),
  until: quietIdOf('editions').optional().describe('the last edition that asks it'),
  confidential: z
    .literal(true)
    .optional()
    .describe('the answer of a single cluster is never published, only totals'),
  fromStage: quietIdOf('stages')
    .optional()
    .describe('asked only of clusters that have reached this stage; others skip the question'),
  skip: localizedSchema.optional().describe('questions to skip after an answer'),
  use: localizedSchema.describe('how the answers are used, and which survive'),
  figures: z.array(idOf('figures')).default([]).describe('figures based on it'),
  see: refsSchema.describe('related entries, such as concepts/ora'),
  doubts: z.array(localizedSchema).default([]).describe('doubts about the form itself'),
  drafts: draftsSchema,
  reviewed: reviewedSchema,
  sources: sourcesSchema,
});
export type Question = z.infer<typeof questionSchema>;
