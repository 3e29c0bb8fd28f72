import { z } from 'astro/zod';
import { lineSchema, localeSchema, localizedTitleSchema, urlSchema } from './common.ts';

const pictureSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*\.(svg|png)$/, 'check.schema.picture');

const fontFileSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*\.woff2$/, 'check.schema.font');

const fontSchema = z.strictObject({
  file: fontFileSchema.describe('WOFF2 file in theme/ with variable or regular weight'),
  bold: fontFileSchema
    .optional()
    .describe('WOFF2 file in theme/ with bold weight; required if the other is not variable'),
  licence: z
    .strictObject({
      name: lineSchema.describe(
        'its name, such as SIL Open Font License 1.1, or who permitted its use',
      ),
      url: urlSchema.optional().describe('address of its text'),
    })
    .describe('the licence that lets the portal publish it'),
  languages: z
    .array(localeSchema)
    .min(1)
    .optional()
    .describe('languages that it must support, by default all; others use the engine’s fonts'),
});
export type ThemeFont = z.infer<typeof fontSchema>;

/** Appearance of the portal, except colours. */
export const themeSchema = z.strictObject({
  mark: pictureSchema
    .optional()
    .describe('square picture in theme/, next to the name of the portal and in the browser tab'),
  card: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*\.png$/, 'check.schema.card')
    .optional()
    .describe('picture in theme/ that a shared link shows: a PNG of 1200 by 630'),
  headings: z
    .enum(['serif', 'sans'])
    .default('serif')
    .describe('font of headings and long texts: serif, or that of tables'),
  fonts: z
    .strictObject({
      headings: fontSchema.optional().describe('for headings and long texts'),
      tables: fontSchema.optional().describe('for menus, tables and drawings'),
    })
    .prefault({})
    .describe('the portal’s own fonts'),
  logos: z
    .array(
      z.strictObject({
        file: pictureSchema.describe('picture in theme/'),
        name: localizedTitleSchema.describe('whose logo it is, as text alternative'),
        url: urlSchema.optional().describe('its link'),
      }),
    )
    .max(12)
    .default([])
    .describe('logos of publishers and donors, in the footer'),
});
