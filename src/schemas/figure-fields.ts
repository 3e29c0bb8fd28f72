import { z } from 'astro/zod';
import {
  draftsSchema,
  lineSchema,
  localizedSchema,
  reviewedSchema,
  sourcesSchema,
} from './common.ts';
import { figureDataSchema } from './figure-data.ts';
import { answersQuerySchema, figureQuerySchema } from './figure-query.ts';
import { idOf, quietIdOf } from './id-of.ts';

/** Order of the rows of a drawing. */
export const order = z
  .enum(['given', 'descending'])
  .default('given')
  .describe('rows as they are given, or the greatest value first');

export const barModes = ['single', 'grouped', 'stacked', 'share', 'units'] as const;

/** The same figure in editions with known answers: a bar chart of the question's counts. */
const laterSchema = z.strictObject({
  query: answersQuerySchema.describe('the question that it counts'),
  mode: z
    .enum(barModes)
    .default('single')
    .describe('how the bars of several columns stand together'),
  order,
  title: localizedSchema.describe('the finding, as a sentence; {placeholders} from the data'),
  subtitle: localizedSchema.describe('what is measured, of what, when'),
  description: localizedSchema.optional().describe('the finding for those who cannot see it'),
  note: localizedSchema
    .optional()
    .describe('what one must know; how many were asked and answered is said without it'),
  method: localizedSchema.describe('how the numbers are made'),
});

/** Fields common to all figures. */
export const common = {
  topic: idOf('figure-topics').describe('id of an entry of figure-topics/'),
  title: localizedSchema.describe('the finding, as a sentence; {placeholders} from the data'),
  subtitle: localizedSchema.describe('what is measured, of what, when'),
  description: localizedSchema
    .optional()
    .describe(
      'the finding in words, for those who cannot see the drawing; else made from the data',
    ),
  note: localizedSchema.optional().describe('what one must know to read it rightly'),
  annotation: localizedSchema
    .optional()
    .describe('what is said on the drawing of one row, in few words; {placeholders} from the data'),
  annotates: z
    .string()
    .optional()
    .describe('id of the row of which the annotation tells; the only thing in the accent'),
  method: localizedSchema.describe('how the numbers were made'),
  date: localizedSchema.optional().describe('of when the numbers are; else that of the edition'),
  edition: quietIdOf('editions')
    .optional()
    .describe(
      'the edition whose survey its own data are of, or its printed answers, for the years in its words',
    ),
  printed: z
    .strictObject({
      label: lineSchema.describe('number of the printed figure, such as "Grafik 1"'),
      survives: z
        .enum(['all', 'partly', 'recounted', 'lost'])
        .describe('what of its numbers survives: all, a part, only a count made anew, or nothing'),
    })
    .optional()
    .describe('the figure of a source that this one stands for'),
  terms: z.array(idOf('glossary')).default([]).describe('terms of the glossary used in its words'),
  doubts: z.array(idOf('doubts')).default([]).describe('ids of doubts/ that concern its numbers'),
  redistribute: z.boolean().default(true).describe('false turns the downloads of its data off'),
  licence: localizedSchema.optional().describe('its licence, if not that of the portal'),
  query: figureQuerySchema
    .optional()
    .describe('what is counted from the entries of the portal; in the place of data'),
  over: z
    .literal('editions')
    .optional()
    .describe('the numbers of its query in all published editions, side by side'),
  data: figureDataSchema
    .optional()
    .describe('values as a source prints them; in the place of query'),
  later: laterSchema
    .optional()
    .describe(
      'the same figure in later editions, which count it from their answers; its own data are those of `edition`',
    ),
  drafts: draftsSchema,
  reviewed: reviewedSchema,
  sources: sourcesSchema,
};
