import { z } from 'astro/zod';
import { dateSchema, localizedSchema, slugSchema } from './common.ts';
import { quietIdOf } from './id-of.ts';
import { handedOn } from './schema-parts.ts';

/** Units of numbers; each has a name in every language. */
export const figureUnits = [
  'count',
  'clusters',
  'answers',
  'firms',
  'persons',
  'percent',
  'points',
  'index',
  'score',
  'rank',
  'ratio',
  'usd',
  // Dollars of an unspecified country.
  'dollars',
  'eur',
  'years',
  'year',
  // 1 for met and 0 for unmet: displayed as words.
  'status',
] as const;
export type FigureUnit = (typeof figureUnits)[number];

/** A time in a figure's data: a year, quarter, month, or existing day. */
export const timeSchema = z.union([
  z.string().regex(/^\d{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?$/),
  dateSchema,
]);

/** Words of the source in place of a number. */
const wordsSchema = z.strictObject({
  words: localizedSchema.describe('what the source says instead of a number'),
});
/** Why a value is absent. */
const absenceSchema = z.strictObject({
  missing: z
    .enum(['not-reported', 'not-applicable', 'suppressed', 'lost'])
    .describe('why there is no value'),
});

/** Group of fields that a value is meant as. */
function chooseStatement(cell: unknown): typeof wordsSchema | typeof absenceSchema | undefined {
  if (typeof cell !== 'object' || cell === null) return undefined;
  if (Object.hasOwn(cell, 'words')) return wordsSchema;
  return Object.hasOwn(cell, 'missing') ? absenceSchema : undefined;
}

/**
 * A value in a figure's data: a number, time, words instead of a number, or absence. Numbers and times are
 * validated later by column type, so that messages state what the column expects.
 */
const cellSchema = z
  .custom<number | string | z.infer<typeof wordsSchema> | z.infer<typeof absenceSchema>>()
  .superRefine((cell: unknown, context) => {
    if (typeof cell === 'number' || typeof cell === 'string') return;
    const schema = chooseStatement(cell);
    if (!schema) context.addIssue('check.schema.cell');
    for (const issue of schema?.safeParse(cell).error?.issues ?? []) context.addIssue({ ...issue });
  });
handedOn.set(cellSchema, [wordsSchema, absenceSchema]);
export type FigureCell = z.infer<typeof cellSchema>;

/** Data contained in a figure: values as printed in a source. */
export const figureDataSchema = z.strictObject({
  head: localizedSchema.describe('what the rows are'),
  columns: z
    .array(
      z.strictObject({
        id: slugSchema.describe('id of the column'),
        label: localizedSchema.describe('heading of the column'),
        type: z.enum(['number', 'text', 'time']).default('number').describe('type of its values'),
        unit: z.enum(figureUnits).optional().describe('unit of its numbers'),
      }),
    )
    .max(12, 'at most 12 series: more cannot be told apart')
    .default([])
    .describe('columns of the table, besides row names'),
  rows: z
    .array(
      z.strictObject({
        id: slugSchema.describe('id of the row, used in links'),
        label: localizedSchema.describe('name of the row'),
        values: z
          .array(cellSchema)
          .default([])
          .describe('one per column: a number, a time, words, or why it is missing'),
        links: z
          .array(
            z.strictObject({
              to: slugSchema.describe('id of the other row'),
              weight: z.number().positive().optional().describe('how strong the link is'),
            }),
          )
          .default([])
          .describe('next rows (flow) or linked rows (network; each link once)'),
        group: localizedSchema.optional().describe('group; its rows are shown together'),
        stage: quietIdOf('stages').optional().describe('stage, for the row’s symbol'),
        region: quietIdOf('regions', z.string()).optional().describe('id of a region, for maps'),
        sector: quietIdOf('sectors').optional().describe('id of a sector, for the filter'),
        accent: z.boolean().optional().describe('highlights the one row that the figure is about'),
      }),
    )
    .min(1)
    .describe('rows of the table'),
});
export type FigureData = z.infer<typeof figureDataSchema>;
