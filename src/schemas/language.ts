import { z } from 'astro/zod';
import { scripts } from '../i18n/locales.ts';
import { lineSchema } from './common.ts';

/** A language that a portal adds to the engine's; the file name is its code. */
export const languageSchema = z.strictObject({
  name: lineSchema.max(40).describe('what the language calls itself'),
  short: lineSchema.max(8).describe('two or three letters of that for narrow screens'),
  script: z
    .enum(scripts)
    .describe(
      'its letters, by which fonts are chosen: `other` for those of which the engine has no font',
    ),
  draft: z
    .boolean()
    .default(false)
    .describe('true: nobody has reviewed its messages yet; every page says so'),
  messages: z
    .record(z.string().min(1), z.string().min(1).nullable())
    .describe(
      'messages of the interface by their keys, with the placeholders of the English ones; pages show in English what has no text',
    ),
});
export type Language = z.infer<typeof languageSchema>;
