import { z } from 'astro/zod';
import { lineSchema, localeSchema, localizedTitleSchema, urlSchema } from './common.ts';

const pictureSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*\.(svg|png)$/, 'check.schema.picture');

const fontFileSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*\.woff2$/, 'check.schema.font');

const fontSchema = z.strictObject({
  file: fontFileSchema.describe(
    'WOFF2 file in theme/ with letters of variable weight, or of the usual one',
  ),
  bold: fontFileSchema
    .optional()
    .describe(
      'WOFF2 file in theme/ with the bold letters; needed where those of the other have one weight',
    ),
  licence: z
    .strictObject({
      name: lineSchema.describe(
        'its name, such as SIL Open Font License 1.1, or who permitted its use',
      ),
      url: urlSchema.optional().describe('where its text stands'),
    })
    .describe('the licence that lets the portal publish it'),
  languages: z
    .array(localeSchema)
    .min(1)
    .optional()
    .describe(
      'languages whose letters it has to have, all of the portal where left out; others are set in the letters of the engine',
    ),
});
export type ThemeFont = z.infer<typeof fontSchema>;

/** Appearance of the portal, except colours. */
export const themeSchema = z.strictObject({
  mark: pictureSchema
    .optional()
    .describe(
      'square picture in theme/ beside the name of the portal and in the tab of the browser',
    ),
  card: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*\.png$/, 'check.schema.card')
    .optional()
    .describe('picture in theme/ that a shared link shows: a PNG of 1200 by 630'),
  headings: z
    .enum(['serif', 'sans'])
    .default('serif')
    .describe('the letters of headings and long texts: those with serifs, or the ones of tables'),
  fonts: z
    .strictObject({
      headings: fontSchema.optional().describe('for headings and long texts'),
      tables: fontSchema.optional().describe('for menus, tables and drawings'),
    })
    .prefault({})
    .describe('letters of the portal’s own'),
  logos: z
    .array(
      z.strictObject({
        file: pictureSchema.describe('picture in theme/'),
        name: localizedTitleSchema.describe('whose logo it is, for those who do not see it'),
        url: urlSchema.optional().describe('where it leads'),
      }),
    )
    .max(12)
    .default([])
    .describe('logos at the foot of every page: of publishers and donors'),
});
