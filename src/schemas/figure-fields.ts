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
  .describe('rows as given, or largest value first');

export const barModes = ['single', 'grouped', 'stacked', 'share', 'units'] as const;

/** The same figure in editions with known answers: a bar chart of the question's counts. */
const laterSchema = z.strictObject({
  query: answersQuerySchema.describe('the question that it counts'),
  mode: z.enum(barModes).default('single').describe('how bars of several columns are combined'),
  order,
  title: localizedSchema.describe('the finding, as a sentence; {placeholders} from the data'),
  subtitle: localizedSchema.describe('what is measured, of what, when'),
  description: localizedSchema.optional().describe('the finding, as a text alternative'),
  note: localizedSchema
    .optional()
    .describe('what readers must know; the numbers asked and answered are added automatically'),
  method: localizedSchema.describe('how the numbers are made'),
});

/** Fields common to all figures. */
export const common = {
  topic: idOf('figure-topics').describe('id of an entry of figure-topics/'),
  title: localizedSchema.describe('the finding, as a sentence; {placeholders} from the data'),
  subtitle: localizedSchema.describe('what is measured, of what, when'),
  description: localizedSchema
    .optional()
    .describe('the finding in words, as text alternative; by default made from the data'),
  note: localizedSchema.optional().describe('what readers must know to interpret it'),
  annotation: localizedSchema
    .optional()
    .describe('short annotation of one row in the drawing; {placeholders} from the data'),
  annotates: z
    .string()
    .optional()
    .describe('id of the annotated row, the only one in the accent colour'),
  method: localizedSchema.describe('how the numbers were made'),
  date: localizedSchema.optional().describe('time of the numbers; by default that of the edition'),
  edition: quietIdOf('editions')
    .optional()
    .describe('edition of its own data or printed answers, for years in its texts'),
  printed: z
    .strictObject({
      label: lineSchema.describe('number of the printed figure, such as "Grafik 1"'),
      survives: z
        .enum(['all', 'partly', 'recounted', 'lost'])
        .describe('which of its numbers survive: all, a part, only a recount, or none'),
    })
    .optional()
    .describe('the printed figure that this one replaces'),
  terms: z.array(idOf('glossary')).default([]).describe('glossary terms used in its texts'),
  doubts: z.array(idOf('doubts')).default([]).describe('ids of doubts/ that concern its numbers'),
  redistribute: z.boolean().default(true).describe('false disables the downloads of its data'),
  licence: localizedSchema.optional().describe('its licence, if not that of the portal'),
  query: figureQuerySchema
    .optional()
    .describe('what to count from the entries of the portal, instead of data'),
  over: z
    .literal('editions')
    .optional()
    .describe('the numbers of its query in all published editions, side by side'),
  data: figureDataSchema.optional().describe('values as printed in a source, instead of query'),
  later: laterSchema
    .optional()
    .describe(
      'the same figure in later editions, counted from their answers; its own data are those of `edition`',
    ),
  drafts: draftsSchema,
  reviewed: reviewedSchema,
  sources: sourcesSchema,
};
