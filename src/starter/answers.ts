import { z } from 'astro/zod';
import { emailSchema, lineSchema, localeSchema, slugSchema, urlSchema } from '../schemas/common.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import { mapFrameSchema } from '../schemas/map-frame.ts';

/** One text, or one in some of the languages. */
const inSome = (text: z.ZodString) =>
  z.union([
    text,
    z.strictObject(
      Object.fromEntries(locales.map((locale) => [locale, text.optional()])) as Record<
        Locale,
        z.ZodOptional<z.ZodString>
      >,
    ),
  ]);

/** Words that are the same in all languages of the portal, or one text for each. */
export const wordsSchema = inSome(lineSchema);
export type Words = z.infer<typeof wordsSchema>;

const ownSectorSchema = z.strictObject({
  id: slugSchema.optional().describe('made from the label where it is left out'),
  code: lineSchema.optional().describe('its number in the list where it is left out'),
  label: wordsSchema,
});
export type OwnSector = z.infer<typeof ownSectorSchema>;

/** A stage of the portal's own, the least developed first. */
const ownStageSchema = z.strictObject({
  id: slugSchema.optional().describe('made from the label where it is left out'),
  label: wordsSchema,
  meaning: wordsSchema
    .optional()
    .describe('one sentence; the criteria say it where it is left out'),
  potential: z.boolean().default(false).describe('is an entry at it no cluster yet?'),
  criteria: z.array(wordsSchema).default([]),
});
export type OwnStage = z.infer<typeof ownStageSchema>;

const ownCountrySchema = z.strictObject({
  id: z.string().regex(/^[A-Z]{2}$/, 'check.schema.country'),
  name: wordsSchema,
  inside: wordsSchema.optional().describe('"in the country", as it stands in a sentence'),
});

/** A file of regions: GeoJSON or TopoJSON, and the properties with codes and names. */
const regionFileSchema = z.strictObject({
  file: lineSchema,
  code: z
    .union([lineSchema, z.literal(false)])
    .optional()
    .describe('property with the code; false where ids are to be made of the names'),
  name: wordsSchema.optional().describe('property with the name, or one for each language'),
});
export type RegionFile = z.infer<typeof regionFileSchema>;

/** Max characters of a portal's name, which is in the masthead of every page. */
export const maxName = 80;

/** A place outside the ready-made regions, such as the city that a portal is about. */
const ownPlaceSchema = z.strictObject({
  name: wordsSchema,
  inside: wordsSchema.optional().describe('"in the place", as it stands in a sentence'),
});
export type OwnPlace = z.infer<typeof ownPlaceSchema>;

/** Input for a new portal, from a person or a file. */
export const answersSchema = z.strictObject({
  name: inSome(lineSchema.max(maxName)).describe('name of the portal'),
  title: wordsSchema.optional().describe('headline of the home page; its name where left out'),
  publisher: wordsSchema,
  address: urlSchema.optional().describe('where the portal will stand, without a path'),
  email: emailSchema.optional().describe('where readers write'),
  languages: z
    .array(localeSchema)
    .min(1)
    .transform((all) => [...new Set(all)]),
  year: z
    .string()
    .regex(/^\d{4}$/, 'check.schema.moment')
    .describe('year of the first edition'),
  country: z.union([z.string().regex(/^[A-Z]{2}$/, 'check.schema.country'), ownCountrySchema]),
  regions: z
    .union([z.array(lineSchema).min(1), regionFileSchema])
    .optional()
    .describe('ids of the regions that the portal is about, all where left out; or a file'),
  place: z
    .union([lineSchema, ownPlaceSchema])
    .optional()
    .describe('the one place that it is about, which lies in the region that is named'),
  frame: z
    .union([z.boolean(), mapFrameSchema])
    .optional()
    .describe(
      'what maps show; where left out, a part without far islands if they would leave little room, with false all',
    ),
  map: z
    .boolean()
    .optional()
    .describe('a map; where left out, for a country or several of its regions'),
  sectors: z.union([z.enum(['survey', 'nace']), z.array(ownSectorSchema).min(1)]),
  stages: z.union([z.literal('four'), z.array(ownStageSchema).min(3).max(6)]),
  clusters: lineSchema.optional().describe('a spreadsheet with a cluster a row'),
  complete: z
    .boolean()
    .default(false)
    .describe('does the list name every cluster of its country or its regions?'),
});
export type Answers = z.infer<typeof answersSchema>;
