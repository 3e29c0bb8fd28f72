import { z } from 'astro/zod';
import { isLanguageTag } from './common.ts';

// The form in which an edition is kept for ever. It borrows nothing from the schemas of entries,
// which go on growing: what is written today must still be read in ten years. A change of this form
// is a new number in `format`, with the old form still read.

const line = z.string().min(1);

/** The code of a language that a portal adds. */
const addedCode = /^[a-z]{2,3}$/;

/** A text in the four languages, and in those that the portal added. */
const wordsSchema = z
  .object({
    az: z.string(),
    tr: z.string(),
    ka: z.string(),
    en: z.string(),
  })
  .catchall(z.string())
  .refine((words) => Object.keys(words).every((language) => addedCode.test(language)));

/** A name as its source prints it, and in the languages in which it is known. */
const nameSchema = z
  .object({
    original: line,
    language: z.string().refine(isLanguageTag),
    az: line.optional(),
    tr: line.optional(),
    ka: line.optional(),
    en: line.optional(),
  })
  .catchall(line)
  .refine(({ original, language, ...names }) =>
    Object.keys(names).every((other) => addedCode.test(other)),
  );

/** Position in degrees. */
const placeSchema = z.strictObject({ lat: z.number(), lon: z.number() });

/** One cluster as the edition counted it. */
export const frozenRowSchema = z.strictObject({
  id: line,
  name: nameSchema,
  printedName: line.optional().describe('the name as the edition prints it, where it is another'),
  country: line,
  scope: z.enum(['local', 'regional', 'national']),
  kind: z.enum(['cluster', 'sector', 'association', 'platform', 'zone', 'activity']),
  stage: line
    .nullable()
    .describe('id of its stage as the portal had it then; null where it was not reported'),
  returned: z.boolean().describe('was there a return in the edition?'),
  regions: z.array(line).describe('the regions in which it lies, with those above them'),
  places: z.array(line).describe('the regions that its entry named'),
  printedRegion: line.optional(),
  regionGroups: z.array(line),
  agency: line.optional(),
  sectors: z.array(line).describe('the main sector first'),
  groups: z.array(line).describe('groups of its sectors'),
  mainGroup: line.optional(),
  point: placeSchema.optional(),
});

/** Words of a table: in the four languages, or a name. */
const labelSchema = z.union([
  z.strictObject({ text: wordsSchema }),
  z.strictObject({ name: nameSchema }),
]);

const cellSchema = z.union([
  z.number(),
  z.strictObject({ time: line }),
  z.strictObject({ missing: z.enum(['not-reported', 'not-applicable', 'suppressed', 'lost']) }),
  labelSchema,
]);

const unitSchema = z.enum([
  ...['count', 'clusters', 'answers', 'firms', 'persons', 'percent', 'points', 'index'],
  ...['score', 'rank', 'ratio', 'usd', 'dollars', 'eur', 'years', 'year', 'status'],
] as const);
/** Id of a stage, or `not-reported`. */
const stageKeySchema = line;

/** The numbers of a figure, with the words of their rows and columns. */
const tableSchema = z.strictObject({
  head: labelSchema,
  columns: z.array(
    z.strictObject({
      id: line,
      label: labelSchema,
      type: z.enum(['number', 'text', 'time']),
      unit: unitSchema.optional(),
      signed: z.boolean().optional(),
      stage: stageKeySchema.optional(),
    }),
  ),
  rows: z.array(
    z.strictObject({
      id: line,
      label: labelSchema,
      cells: z.array(cellSchema),
      group: labelSchema.optional(),
      stage: stageKeySchema.optional(),
      region: line.optional(),
      point: placeSchema.optional(),
      sectors: z.array(line).optional(),
      accent: z.boolean().optional(),
      links: z.array(z.strictObject({ to: line, weight: z.number().optional() })).optional(),
      path: line.optional(),
    }),
  ),
});

/** A figure as the edition had it. */
export const frozenFigureSchema = z.strictObject({
  id: line,
  number: z.number().int().positive().optional().describe('its number in the report'),
  kind: line,
  title: wordsSchema,
  subtitle: wordsSchema,
  description: wordsSchema,
  note: wordsSchema.optional(),
  method: wordsSchema,
  table: tableSchema.optional().describe('none where no number survives'),
});

/** A figure that the report prints. */
const publishedSchema = z.strictObject({
  id: line,
  label: wordsSchema,
  value: z.union([z.number(), line]),
  unit: line,
});

/** The number of the form below. */
export const frozenFormat = 1;

/** What a frozen edition counted and said, in `edition.json` of its archive. */
export const frozenEditionSchema = z.strictObject({
  format: z.literal(frozenFormat),
  edition: line,
  title: wordsSchema,
  country: line,
  report: z.strictObject({ title: wordsSchema, version: line, date: line }),
  rows: z.array(frozenRowSchema),
  published: z.array(publishedSchema),
  counts: z.record(z.string(), z.number()).describe('counts that texts name as count/{name}'),
  figures: z.array(frozenFigureSchema),
});

export type FrozenRow = z.infer<typeof frozenRowSchema>;
export type FrozenFigure = z.infer<typeof frozenFigureSchema>;
export type FrozenTable = z.infer<typeof tableSchema>;
/** What is read from `edition.json`. */
export type FrozenData = z.infer<typeof frozenEditionSchema>;
