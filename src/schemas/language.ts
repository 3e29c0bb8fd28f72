import { z } from 'astro/zod';
import { scripts } from '../i18n/locales.ts';
import { lineSchema } from './common.ts';

/** A language that a portal adds to those of the engine; the name of its file is its code. */
export const languageSchema = z.strictObject({
  name: lineSchema.max(40).describe('what the language calls itself'),
  short: lineSchema.max(4).describe('two or three letters of that for narrow screens'),
  script: z.enum(scripts).describe('its letters, by which fonts are chosen'),
  draft: z
    .boolean()
    .default(false)
    .describe('true: nobody has reviewed its messages yet; every page says so'),
  messages: z
    .record(z.string().min(1), z.string().min(1))
    .describe(
      'every message of the interface by its key, with the placeholders of the English one',
    ),
});
export type Language = z.infer<typeof languageSchema>;
