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
  id: slugSchema.describe('permanent; answers in returns/ name it'),
  label: localizedSchema.describe('its words in the form'),
  example: lineSchema.optional().describe('example as printed in the form'),
});

const optionSchema = answerSchema.extend({
  specify: z.literal(true).optional().describe('whoever ticks it also writes what is meant'),
});

const fieldSchema = answerSchema.extend({
  value: z
    .enum(writtenValues)
    .optional()
    .describe('what is written into it: text, unless it says otherwise'),
  holds: z.literal('name').optional().describe('the name of the cluster stands in it'),
  profile: z
    .enum(['website', 'email', 'phone'])
    .optional()
    .describe('the field of a profile that its answer tells'),
  private: z
    .literal(true)
    .optional()
    .describe('data of a person: asked on the form, and never kept or published'),
  specify: z.literal(true).optional().describe('a row without a name, which is written into it'),
  total: z.literal(true).optional().describe('the row that adds up the others'),
});

const columnSchema = answerSchema.extend({
  value: z.enum(listedValues).optional().describe('of a list: text, unless it says otherwise'),
  within: slugSchema.optional().describe('the column of which this one counts a part'),
  profile: z
    .literal('leaders')
    .optional()
    .describe('a body ticked here leads, and does not only support'),
});

/** A part of the form, by its letter. */
export const surveyPartSchema = z.string().regex(/^[a-z]$/, 'check.schema.surveyPart');

/** A survey question: what it asks, why, and where its answers are used. */
export const questionSchema = z.strictObject({
  id: entryIdSchema,
  number: z.number().int().positive().describe('its number in the form'),
  part: surveyPartSchema.describe(
    'letter of the part of the form in which it stands; site.yaml has the titles of parts',
  ),
  title: localizedTitleSchema.describe('as printed in the language of the form'),
  purpose: localizedSchema.describe('what the question is for'),
  instruction: localizedSchema.optional().describe('how it is to be answered'),
  kind: z.enum(answerKinds).describe('what kind of answer it takes'),
  options: z.array(optionSchema).default([]).describe('what there is to tick'),
  optionsFrom: z
    .enum(['sectors', 'stages'])
    .optional()
    .describe('the collection whose entries are the options; stages bring their criteria'),
  fields: z.array(fieldSchema).default([]).describe('fields or rows to fill in'),
  columns: z.array(columnSchema).default([]).describe('columns of the grid'),
  shares: z.literal(true).optional().describe('each option also takes its per cent of all'),
  profile: z
    .enum([...surveyedAspects, 'supporters'])
    .optional()
    .describe(
      'the field of a profile that its answers tell, in codes of its options, rows, columns',
    ),
  most: z.number().int().positive().optional().describe('how many options or rows at most'),
  companions: z
    .array(slugSchema)
    .default([])
    .describe('of those who ranked one of these options, what else they ranked is counted apart'),
  examples: z.array(lineSchema).default([]).describe('answers given as examples, as printed'),
  holds: z.literal('name').optional().describe('its answer is the name of the cluster'),
  since: quietIdOf('editions').optional().describe('the first edition that asks it'),
  until: quietIdOf('editions').optional().describe('the last edition that asks it'),
  confidential: z
    .literal(true)
    .optional()
    .describe('the answer of a single cluster is never published, only counts of all'),
  fromStage: quietIdOf('stages')
    .optional()
    .describe(
      'asked only of clusters that have come to this stage; those before it skip the question',
    ),
  skip: localizedSchema.optional().describe('what is left out after an answer'),
  use: localizedSchema.describe('where the answers are used, and what of them survives'),
  figures: z.array(idOf('figures')).default([]).describe('figures that came from it'),
  see: refsSchema.describe('entries to go on with, such as concepts/ora'),
  doubts: z.array(localizedSchema).default([]).describe('what is unsure about the form itself'),
  drafts: draftsSchema,
  reviewed: reviewedSchema,
  sources: sourcesSchema,
});
export type Question = z.infer<typeof questionSchema>;
