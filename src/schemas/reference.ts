import { z } from 'astro/zod';
import { phrase } from '../i18n/phrase.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import {
  draftsSchema,
  reviewedSchema,
  entryIdSchema,
  inLanguages,
  languageTagSchema,
  lineSchema,
  linesSchema,
  localizedSchema,
  localizedTitleSchema,
  sourcesSchema,
} from './common.ts';
import { quietRefField } from './id-of.ts';
import { refPaths, refSchema, splitRef } from './ref.ts';

/** A document that the portal is based on. */
/** Names for parts of a document. */
export const placeKinds = [
  'foreword',
  'summary',
  'section',
  'part',
  'page',
  'table',
  'figure',
  'chart',
  'question',
  'annex',
  'slide',
  'imprint',
] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** A part of a document by lines of its text, so that citations can name what readers of the document see. */
export const placeSchema = z.strictObject({
  kind: z.enum(placeKinds).describe('what it is: a section, a table, an annex, a page …'),
  number: lineSchema
    .optional()
    .describe(
      'number as printed, `3.7` or `ORA1`; `25-26` for pages; none for a foreword or a summary',
    ),
  title: localizedTitleSchema
    .optional()
    .describe('heading of a part without a number, such as a slide'),
  lines: z
    .string()
    .regex(/^\d+(-\d+)?$/, 'check.schema.lines')
    .describe('first and last of its lines; parts may be nested, but not overlap'),
  rows: z
    .array(z.number().int().positive())
    .optional()
    .describe('line of each row of a numbered list, from the first row'),
});
export type SourcePlace = z.infer<typeof placeSchema>;

export const sourceSchema = z.strictObject({
  id: entryIdSchema,
  code: lineSchema.describe('number of its text file'),
  language: languageTagSchema.describe('language of the document'),
  kind: z
    .enum(['slides', 'paper', 'report', 'strategy', 'survey', 'fictional'])
    .describe('what kind of document it is'),
  title: localizedTitleSchema.describe('its title, translated if necessary'),
  original: lineSchema.optional().describe('title as printed; none when no title is printed'),
  short: localizedTitleSchema.describe('its short name next to a fact'),
  publisher: lineSchema.optional().describe('publisher'),
  date: lineSchema.optional().describe('year or years as far as printed'),
  dateNote: localizedSchema.optional().describe('more about its date'),
  lines: z
    .number()
    .int()
    .positive()
    .optional()
    .describe('number of lines of its text; none for a source without one, such as a survey'),
  places: z
    .array(placeSchema)
    .optional()
    .describe('its sections, tables, annexes and pages by lines of its text, for citations'),
  about: localizedSchema.describe('what it is'),
  limits: localizedSchema.describe('what it leaves out'),
  untold: z
    .array(
      z.strictObject({
        lines: linesSchema.describe('lines of its text'),
        why: localizedSchema.describe('what is there, and why the portal leaves it out'),
      }),
    )
    .default([])
    .describe('passages that the portal leaves out, each with the reason'),
  rights: localizedSchema.describe('what the document itself says about rights'),
  drafts: draftsSchema,
  reviewed: reviewedSchema,
});
export type Source = z.infer<typeof sourceSchema>;

/** Whether the term is in a source in that language, or was supplied by the editors. */
export const termStatusSchema = z.enum(['attested', 'supplied']);

const correctionSchema = z.strictObject({
  was: lineSchema.describe('the former label'),
  why: localizedSchema.describe('why it was replaced'),
});

/** A value for some of the languages. */
const byLocale = <T extends z.ZodType>(inner: T) =>
  z.strictObject(
    Object.fromEntries(locales.map((locale) => [locale, inner.optional()])) as Record<
      Locale,
      z.ZodOptional<T>
    >,
  );

/** A term of the glossary. */
export const termSchema = z.strictObject({
  id: entryIdSchema,
  label: localizedTitleSchema.describe('the term'),
  definition: localizedSchema
    .optional()
    .describe('one sentence that explains it, shown where the term is used'),
  plain: localizedTitleSchema
    .optional()
    .describe('plain word for titles, leads and menus, which needs no glossary'),
  status: inLanguages(termStatusSchema, 'marks').describe(
    'attested: a source in that language uses the term; supplied: chosen by the editors',
  ),
  everyday: z.boolean().default(false).describe('a familiar word, not linked in prose'),
  ambiguous: z
    .boolean()
    .default(false)
    .describe(
      'its words have other meanings too: only the component Term links it and counts as use',
    ),
  corrected: byLocale(correctionSchema)
    .optional()
    .describe('labels that the editors replaced, and why'),
  avoid: byLocale(z.array(lineSchema).min(1))
    .optional()
    .describe('words to avoid for it in this language'),
  keptIn: byLocale(z.array(lineSchema).min(1))
    .optional()
    .describe('names that keep such a word, as their owners write them'),
  drafts: draftsSchema.describe('languages in which the definition is a draft'),
  reviewed: reviewedSchema,
});
export type Term = z.infer<typeof termSchema>;

/** What readers type for a thing: one or a few words. */
const searchWordSchema = lineSchema
  .refine((text) => text.length <= 60 && text.split(/\s+/).length <= 4, {
    message: 'check.schema.searchWords',
    params: { hint: phrase('check.mend.leaveOutWords') },
  })
  .refine((text) => /[\p{L}\p{N}]/u.test(text) && !/[|=]/.test(text), {
    message: 'check.schema.searchSigns',
    params: { hint: phrase('check.mend.wordAsItem') },
  });

/** Collections whose entries have separate pages rather than a place on one. */
const paged = Object.entries(refPaths).flatMap(([kind, path]) => (path.includes('#') ? [] : kind));

const pagedRefSchema = refSchema.refine((name) => paged.includes(splitRef(name).kind), {
  message: 'check.schema.ref',
  params: { hint: phrase('check.mend.useCollection', { names: paged.join(', ') }) },
});

/** Words for one thing, any of which finds its pages in the search; with `pages`, keywords of pages. */
export const synonymSchema = z.strictObject({
  id: entryIdSchema,
  words: byLocale(z.array(searchWordSchema).min(1))
    .refine((words) => Object.values(words).flat().length > 1, {
      message: 'check.schema.twoWords',
      params: { hint: phrase('check.mend.addAnotherWord') },
    })
    .describe('the first of each language is the one used on pages'),
  pages: z
    .array(quietRefField(pagedRefSchema))
    .min(1)
    .optional()
    .describe('pages found by each of these words, which are then not synonyms'),
  activity: z
    .boolean()
    .default(true)
    .describe(
      'false for words that name nothing that a cluster does or makes: matching ignores them',
    ),
  drafts: draftsSchema,
  reviewed: reviewedSchema,
});
export type Synonym = z.infer<typeof synonymSchema>;

/** Two readings of the same thing in the sources, or a doubt about one. */
export const doubtSchema = z.strictObject({
  id: entryIdSchema,
  about: localizedSchema.describe('what is in doubt, in one sentence'),
  readings: z
    .array(
      z.strictObject({
        says: localizedSchema.describe('what the source says'),
        sources: sourcesSchema,
      }),
    )
    .min(1)
    .describe('what each of the sources says'),
  here: localizedSchema.optional().describe('how this site treats it; none if it does not use it'),
  drafts: draftsSchema,
  reviewed: reviewedSchema,
});
