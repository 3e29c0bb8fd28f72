import { z } from 'astro/zod';
import { markText } from '../i18n/carried-text.ts';
import { fallbackOrder, inEachLocale, type Localized } from '../i18n/locales.ts';
import { isLanguageTag } from './common.ts';

// The permanent format of archived editions. It shares nothing with the entry schemas, which evolve: what is
// written today must be readable in ten years. A change of this format is a new number in `format`, and the old
// one must still be read.

const line = z.string().min(1);

/** Code of a language, of the engine or added by a portal. */
const languageCode = /^[a-z]{2,3}$/;

/** Fill in missing languages from the nearest one, marked with that language. */
function completeWords(words: Readonly<Record<string, string>>): Localized {
  return inEachLocale((locale) => {
    const others = [...fallbackOrder[locale], ...Object.keys(words)];
    const from = others.find((one) => words[one] !== undefined) ?? locale;
    const text = words[from] ?? '';
    return from === locale ? text : markText(from, text);
  });
}

/** A text in one or more languages. Its edition may have had other languages than the portal has today. */
const wordsSchema = z
  .record(z.string().regex(languageCode), z.string())
  .refine((words) => Object.keys(words).length > 0)
  .transform(completeWords);

/** A name as printed in its source, and in the languages that have one. */
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
    Object.keys(names).every((other) => languageCode.test(other)),
  );

/** Position in degrees. */
const placeSchema = z.strictObject({ lat: z.number(), lon: z.number() });

/** A cluster as counted by the edition. */
export const frozenRowSchema = z.strictObject({
  id: line,
  name: nameSchema,
  printedName: line.optional().describe('the name as printed in the edition, if different'),
  country: line,
  scope: z.enum(['local', 'regional', 'national']),
  kind: z.enum(['cluster', 'sector', 'association', 'platform', 'zone', 'activity']),
  stage: line.nullable().describe('id of its stage at that time; null if not reported'),
  returned: z.boolean().describe('was there a return in the edition?'),
  regions: z.array(line).describe('its regions, with those above them'),
  places: z.array(line).describe('the regions in its entry'),
  printedRegion: line.optional(),
  regionGroups: z.array(line),
  agency: line.optional(),
  sectors: z.array(line).describe('the main sector first'),
  groups: z.array(line).describe('groups of its sectors'),
  mainGroup: line.optional(),
  point: placeSchema.optional(),
});

/** Words of a table: a text, or a name. */
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

/** Numbers of a figure, with row and column labels. */
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
  table: tableSchema.optional().describe('none if no number survives'),
});

/** A figure printed in the report. */
const publishedSchema = z.strictObject({
  id: line,
  label: wordsSchema,
  value: z.union([z.number(), line]),
  unit: line,
});

/** Number of the format below. */
export const frozenFormat = 1;

/** Counts and texts of a frozen edition, in `edition.json` of its archive. */
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
export type FrozenData = z.infer<typeof frozenEditionSchema>;
