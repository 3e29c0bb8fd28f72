import { z } from 'astro/zod';
import { scripts } from '../i18n/locales.ts';
import { lineSchema } from './common.ts';

/** A language that a portal adds to the engine's; the file name is its code. */
export const languageSchema = z.strictObject({
  name: lineSchema.max(40).describe('its name in the language itself'),
  short: lineSchema.max(8).describe('abbreviation of two or three letters, for narrow screens'),
  script: z
    .enum(scripts)
    .describe('its script, which selects the fonts: `other` if the engine has no font for it'),
  draft: z
    .boolean()
    .default(false)
    .describe('true: its messages have not been reviewed yet; every page says so'),
  messages: z
    .record(z.string().min(1), z.string().min(1).nullable())
    .describe(
      'interface messages by key, with the placeholders of the English ones; missing ones are shown in English',
    ),
});
export type Language = z.infer<typeof languageSchema>;
